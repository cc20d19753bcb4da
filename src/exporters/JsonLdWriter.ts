import type { Author } from '../article/Author';
import { turnIds } from '../article/anchors';
import type { Block, FigureBlock } from '../article/Block';
import type { Conversation, Speaker } from '../article/Conversation';
import type { CorrectedPart, Correction } from '../article/Correction';
import { isExempt } from '../article/isExempt';
import type { Provenance } from '../article/Provenance';
import { plainText, plainTextOfBlocks } from '../article/plainText';
import type { Text } from '../article/Text';
import { walkBlocks } from '../article/walkBlocks';
import { digitalSourceTypeOf } from './digitalSourceTypeOf';
import { dateOf, filled, type JsonLdObject, type JsonLdValue, webUrl } from './JsonLd';
import { selectorOf } from './selectorOf';

/** Writes the JSON-LD objects of an article. Resolves URLs against its page and tells organizations from persons. */
export class JsonLdWriter {
  readonly #page: string;
  readonly #organizations: ReadonlySet<string>;
  readonly #marks: string;

  constructor(page: string, organizations: ReadonlySet<string>, marks: string) {
    this.#page = page;
    this.#organizations = organizations;
    this.#marks = marks;
  }

  /** The plain text of a text, with the quotation marks of the article's language. */
  #words(text: Text | undefined): string {
    return plainText(text, this.#marks);
  }

  /** The URL of an id on the page. */
  #fragment(id: string): string {
    return `${this.#page.replace(/#.*/, '')}#${encodeURIComponent(id.toWellFormed())}`;
  }

  /** An absolute URL, if the URL of the page is known; otherwise the given one. */
  resolved(url: string | undefined): string | undefined {
    const address = webUrl(url);
    if (!address || !/^https?:/i.test(this.#page)) return address;
    return URL.canParse(address, this.#page) ? new URL(address, this.#page).href : address;
  }

  /** A Person, or an Organization if the name is in the list of organizations. */
  agent({ name, url }: Author): JsonLdObject {
    return filled({
      '@type': this.#organizations.has(name) ? 'Organization' : 'Person',
      name,
      url: this.resolved(url),
    });
  }

  picture({ image, caption, credit, provenance }: FigureBlock): JsonLdObject {
    const { url, width, height, alt } = image;
    return filled({
      '@type': 'ImageObject',
      url: this.resolved(url),
      width,
      height,
      caption: this.#words(caption),
      description: alt,
      creditText: this.#words(credit),
      ...this.facts(provenance),
    });
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
      '@id': id.startsWith('#') ? this.#fragment(id.slice(1)) : undefined,
      cssSelector,
    };
  }

  /** A part of the page with its own provenance; an empty list without one to disclose. */
  part(part: CorrectedPart, provenance: Provenance | undefined): JsonLdObject[] {
    return isDisclosed(provenance) ? [filled({ ...this.#place(part), ...this.facts(provenance) })] : [];
  }

  /** The same for a key point or block, which is identified by its text if it has no id. */
  passage(id: string | undefined, words: string, provenance: Provenance | undefined): JsonLdObject[] {
    if (id) return this.part(`#${id}`, provenance);
    return isDisclosed(provenance)
      ? [filled({ '@type': 'WebPageElement', text: words, ...this.facts(provenance) })]
      : [];
  }

  /** Blocks with their own provenance, at any depth, except figures, whose provenance is in their ImageObject. */
  blocks(blocks: readonly Block[]): JsonLdObject[] {
    return blocksIn(blocks).flatMap((block) => {
      if (block.type === 'figure' || !isDisclosed(block.provenance)) return [];
      const isPulled = block.type === 'pullQuote';
      const words = isPulled ? this.#words(block.text) : plainTextOfBlocks([block], this.#marks).trim();
      return this.passage(block.id, words, block.provenance);
    });
  }

  /** The conversation, with the provenance of single turns and of all turns of a speaker. */
  conversation({ title, subtitle, speakers, turns }: Conversation, provenance: Provenance | undefined): JsonLdObject {
    const ids = turnIds(turns);
    const turnsWithIds = turns.map((turn, index) => ({ ...turn, id: ids[index] as string }));
    const facts = this.facts(provenance);
    return filled({
      '@type': 'Conversation',
      '@id': this.#fragment('conversation'),
      name: title,
      description: subtitle,
      ...facts,
      contributor: [...speakers.map(contributor), ...((facts.contributor as JsonLdObject[] | undefined) ?? [])],
      hasPart: [
        ...speakers.flatMap(({ id, name, provenance }) => {
          const own = turnsWithIds.filter((turn) => turn.speaker === id && !turn.provenance);
          if (own.length === 0 || !isDisclosed(provenance)) return [];
          const cssSelector = own.map((turn) => selectorOf(`#${turn.id}`)).join(', ');
          return [filled({ '@type': 'WebPageElement', cssSelector, name, ...this.facts(provenance) })];
        }),
        ...turnsWithIds.flatMap((turn) => [...this.passage(turn.id, '', turn.provenance), ...this.blocks(turn.body)]),
      ],
    });
  }

  /** A correction; an empty list for an update, which adds news and corrects nothing. */
  correction({ id, kind, at, text, parts = [] }: Correction, index: number): JsonLdObject[] {
    if (kind === 'update') return [];
    return [
      filled({
        '@type': 'CorrectionComment',
        '@id': this.#fragment(id ?? `correction-${index + 1}`),
        additionalType: kind,
        text: this.#words(text),
        datePublished: dateOf(at),
        about: parts.map((part) => filled(this.#place(part))),
      }),
    ];
  }
}

/** A speaker by its kind; without a known kind, an object with only a name. */
function contributor({ name, kind }: Speaker): JsonLdObject {
  const types: Record<Speaker['kind'], string> = {
    human: 'Person',
    ai: 'SoftwareApplication',
    organization: 'Organization',
  };
  return filled({ '@type': Object.hasOwn(types, kind ?? '') ? types[kind] : undefined, name });
}

/** Blocks and the blocks inside them, in reading order. */
export function blocksIn(blocks: readonly Block[]): Block[] {
  const all: Block[] = [];
  walkBlocks(
    { body: blocks },
    {
      part({ value, content }) {
        if (content === 'block') all.push(value as unknown as Block);
        return undefined;
      },
    },
  );
  return all;
}

/** True for a provenance that is disclosed to readers: known, and not hidden under the editorial exemption. */
export function isDisclosed(provenance: Provenance | undefined): provenance is Provenance {
  return provenance !== undefined && provenance !== null && !(provenance.disclosure === 'none' && isExempt(provenance));
}
