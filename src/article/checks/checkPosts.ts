import { attribute, listOf } from '../guards';
import { isPost } from '../isPost';
import { isEarlier } from './isEarlier';
import type { Report } from './Report';
import type { Story } from './Story';

/** Reports posts of a live report that stand between others whose times are both earlier or both later, and corrections of posts that there are not. */
export function checkPosts({ article }: Story, report: Report): void {
  const posts = listOf<unknown>(article.body).flatMap((block, index) =>
    isPost(block) ? [{ ...block, path: `body[${index}]` }] : [],
  ) as { path: string; at?: unknown; id?: unknown; kind?: unknown; corrects?: unknown }[];
  const ids = new Set(posts.map(({ id }) => attribute(id)));
  for (const { path, kind, corrects } of posts) {
    if (kind !== 'correction' || corrects === undefined || ids.has(attribute(corrects))) continue;
    report(
      'corrected-post-missing',
      `${path}.corrects`,
      `is ${JSON.stringify(corrects)}, and no post has that id: the two do not link to each other. Give the post the id, or correct this one.`,
    );
  }
  const isBefore = directionOf(posts.map(({ at }) => at));
  for (let index = 1; index < posts.length; index += 1) {
    const [before, post, after] = [posts[index - 1], posts[index], posts[index + 1]];
    if (!before || !post || !isBefore(post.at, before.at)) continue;
    // One of the two is out of order: the second, if the others are in order without it.
    const wrong = !after || !isBefore(after.at, before.at) ? post : before;
    report(
      'update-out-of-order',
      `${wrong.path}.at`,
      'is not in the order of the posts around it; the page orders posts by their times. Correct it if it is wrong.',
    );
  }
}

/** Tells whether a post is against the order in which most posts are: the newest first, or the oldest. */
function directionOf(times: readonly unknown[]): (at: unknown, before: unknown) => boolean {
  const falling = times.filter((at, index) => index > 0 && isEarlier(at, times[index - 1])).length;
  const rising = times.filter((at, index) => index > 0 && isEarlier(times[index - 1], at)).length;
  return falling >= rising ? (at, before) => isEarlier(before, at) : (at, before) => isEarlier(at, before);
}
