import { plainText } from '../article/plainText';
import { quotationMarks } from '../article/quotationMarks';
import type { FrontData } from '../front/FrontData';
import type { StoryLink } from '../front/StoryLink';
import { dateOf, type FrontJsonLd, type FrontJsonLdOptions, filled, type JsonLdObject, webUrl } from './JsonLd';
import { JsonLdWriter } from './jsonLd/JsonLdWriter';
import { storiesOf } from './storiesOf';

/** A front that was read, as a schema.org CollectionPage. */
export function frontJsonLdOf(front: FrontData, { url, organizations = [] }: FrontJsonLdOptions): FrontJsonLd {
  const { title, description, publisher, section, language = 'en', modifiedAt } = front;
  const page = webUrl(front.url) ?? webUrl(url) ?? '';
  const names = new Set([...organizations, ...(publisher ? [publisher.name] : [])]);
  const writer = new JsonLdWriter(page, names, quotationMarks(language));
  const stories = storiesOf(front).map((story) => storyObject(story, writer));
  const site = publisher && { name: publisher.name, url: writer.resolved(publisher.url) };
  return {
    '@context': 'https://schema.org',
    '@type': 'CollectionPage',
    ...filled({
      name: title,
      description,
      about: section && filled({ '@type': 'Thing', name: section.name, url: writer.resolved(section.url) }),
      publisher: site && filled({ '@type': 'Organization', ...site }),
      isPartOf: site && filled({ '@type': 'WebSite', ...site }),
      dateModified: dateOf(modifiedAt),
      inLanguage: language,
      url: page,
      breadcrumb: breadcrumb(front, page, writer),
      workTranslation: writer.translations('CollectionPage', front.alternates),
      mainEntity:
        stories.length === 0
          ? undefined
          : filled({
              '@type': 'ItemList',
              numberOfItems: stories.length,
              itemListElement: stories.map((item, index) => ({ '@type': 'ListItem', position: index + 1, item })),
            }),
    }),
  };
}

/**
 * The way from the front of the newspaper to that of a section, and to that of a topic in it. Of all but the last one, search engines
 * need the URL (developers.google.com, "Breadcrumb structured data"). Nothing for the front of the newspaper.
 */
function breadcrumb(
  { title, publisher, section }: FrontData,
  page: string,
  writer: JsonLdWriter,
): JsonLdObject | undefined {
  if (!section) return undefined;
  const last = title || section.name;
  const above = [publisher, ...(last === section.name ? [] : [section])].flatMap((one) => {
    const item = writer.resolved(one?.url);
    return one && item ? [{ name: one.name, item }] : [];
  });
  const own = page || (last === section.name ? writer.resolved(section.url) : undefined);
  const itemListElement = [...above, { name: last, item: own }].map((one, index) =>
    filled({ '@type': 'ListItem', position: index + 1, ...one }),
  );
  return above.length === 0 ? undefined : { '@type': 'BreadcrumbList', itemListElement };
}

/** A story by what its card says: what it is, who wrote it or paid for it, and how it came about. */
function storyObject(story: StoryLink, writer: JsonLdWriter): JsonLdObject {
  const { url, headline, section, authors, publishedAt, modifiedAt, language, live, sponsor, provenanceOf } = story;
  return filled({
    '@type': typeOf(story),
    headline: writer.words(headline),
    url: writer.resolved(url),
    articleSection: section?.name,
    author: authors?.map((author) => writer.agent({ name: author.name, url: author.url })),
    sponsor: sponsor && filled({ '@type': 'Organization', name: sponsor.name, url: writer.resolved(sponsor.url) }),
    datePublished: dateOf(publishedAt),
    dateModified: dateOf(modifiedAt),
    coverageStartTime: sponsor ? undefined : dateOf(live?.startedAt),
    coverageEndTime: sponsor ? undefined : dateOf(live?.endedAt),
    inLanguage: language,
    image: pictureOf(story, writer),
    ...writer.facts(story.provenance),
    hasPart: writer.passage(undefined, plainText(headline, writer.marks), provenanceOf?.headline),
  });
}

function typeOf({ sponsor, live, opinion }: StoryLink): string {
  if (sponsor) return 'AdvertiserContentArticle';
  if (live) return 'LiveBlogPosting';
  return opinion ? 'OpinionNewsArticle' : 'NewsArticle';
}

function pictureOf({ image, credit, provenanceOf }: StoryLink, writer: JsonLdWriter): JsonLdObject | undefined {
  if (!image || webUrl(image.url) === undefined) return undefined;
  return writer.picture({ image, credit, provenance: provenanceOf?.lead });
}
