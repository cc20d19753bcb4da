import type { Block, LiveUpdateBlock, QuestionItem, TimelineEvent } from '../../article/Block';
import { isKeyOf, listOf } from '../../article/guards';
import { readDate } from '../../article/readDate';
import { addAll } from '../addAll';
import { type Fields, fieldsOf, stringOf } from '../fields';
import { given, paragraph } from '../html/HtmlReader';
import { positiveIn } from '../sizeIn';
import { isBlank } from '../textFrom';
import { heading } from '../withLevels';
import { CapiMediaReader, placements } from './CapiMediaReader';

type Read = (node: Fields, path: string) => readonly Block[] | undefined;

/** Reads the elements of the Content API, and of the rendering model that is made of it. */
export class CapiReader extends CapiMediaReader {
  /** Readers of elements, by their names in the rendering model without `BlockElement`. */
  readonly #readers: Readonly<Record<string, Read>> = {
    Text: (node, path) => this.#html(node, path),
    Highlight: (node, path) => this.#html(node, path),
    Disclaimer: (node, path) => this.#html(node, path),
    ItemLink: (node, path) => this.#html(node, path),
    Table: (node, path) => this.#html(node, path),
    Subheading: (node, path) => this.#heading(node, path, 2),
    NumberedTitle: (node, path) => this.#heading(node, path, 2),
    Divider: () => [{ type: 'divider' }],
    Pullquote: (node, path) => this.#pullQuote(node, path),
    Blockquote: (node, path) => this.#quote(node, path),
    Code: (node, path) => this.#code(node, path),
    Image: (node, path) => this.image(node, path),
    Cartoon: (node, path) => this.image(node, path),
    MultiImage: (node, path) => this.gallery(node, path),
    Caption: (node, path) => this.html(node.captionText, `${path}.captionText`),
    RichLink: (node, path) => this.#link(node, path),
    Link: (node, path) => this.#link(node, path),
    Youtube: (node, path) => this.youtube(node, path),
    MediaAtom: (node, path) => this.film(node, path, node.assets),
    GuVideo: (node, path) => this.film(node, path, node.assets),
    Video: (node, path) => this.embed(node, path),
    Audio: (node, path) => this.audio(node, path),
    AudioAtom: (node, path) => this.audio(node, path),
    Document: (node, path) => this.document(node, path),
    QA: (node, path) => this.#box(node, path, 'question'),
    QAndA: (node, path) => this.#box(node, path, 'question'),
    Guide: (node, path) => this.#box(node, path, 'guide'),
    GuideAtom: (node, path) => this.#box(node, path, 'guide'),
    Profile: (node, path) => this.#box(node, path, 'profile'),
    ProfileAtom: (node, path) => this.#box(node, path, 'profile'),
    Explainer: (node, path) => this.#box(node, path, 'facts'),
    ExplainerAtom: (node, path) => this.#box(node, path, 'facts'),
    Timeline: (node, path) => this.#timeline(node, path) ?? this.#sections(node, path),
    TimelineAtom: (node, path) => this.#timeline(node, path),
    DCRTimeline: (node, path) => this.#timeline(node, path),
    DCRSectionedTimeline: (node, path) => this.#sections(node, path),
    KeyTakeaways: (node, path) => this.#titled(node.keyTakeaways, `${path}.keyTakeaways`),
    MiniProfiles: (node, path) => this.#titled(node.miniProfiles, `${path}.miniProfiles`),
    MultiByline: (node, path) => this.#titled(node.multiBylines, `${path}.multiBylines`),
    List: (node, path) => [
      ...paragraph(this.line(node.title, `${path}.title`)),
      ...(this.#titled(node.items, `${path}.items`) ?? []),
    ],
    QAndAExplainer: (node, path) => this.#questions(node, path),
    StarRating: ({ rating }) => starsOf(rating),
    NewsletterSignup: (node, path) => this.#slot(node, path, 'newsletter'),
    EmailSignUp: (node, path) => this.#slot(node, path, 'newsletter'),
    Callout: (node, path) => this.#slot(node, path, 'form'),
    ReporterCallout: (node, path) => this.#slot(node, path, 'form'),
    Form: (node, path) => this.#slot(node, path, 'form'),
    Comment: (node, path) => this.#comment(node, path),
    AdPlaceholder: (_, path) => {
      this.issue('left-out', path, 'is a place for an advertisement; it is left out.');
      return [];
    },
    ...Object.fromEntries(
      [
        ...['Tweet', 'Instagram', 'Embed', 'Interactive', 'InteractiveAtom', 'Map', 'Vine', 'Witness', 'Soundcloud'],
        ...['Spotify', 'VideoYoutube', 'VideoVimeo', 'VideoFacebook', 'Facebook', 'TikTok', 'Chart', 'ChartAtom'],
      ].map((name): [string, Read] => [name, (node, path) => this.embed(node, path)]),
    ),
  };

  protected override nameOf(node: Fields): string {
    return stringOf(node._type) || stringOf(node.type);
  }

  protected override namesOf({ _type, type }: Fields): readonly string[] {
    const [full, short] = [stringOf(_type), stringOf(type)];
    return [full, full.replace(/^.*\./, ''), short].filter(Boolean);
  }

  protected override known(node: Fields, path: string): readonly Block[] | undefined {
    const kind = kindOf(node);
    const fields = flat(node);
    const blocks = isKeyOf(this.#readers, kind) ? this.#readers[kind]?.(fields, path) : undefined;
    if (blocks || kind !== '' || !Array.isArray(node.elements)) return blocks;
    return [...paragraph(this.line(node.title, `${path}.title`)), ...this.blocks(node.elements, `${path}.elements`)];
  }

  protected override isKnown(node: Fields): boolean {
    return isKeyOf(this.#readers, kindOf(node));
  }

  /** An element of the Content API has its words in a field that is named like it. */
  protected override fieldsOfUnknown(node: Fields): Fields {
    return Object.fromEntries(Object.entries(flat(node)).filter(([name]) => !system.test(name)));
  }

  #html(node: Fields, path: string): readonly Block[] | undefined {
    return typeof node.html === 'string' ? this.html(node.html, `${path}.html`) : undefined;
  }

  #heading(node: Fields, path: string, rank: number): readonly Block[] | undefined {
    if (typeof node.html !== 'string') return undefined;
    const blocks = this.html(node.html, `${path}.html`);
    return blocks.map((block) => (block.type === 'paragraph' ? heading(block.text, rank) : block));
  }

  #pullQuote(node: Fields, path: string): readonly Block[] | undefined {
    const { text, others } = this.text(node.html, `${path}.html`);
    if (isBlank(text)) return undefined;
    const { text: attribution } = this.text(node.attribution, `${path}.attribution`);
    const inMargin = placements[stringOf(node.role)] === 'margin';
    return [
      { type: 'pullQuote', text, ...given('attribution', attribution), ...(inMargin && { placement: 'margin' }) },
      ...others,
    ];
  }

  #quote(node: Fields, path: string): readonly Block[] | undefined {
    const blocks = this.#html(node, path);
    const { text: attribution } = this.text(node.attribution, `${path}.attribution`);
    if (!blocks || blocks.length === 0) return undefined;
    const quoted = blocks.map(
      (block): Block => (block.type === 'paragraph' ? { type: 'quote', paragraphs: [block.text] } : block),
    );
    const last = quoted.at(-1);
    if (isBlank(attribution)) return quoted;
    if (last?.type !== 'quote' || last.attribution) return [...quoted, ...paragraph(attribution)];
    return quoted.with(-1, { ...last, attribution });
  }

  #code(node: Fields, path: string): readonly Block[] | undefined {
    const html = stringOf(node.html);
    const [block, ...others] = this.html(
      /<pre[\s>]/i.test(html) ? html : `<pre><code>${html}</code></pre>`,
      `${path}.html`,
    );
    const language = stringOf(node.language).trim();
    if (block?.type !== 'code') return undefined;
    const { kind, ...code } = block;
    return [{ ...code, ...(language && { language }) }, ...others];
  }

  #link(node: Fields, path: string): readonly Block[] | undefined {
    const label = [node.text, node.linkText, node.label].find((text) => typeof text === 'string' && text.trim() !== '');
    const { text } = this.text(label, `${path}.text`);
    const url = this.address(node.url ?? node.originalUrl, `${path}.url`);
    if (isBlank(text) && !url) return undefined;
    const title = this.line(node.prefix ?? node.linkPrefix, `${path}.prefix`).replace(/\s*:$/, '');
    const links = [{ url: url ?? '', label: isBlank(text) ? (url ?? '') : text }];
    return [{ type: 'relatedLinks', kind: 'readMore', ...given('title', title), links }];
  }

  #box(node: Fields, path: string, kind: 'facts' | 'question' | 'guide' | 'profile'): readonly Block[] | undefined {
    const title = this.text(node.title, `${path}.title`).text;
    const label = this.line(node.label, `${path}.label`);
    const body = [...this.html(node.html ?? node.body, `${path}.html`)];
    if (isBlank(title) && body.length === 0) return undefined;
    const image = this.imageIn(node, path);
    const { credit } = this.said(node, path);
    return [
      ...paragraph(label),
      {
        type: 'factBox',
        kind,
        ...given('title', title),
        body: [...body, ...paragraph(credit)],
        ...(image && { image: { ...image, alt: '' } }),
        open: false,
      },
    ];
  }

  #timeline(node: Fields, path: string): readonly Block[] | undefined {
    const events = listOf(node.events as readonly unknown[]).flatMap((one, index): TimelineEvent[] => {
      const event = fieldsOf(one);
      const at = `${path}.events[${index}]`;
      const date = readDate(event.date);
      const label = [event.label, date ? undefined : event.date]
        .flatMap((words) => this.line(words, `${at}.date`) || [])
        .join(' ');
      const title = this.text(event.title, `${at}.title`).text;
      const body = [...this.blocks(event.main, `${at}.main`), ...this.blocks(event.body, `${at}.body`)];
      const until = this.line(event.toDate, `${at}.toDate`);
      const words = [label, until].filter(Boolean).join(' – ');
      const isGiven = date !== undefined || words !== '' || !isBlank(title) || body.length > 0;
      return isGiven
        ? [
            {
              ...(date && { at: date }),
              ...(words && { label: words }),
              ...given('title', title),
              ...(body.length > 0 && { body }),
            },
          ]
        : [];
    });
    const title = this.text(node.title, `${path}.title`).text;
    const description = this.html(node.description, `${path}.description`);
    if (events.length === 0) return undefined;
    return [...description, { type: 'timeline', ...given('title', title), events }];
  }

  #sections(node: Fields, path: string): readonly Block[] | undefined {
    const sections = listOf(node.sections as readonly unknown[]).map(fieldsOf);
    if (sections.length === 0) return undefined;
    return [
      ...paragraph(this.line(node.title, `${path}.title`)),
      ...sections.flatMap((section, index) => this.#timeline(section, `${path}.sections[${index}]`) ?? []),
    ];
  }

  /** Parts of a story with a title each, as headings and what follows them. */
  #titled(parts: unknown, path: string): readonly Block[] | undefined {
    const all = listOf(parts as readonly unknown[]).map(fieldsOf);
    if (all.length === 0) return undefined;
    return all.flatMap((part, index): readonly Block[] => {
      const at = `${path}[${index}]`;
      const title = this.text(part.title, `${at}.title`).text;
      return [
        ...(isBlank(title) ? [] : [heading(title, 2)]),
        ...this.html(part.byline, `${at}.byline`),
        ...this.html(part.bio, `${at}.bio`),
        ...this.blocks(part.body ?? part.elements, `${at}.${part.body === undefined ? 'elements' : 'body'}`),
        ...this.html(part.endNote, `${at}.endNote`),
      ];
    });
  }

  #questions(node: Fields, path: string): readonly Block[] | undefined {
    const items: QuestionItem[] = [];
    const others: Block[] = [];
    for (const [index, one] of listOf(node.qAndAExplainers as readonly unknown[]).entries()) {
      const { title, body } = fieldsOf(one);
      const at = `${path}.qAndAExplainers[${index}]`;
      const question = this.text(title, `${at}.title`).text;
      const answer = this.blocks(body, `${at}.body`);
      if (isBlank(question)) addAll(others, answer);
      else items.push({ question, answer });
    }
    return items.length === 0 ? undefined : [{ type: 'questions', items }, ...others];
  }

  /** A place that the publisher fills, with the words that stand there. */
  #slot(node: Fields, path: string, kind: 'newsletter' | 'form'): readonly Block[] | undefined {
    const fields = { ...node, ...fieldsOf(node.newsletter) };
    const names = ['title', 'name', 'prompt', 'frequency', 'subtitle', 'intro', 'description'];
    const words = names.flatMap((name) => this.html(fields[name], `${path}.${name}`));
    if (listOf(node.formFields as readonly unknown[]).length > 0)
      this.issue('left-out', `${path}.formFields`, 'are the fields of a form; the page needs its own.');
    return words.length === 0
      ? undefined
      : [{ type: 'slot', name: stringOf(fields.identityName) || kind, kind, words }];
  }

  #comment(node: Fields, path: string): readonly Block[] | undefined {
    const { text, others } = this.text(node.body, `${path}.body`);
    if (isBlank(text)) return undefined;
    const url = this.address(node.permalink, `${path}.permalink`);
    const name = this.text(node.profileName, `${path}.profileName`).text;
    return [{ type: 'quote', paragraphs: [text], ...given('attribution', name), ...(url && { url }) }, ...others];
  }

  /** A block of a live report as a post. */
  update(block: Fields, path: string): LiveUpdateBlock | undefined {
    const body = this.blocks(block.elements, `${path}.elements`);
    const title = this.text(block.title, `${path}.title`).text;
    const at = momentOf(
      block.blockFirstPublished ?? block.firstPublishedDate ?? block.publishedDate ?? block.createdDate,
    );
    if (at === undefined) return undefined;
    const modifiedAt = momentOf(block.blockLastUpdated ?? block.lastModifiedDate);
    const { keyEvent, pinned, summary } = fieldsOf(block.attributes);
    const id = stringOf(block.id);
    const authors = listOf(block.contributors as readonly unknown[]).flatMap((one) => {
      const name = stringOf(fieldsOf(one).name ?? fieldsOf(one).title).trim();
      return name ? [{ name }] : [];
    });
    return {
      type: 'liveUpdate',
      ...(/^\S+$/.test(id) && { id: `block-${id}` }),
      at,
      ...(modifiedAt && modifiedAt > at && { modifiedAt }),
      ...given('title', title),
      body,
      ...(authors.length > 0 && { authors }),
      ...(keyEvent === true && { key: true }),
      ...(pinned === true && { pinned: true }),
      ...(summary === true && { kind: 'summary' }),
    };
  }
}

/** Fields that the system keeps for itself. */
const system =
  /^(?:_type|type|id|elementId|atomId|atomType|contentId|css|js|scriptUrl|sourceDomain|isThirdPartyTracking|isMandatory|role)$/;

/** What an element is: its name in the rendering model, without `BlockElement`. */
function kindOf({ _type, type }: Fields): string {
  const name = stringOf(_type).replace(/^.*\./, '');
  if (name) return name.replace(/(?:Block)?Element(?:V\d)?$/, '');
  return stringOf(type).replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** The fields of an element; those that the Content API has under the name of its type beside the others. */
function flat(node: Fields): Fields {
  const own = Object.entries(node).find(([name]) => /TypeData$/.test(name));
  const { data, ...others } = node;
  const rest = own ? Object.fromEntries(Object.entries(others).filter(([name]) => name !== own[0])) : others;
  return { ...fieldsOf(data), ...rest, ...fieldsOf(own?.[1]) };
}

/** Stars as readers see them; undefined for what is no number of stars. */
export function starsOf(rating: unknown): readonly Block[] | undefined {
  const count = positiveIn(rating);
  if (count === undefined || count > 5) return undefined;
  return [{ type: 'paragraph', text: `${'★'.repeat(Math.round(count))}${'☆'.repeat(5 - Math.round(count))}` }];
}

/** A moment, in milliseconds or as a string. */
export function momentOf(value: unknown): string | undefined {
  const date = new Date(typeof value === 'number' ? value : Number.NaN);
  return Number.isNaN(date.getTime()) || date.getTime() <= 0 ? readDate(value) : readDate(date.toISOString());
}
