import type { Article } from './Article';
import { idsIn, partIds, turnIds } from './anchors';
import type { Turn } from './Conversation';
import type { ArticlePart, CorrectedPart, Correction } from './Correction';
import { articleParts } from './childrenOf';
import { isOfAll, isWithdrawal } from './correctionsOf';
import { attribute, isRecord, listOf } from './guards';
import { walkBlocks } from './walkBlocks';

/**
 * The withdrawal that touches a part of an article, or a key point, block or turn by its id with `#` before it; the last one in the
 * list, if there are several. It names the part, or something that holds the part. One without `parts` touches everything but the
 * headline.
 */
export function withdrawalOf(article: Article, part: CorrectedPart): Correction | undefined {
  return withdrawalsOf(article)(part);
}

/** `withdrawalOf` for many parts of one article: what it needs to know is looked up once. */
export function withdrawalsOf(article: Article): (part: CorrectedPart) => Correction | undefined {
  const withdrawals = withdrawalsIn(article);
  let holders: ReturnType<typeof partIds> | undefined;
  return (part) => {
    if (withdrawals.length === 0) return undefined;
    holders ??= partIds(article);
    const touched = [part, ...(holders.get(attribute(part)?.slice(1) ?? '') ?? [])];
    return withdrawals.findLast((one) =>
      isOfAll(one) ? part !== 'headline' : listOf(one.parts).some((named) => touched.includes(named)),
    );
  };
}

/** An article without the words of what is withdrawn, at any depth; the article itself if nothing is. A headline that is withdrawn becomes an empty string. */
export function withoutWithdrawn(article: Article): Article {
  if (!article?.corrections) return article;
  const withdrawals = withdrawalsIn(article);
  if (withdrawals.length === 0) return article;

  const isAll = withdrawals.some(isOfAll);
  const withdrawn = new Set<CorrectedPart>(withdrawals.flatMap(({ parts }) => listOf(parts)));
  const isLeft = (part: ArticlePart) => !withdrawn.has(part) && (!isAll || part === 'headline');
  const visible: Article = {
    ...article,
    conversation: withTurnIds(article.conversation),
    provenanceOf: Object.fromEntries(
      Object.entries(article.provenanceOf ?? {}).filter(([part]) => isLeft(part as ArticlePart)),
    ),
  };
  for (const part of Object.keys(articleParts) as ArticlePart[]) {
    if (!isLeft(part)) Object.assign(visible, { [part]: withoutWords[part] });
  }
  const idOf = idsIn(visible);
  return walkBlocks(visible, {
    part(part) {
      const id = idOf(part);
      return id && withdrawn.has(`#${id}`) ? 'remove' : undefined;
    },
  });
}

/** The parts that every article has, when they are withdrawn. */
const withoutWords: { [Part in ArticlePart]?: Article[Part] } = { headline: '', body: [] };

/** Turns keep the ids that they have by their positions when others are left out. */
function withTurnIds(conversation: Article['conversation']): Article['conversation'] {
  if (!isRecord(conversation)) return conversation;
  const turns = listOf<Turn>(conversation.turns);
  const ids = turnIds(turns);
  return { ...conversation, turns: turns.map((turn, index) => (isRecord(turn) ? { ...turn, id: ids[index] } : turn)) };
}

function withdrawalsIn(article: Article): readonly Correction[] {
  return listOf<Correction>(article?.corrections).filter(isWithdrawal);
}
