import type { Note } from '../../article/Article';
import type { ParagraphBlock } from '../../article/Block';
import type { Image } from '../../article/Image';
import type { ExportContext } from '../ExportContext';
import { element } from '../escape';
import { type ImageFile, imageFileOf } from '../imageFileOf';
import { PartText } from '../story/PartText';
import { type HtmlOfBlocks, HtmlWriter, type HtmlWriting } from '../toHtmlFragment';
import type { EmailStyles } from './EmailStyles';

/** The width of the text in pixels: with the space at its sides no wider than the reading pane of most programs. */
export const textWidth = 536;

/** Files of twice the width of the text. Outlook shows neither WebP nor AVIF, and nearly no program shows SVG. */
const inMail = { width: 2 * textWidth, not: ['avif', 'svg', 'webp'] };

type Attributes = Parameters<HtmlWriting['element']>[1];

interface EmailWriterOptions {
  html?: HtmlOfBlocks;
  notes?: readonly Note[];
  level?: number;
  isTeaser?: boolean;
}

/** Writes the blocks of one story as HTML for mail programs: each element with its styles, and in the place of those that they do not know others. */
export class EmailWriter extends HtmlWriter {
  readonly #styles: EmailStyles;
  readonly #noted: ReadonlyMap<string, Note>;
  readonly #level: number;
  readonly #isTeaser: boolean;

  /** `level` is that of the story's headline, below which those of its headings begin. A teaser is a story in a list of them. */
  constructor(
    context: ExportContext,
    styles: EmailStyles,
    { html, notes = [], level = 1, isTeaser = false }: EmailWriterOptions = {},
  ) {
    super(context, html, notes);
    this.#styles = styles;
    this.#noted = new Map(notes.map((note) => [note.id, note]));
    this.#level = level;
    this.#isTeaser = isTeaser;
  }

  /** The notes that were cited; the others belong to what is not in the mail. */
  override notes(): string {
    const items = Array.from(this.context.citedAmong(this.#noted), ([{ text }]) =>
      this.element('li', {}, this.text(text)),
    );
    return items.length > 0 ? this.element('ol', {}, items.join('')) : '';
  }

  /** A line of small words, such as the caption of a picture. */
  label(words: string, role: 'byline' | 'note' | 'attribution' | 'secondLink' = 'note'): string {
    return words && this.#styles.element('p', role, {}, words);
  }

  protected override paragraph(block: ParagraphBlock | PartText): string {
    const words = this.text(block.text);
    if (!(block instanceof PartText)) return this.element('p', {}, words);
    const role = this.#isTeaser && block.part !== 'notice' ? 'teaserText' : block.part;
    return this.#styles.element('p', role, {}, words);
  }

  protected override fileOf(image: Image): ImageFile | undefined {
    return imageFileOf(image, this.context.base, inMail);
  }

  /** The element of a picture that is as wide as the text, or as `width` says. */
  image({ url, alt, width = textWidth }: ImageFile, most = textWidth): string {
    const shown = Math.min(width, most);
    return this.#styles.element('img', 'picture', { src: url, alt: alt ?? '', width: shown }, undefined, {
      'max-width': `${shown}px`,
    });
  }

  protected override element(...[name, attributes, content]: Parameters<HtmlWriting['element']>): string {
    const styles = this.#styles;
    switch (name) {
      case 'a':
        return styles.element('a', content?.startsWith('<img') ? 'pictureLink' : 'link', attributes, content);
      case 'img': {
        const { src = '', alt = '', width } = attributes;
        return this.image({
          url: `${src}`,
          alt: `${alt}`,
          width: width === undefined ? undefined : Number(width),
          height: undefined,
          type: undefined,
        });
      }
      case 'p':
        return styles.element('p', 'paragraph', attributes, content);
      case 'figcaption':
        return this.label(content ?? '');
      case 'footer':
        return this.label(content ?? '', 'attribution');
      case 'h2':
      case 'h3':
      case 'h4': {
        const level = Math.min(Number(name[1]) + this.#level - 1, 6);
        return styles.element(`h${level}`, name === 'h2' ? 'heading' : 'subheading', attributes, content);
      }
      case 'summary':
        return styles.element(`h${Math.min(this.#level + 2, 6)}`, 'subheading', {}, content);
      case 'figure':
        return styles.element('div', 'figure', {}, content);
      case 'section':
      case 'details':
        return styles.element('div', 'box', {}, content);
      case 'blockquote':
        return styles.element('blockquote', 'quote', {}, content);
      case 'ul':
      case 'ol':
        return styles.element(name, 'list', attributes, content);
      case 'li':
        return styles.element('li', 'item', attributes, content);
      case 'small':
        return element('span', {}, content);
      case 'hr':
        return styles.element('hr', 'divider', {}, undefined);
      case 'table':
        return styles.element(
          'table',
          'table',
          { width: '100%', cellpadding: 0, cellspacing: 0, ...attributes },
          content,
        );
      case 'th':
        return styles.element('th', attributes.scope === 'row' ? 'rowHeader' : 'header', attributes, content);
      case 'td':
        return styles.element('td', 'cell', attributes, content);
      case 'caption':
        return styles.element('caption', 'caption', attributes, content);
      case 'pre':
        return styles.element('pre', 'code', {}, content);
      case 'code':
        return styles.element('code', 'inlineCode', {}, content);
      case 'em':
        return styles.element('em', 'emphasis', attributes, content);
      case 'sup':
      case 'sub':
        return styles.element(name, 'raised', {}, content);
      default:
        return element(name, attributes as Attributes, content);
    }
  }
}
