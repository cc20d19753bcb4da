import seed from '../../stories/articles/lebanon-pullout.json' with { type: 'json' };

let count = 0;

/** The seed with another headline and address each time: what is kept for an article would be seen to grow. */
export function nextArticle() {
  count += 1;
  return { ...seed, headline: `${seed.headline} (${count})`, url: `https://news.example/${count}` };
}
