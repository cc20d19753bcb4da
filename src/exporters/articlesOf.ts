import type { Article } from '../article/Article';
import { plainText } from '../article/plainText';
import type { FrontData } from '../front/FrontData';
import type { StoryLink } from '../front/StoryLink';
import { storiesOf } from './storiesOf';

/** The stories of a front as articles without a body, in their order, each once. */
export function articlesOf(front: FrontData): Article[] {
  return storiesOf(front).map((story) => articleOf(story, front));
}

function articleOf(link: StoryLink, { language, timeZone, publisher, modifiedAt }: FrontData): Article {
  const { id, url, headline, kicker, section, deck, standfirst, summary, keyPoints, authors, image, caption, credit } =
    link;
  return {
    id,
    url,
    headline: plainText(headline),
    kicker,
    section,
    deck,
    standfirst,
    summary,
    keyPoints,
    authors,
    publishedAt: link.publishedAt,
    // Atom requires a date of each story.
    modifiedAt: link.modifiedAt ?? (link.publishedAt ? undefined : modifiedAt),
    language: link.language ?? language,
    direction: link.direction,
    timeZone,
    publisher,
    provenance: link.provenance,
    provenanceOf: link.provenanceOf,
    ...(image && { lead: { type: 'figure', image, caption, credit } }),
    body: [],
  };
}
