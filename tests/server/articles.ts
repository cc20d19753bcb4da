import { readFileSync } from 'node:fs';
import type { Article } from '../../src/article/Article';
import type { FrontData } from '../../src/front/FrontData';
import { blocksWith } from '../fixtures/blocksWith';
import { everyFront } from '../fixtures/everyFront';

/** The article that the product is modelled on. */
export const seed: Article = JSON.parse(
  readFileSync(new URL('../../stories/articles/lebanon-pullout.json', import.meta.url), 'utf8'),
);

/** An article with every part and every type of block, whose texts are all `words` and whose URLs are all `url`. */
export function filled(words: string, url: string): Article {
  const blocks = blocksWith(words, url);
  return {
    kicker: words,
    headline: words,
    deck: words,
    standfirst: words,
    lead: blocks.figure,
    spoken: blocks.audio,
    summary: words,
    keyPoints: [{ id: 'first-point', text: words }],
    brief: [blocks.paragraph],
    body: [{ type: 'heading', text: words }, ...Object.values(blocks)],
    conversation: {
      title: words,
      subtitle: words,
      note: words,
      speakers: [
        { id: 'a', name: words, kind: 'human', asks: true },
        { id: 'b', name: words, kind: 'ai' },
      ],
      turns: [
        { speaker: 'a', body: [blocks.paragraph] },
        { speaker: 'b', body: [blocks.paragraph, blocks.list] },
      ],
    },
    section: { name: words, url },
    topics: [{ name: words, url }],
    place: words,
    notes: [{ id: 'first-note', text: words }],
    authors: [{ name: words, url, role: words, description: words, sameAs: [url] }],
    publishedAt: '2031-03-04T23:30:00-05:00',
    modifiedAt: '2031-03-05T08:00:00Z',
    timeZone: 'America/New_York',
    url,
    publisher: { name: words, url },
    links: [{ label: words, url }],
  };
}

/** A front with every layout and every field, whose texts are all `words` and whose URLs are all `url`. */
export function filledFront(words: string, url: string): FrontData {
  const texts =
    /^(title|description|name|label|headline|kicker|deck|standfirst|summary|text|question|answer|caption|credit|alt|role|system|by)$/;
  const addresses = /^(url|action|policy|sameAs)$/;
  return JSON.parse(JSON.stringify(everyFront), (field, value) => {
    if (texts.test(field)) return words;
    if (addresses.test(field)) return Array.isArray(value) ? [url] : url;
    return value;
  });
}
