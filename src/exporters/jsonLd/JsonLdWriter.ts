import type { Alternate } from '../../article/Article';
import type { Author } from '../../article/Author';
import type { Picture } from '../../article/Block';
import type { CorrectedPart, Correction } from '../../article/Correction';
import { isKeyOf } from '../../article/guards';
import { hashOf } from '../../article/hashOf';
import type { Image } from '../../article/Image';
import { isExempt } from '../../article/isExempt';
import type { Keep } from '../../article/Keep';
import type { LivePageContent } from '../../article/livePage';
import type { Provenance } from '../../article/Provenance';
import { plainText } from '../../article/plainText';
import { defaultLanguage } from '../../article/readArticle';
import type { Text } from '../../article/Text';
import { digitalSourceTypeOf } from '../digitalSourceTypeOf';
import { dateOf, filled, type JsonLdObject, type JsonLdValue, resolvedUrl } from '../JsonLd';
import { selectorOf } from '../selectorOf';

/** The posts of a page of live coverage. */
export interface LivePosts {
  /** The posts by their ids. */
  posts: LivePageContent['posts'];
  /** Who wrote the posts that have no authors of their own. */
  authors?: readonly Author[];
  /** Keeps the objects of posts. */
  keep?: Keep<JsonLdObject>;
}

/** Writes the JSON-LD objects that all parts of an article need. Resolves URLs against its page and tells organizations from persons. */
export class JsonLdWriter {
  readonly #page: string;
  readonly #organizations: ReadonlySet<string>;
  /** The quotation marks of the article's language. */
  readonly marks: string;

  readonly #live: LivePosts;
  /** A hash of what the objects of all posts depend on. */
  readonly #settings: string | undefined;

  constructor(page: string, organizations: ReadonlySet<string>, marks: string, live: LivePosts = { posts: {} }) {
    this.#page = page;
    this.#live = live;
    this.#organizations = organizations;
    this.marks = marks;
    this.#settings = live.keep && hashOf([page, [...organizations], marks, live.authors]);
  }

  /** The object of a post of live coverage, which is kept by the version of the post. */
  post(id: string | undefined, make: () => JsonLdObject): JsonLdObject {
    const { posts, keep } = this.#live;
    const post = id !== undefined && isKeyOf(posts, id) ? posts[id] : undefined;
    return post && keep ? keep(JSON.stringify([this.#settings, id, post.version, post.url]), make) : make();
  }

  /** The plain text of a text, with the quotation marks of the article's language. */
  words(text: Text | undefined): string {
    return plainText(text, this.marks);
  }

  /** The URL of an id on the page; of a post of live coverage, its permanent address. */
  fragment(id: string): string {
    const { posts } = this.#live;
    const post = this.resolved(isKeyOf(posts, id) ? posts[id]?.url : undefined);
    if (post) return post;
    return `${this.#page.replace(/#.*/, '')}#${encodeURIComponent(id.toWellFormed())}`;
  }

  /** An absolute URL, if the URL of the page is known; otherwise the given one. */
  resolved(url: string | undefined): string | undefined {
    return resolvedUrl(url, this.#page);
  }

  /** The page in other languages. That for readers of all others is no translation of its own. */
  translations(type: string, alternates: readonly Alternate[] | undefined): JsonLdObject[] | undefined {
    return alternates
      ?.filter(({ language }) => language !== defaultLanguage)
      .map(({ language, url }) => filled({ '@type': type, inLanguage: language, url: this.resolved(url) }));
  }

  /** A Person, or an Organization if the name is in the list of organizations. */
  agent({ name, url, role, image, description, sameAs = [] }: Author): JsonLdObject {
    const isOrganization = this.#organizations.has(name);
    return filled({
      '@type': isOrganization ? 'Organization' : 'Person',
      name,
      url: this.resolved(url),
      jobTitle: isOrganization ? undefined : role,
      image: this.resolved(image?.url),
      description,
      sameAs: sameAs.flatMap((profile) => this.resolved(profile) ?? []),
    });
  }

  /** A picture with its caption, credit and provenance. */
  picture({ image, caption, credit, provenance }: Picture & { provenance?: Provenance }): JsonLdObject {
    return filled({
      ...this.#image(image),
      caption: this.words(caption),
      description: image.alt,
      creditText: this.words(credit),
      ...this.facts(provenance),
    });
  }

  #image({ url, width, height }: Image): Record<string, JsonLdValue | undefined> {
    return { '@type': 'ImageObject', url: this.resolved(url), width, height };
  }

  /** Properties for the provenance of a part; none if it need not be disclosed. */
  facts(provenance: Provenance | undefined): Record<string, JsonLdValue | undefined> {
    if (!isDisclosed(provenance)) return {};
    const { source, system, madeAt, review, responsible, basedOn = [], policy } = provenance;
    // The creator of a work is a person or an organization in schema.org. A program is neither, so it is a SoftwareApplication.
    const application = system ? { '@type': 'SoftwareApplication', name: system } : undefined;
    const isAlone = /^(trainedAlgorithmicMedia|algorithmicMedia|dataDrivenMedia)$/.test(source);
    // A Role can have a date. Schema.org has `reviewedBy` for pages only, not for their parts.
    const reviewer = review && {
      '@type': 'Role',
      ...filled({ roleName: 'reviewer', startDate: dateOf(review.at), contributor: filled({ name: review.by }) }),
    };
    return {
      digitalSourceType: digitalSourceTypeOf(source),
      creator: isAlone ? application : undefined,
      contributor: [isAlone ? undefined : application, reviewer].filter((one) => one !== undefined),
      accountablePerson: responsible && this.agent(responsible),
      isBasedOn: basedOn.map(({ label, url }) =>
        filled({ '@type': 'CreativeWork', name: label, url: this.resolved(url) }),
      ),
      publishingPrinciples: this.resolved(policy),
      dateCreated: dateOf(madeAt),
    };
  }

  /** The element of a part on the page. */
  #place(part: CorrectedPart): Record<string, JsonLdValue | undefined> {
    const cssSelector = selectorOf(part);
    const id = part.startsWith('#') ? part : cssSelector;
    return {
      '@type': 'WebPageElement',
      '@id': id.startsWith('#') ? this.fragment(id.slice(1)) : undefined,
      cssSelector,
    };
  }

  /** A part of the page with its own provenance, and with its words where the article does not have them; an empty list without one to disclose. */
  part(part: CorrectedPart, provenance: Provenance | undefined, text?: string): JsonLdObject[] {
    return isDisclosed(provenance) ? [filled({ ...this.#place(part), text, ...this.facts(provenance) })] : [];
  }

  /** The same for a key point or block, which is identified by its text if it has no id. */
  passage(id: string | undefined, words: string, provenance: Provenance | undefined): JsonLdObject[] {
    if (id) return this.part(`#${id}`, provenance);
    return isDisclosed(provenance)
      ? [filled({ '@type': 'WebPageElement', text: words, ...this.facts(provenance) })]
      : [];
  }

  /** A correction; an empty list for an update, which adds news and corrects nothing. */
  correction({ id, kind, at, text, parts = [] }: Correction, index: number): JsonLdObject[] {
    if (kind === 'update') return [];
    return [
      filled({
        '@type': 'CorrectionComment',
        '@id': this.fragment(id ?? `correction-${index + 1}`),
        additionalType: kind,
        text: this.words(text),
        datePublished: dateOf(at),
        about: parts.map((part) => filled(this.#place(part))),
      }),
    ];
  }
}

/** True for a provenance that is disclosed to readers: known, and not hidden under the editorial exemption. */
export function isDisclosed(provenance: Provenance | undefined): provenance is Provenance {
  return provenance !== undefined && provenance !== null && !(provenance.disclosure === 'none' && isExempt(provenance));
}
