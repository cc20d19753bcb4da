import seed from '../../stories/articles/lebanon-pullout.json' with { type: 'json' };

let count = 0;

/** The seed with a new headline and URL each time, so that a cache by article would grow. */
export function nextArticle() {
  count += 1;
  return { ...seed, headline: `${seed.headline} (${count})`, url: `https://news.example/${count}` };
}
