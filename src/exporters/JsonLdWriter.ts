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

/** Writes the things that an article is made of: with addresses that go out from its page, and names as persons or organizations. */
export class JsonLdWriter {
  readonly #page: string;
  readonly #organizations: ReadonlySet<string>;
  readonly #marks: string;

  constructor(page: string, organizations: ReadonlySet<string>, marks: string) {
    this.#page = page;
    this.#organizations = organizations;
    this.#marks = marks;
  }

  /** Running text as words alone, with the quotation marks of the article's language. */
  #words(text: Text | undefined): string {
    return plainText(text, this.#marks);
  }

  /** The address of an id on the page. */
  #fragment(id: string): string {
    return `${this.#page.replace(/#.*/, '')}#${encodeURIComponent(id.toWellFormed())}`;
  }

  /** An address as it is seen from anywhere, where the page's own is known. */
  resolved(url: string | undefined): string | undefined {
    const address = webUrl(url);
    if (!address || !/^https?:/i.test(this.#page)) return address;
    return URL.canParse(address, this.#page) ? new URL(address, this.#page).href : address;
  }

  /** A person, or an organization where the name is known to be that of one. */
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
      creditText: credit,
      ...this.facts(provenance),
    });
  }

  /** How a part came about, as properties of it. Nothing of one that is exempt and tells readers nothing. */
  facts(provenance: Provenance | undefined): Record<string, JsonLdValue | undefined> {
    if (!isDisclosed(provenance)) return {};
    const { source, system, madeAt, review, responsible, basedOn = [], policy } = provenance;
    // Works are created by persons and organizations in schema.org; a program is neither, and is not made out to be one.
    const application = system ? { '@type': 'SoftwareApplication', name: system } : undefined;
    const isAlone = /^(trainedAlgorithmicMedia|algorithmicMedia|dataDrivenMedia)$/.test(source);
    // A role can say when: schema.org has reviewers of pages, and none of their parts.
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

  /** Where a part stands on the page. */
  #place(part: CorrectedPart): Record<string, JsonLdValue | undefined> {
    const cssSelector = selectorOf(part);
    const id = part.startsWith('#') ? part : cssSelector;
    return {
      '@type': 'WebPageElement',
      '@id': id.startsWith('#') ? this.#fragment(id.slice(1)) : undefined,
      cssSelector,
    };
  }

  /** A part of the page that came about in a way of its own. */
  part(part: CorrectedPart, provenance: Provenance | undefined): JsonLdObject[] {
    return isDisclosed(provenance) ? [filled({ ...this.#place(part), ...this.facts(provenance) })] : [];
  }

  /** The same for a key point or a block, found by its words where it has no id. */
  passage(id: string | undefined, words: string, provenance: Provenance | undefined): JsonLdObject[] {
    if (id) return this.part(`#${id}`, provenance);
    return isDisclosed(provenance)
      ? [filled({ '@type': 'WebPageElement', text: words, ...this.facts(provenance) })]
      : [];
  }

  /** Blocks that came about in a way of their own, at any depth; how a picture did is part of the picture. */
  blocks(blocks: readonly Block[]): JsonLdObject[] {
    return blocksIn(blocks).flatMap((block) => {
      if (block.type === 'figure' || !isDisclosed(block.provenance)) return [];
      const isPulled = block.type === 'pullQuote';
      const words = isPulled ? this.#words(block.text) : plainTextOfBlocks([block], this.#marks).trim();
      return this.passage(block.id, words, block.provenance);
    });
  }

  /** The conversation, with the turns that came about in a way of their own, and those of each speaker who says how theirs did. */
  conversation({ title, subtitle, speakers, turns }: Conversation, provenance: Provenance | undefined): JsonLdObject {
    const ids = turnIds(turns);
    const said = turns.map((turn, index) => ({ ...turn, id: ids[index] as string }));
    const facts = this.facts(provenance);
    return filled({
      '@type': 'Conversation',
      '@id': this.#fragment('conversation'),
      name: title,
      description: subtitle,
      ...facts,
      contributor: [...speakers.map(voice), ...((facts.contributor as JsonLdObject[] | undefined) ?? [])],
      hasPart: [
        ...speakers.flatMap(({ id, name, provenance }) => {
          const own = said.filter((turn) => turn.speaker === id && !turn.provenance);
          if (own.length === 0 || !isDisclosed(provenance)) return [];
          const cssSelector = own.map((turn) => selectorOf(`#${turn.id}`)).join(', ');
          return [filled({ '@type': 'WebPageElement', cssSelector, name, ...this.facts(provenance) })];
        }),
        ...said.flatMap((turn) => [...this.passage(turn.id, '', turn.provenance), ...this.blocks(turn.body)]),
      ],
    });
  }

  /** What was changed; an update adds news, and corrects nothing. */
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

/** A speaker as what it is; of an unknown kind, nothing but a name. */
function voice({ name, kind }: Speaker): JsonLdObject {
  const types: Record<Speaker['kind'], string> = {
    human: 'Person',
    ai: 'SoftwareApplication',
    organization: 'Organization',
  };
  return filled({ '@type': Object.hasOwn(types, kind ?? '') ? types[kind] : undefined, name });
}

/** Blocks and the blocks that they hold, in the order in which they are read. */
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

/** True for a provenance that readers are told of: one that is known, and not kept from them under the editorial exemption. */
export function isDisclosed(provenance: Provenance | undefined): provenance is Provenance {
  return provenance !== undefined && provenance !== null && !(provenance.disclosure === 'none' && isExempt(provenance));
}
