import type { Note } from '../../article/Article';
import type {
  AudioBlock,
  Block,
  ListBlock,
  ListItem,
  Picture,
  PullQuoteBlock,
  QuoteBlock,
  TableBlock,
  TableRow,
  VideoBlock,
} from '../../article/Block';
import { listOf } from '../../article/guards';
import type { Text } from '../../article/Text';
import type { ExportContext } from '../ExportContext';
import { element } from '../escape';
import { absoluteUrl, imageFileOf } from '../imageFileOf';
import { disclosureBlock } from '../story/notices';
import { PartText } from '../story/PartText';
import { Box, type SimpleBlock, simpleBlocks } from '../story/simpleBlocks';
import { HtmlWriter } from '../toHtmlFragment';
import type { AppleNewsComponent, AppleNewsText, AppleNewsTextRole } from './AppleNews';

/** Writes the blocks of one story as components. */
export class ComponentWriter {
  readonly #context: ExportContext;
  readonly #html: HtmlWriter;
  readonly #pictureUrl: (url: string) => string;

  constructor(context: ExportContext, notes: readonly Note[] | undefined, pictureUrl: (url: string) => string) {
    this.#context = context;
    this.#html = new HtmlWriter(context, undefined, notes);
    this.#pictureUrl = pictureUrl;
  }

  blocks(blocks: readonly (Block | Box)[] | undefined): AppleNewsComponent[] {
    return listOf(blocks).flatMap((block) => {
      const played = block instanceof Box ? undefined : this.#ownForm(block);
      return played ?? simpleBlocks(block, this.#context).flatMap((one) => this.#block(one));
    });
  }

  /** The notes of the story: those that were cited by their numbers, then the others. */
  notes(): AppleNewsComponent[] {
    return this.textOfHtml('body', this.#html.notes());
  }

  /** A component with a text; none for a text without words. */
  text(role: AppleNewsTextRole, text: Text | undefined, textStyle?: AppleNewsText['textStyle']): AppleNewsText[] {
    return this.textOfHtml(role, this.html(text), textStyle);
  }

  /** A component with words that are written as HTML; none without words, which Apple refuses. */
  textOfHtml(role: AppleNewsTextRole, html: string, textStyle?: AppleNewsText['textStyle']): AppleNewsText[] {
    if (html.replace(/<[^>]*>/g, '').trim() === '') return [];
    return [{ role, layout: 'text', format: 'html', text: html, ...(textStyle && { textStyle }) }];
  }

  /** A text as HTML with the elements that Apple knows, in which those for words in another language have no effect. */
  html(text: Text | undefined): string {
    return this.#html.text(text).replace(/<\/?span[^>]*>/g, '');
  }

  /** The components of blocks that Apple has a form of its own for, which feeds do not have; undefined for all others. */
  #ownForm(block: Block): AppleNewsComponent[] | undefined {
    const notice = () => this.blocks(disclosureBlock(this.#context.say('passage'), block.provenance, this.#context));
    if (block.type === 'pullQuote')
      return [...notice(), ...this.#quote('pullquote', { ...block, paragraphs: [block.text] })];
    if (block.type !== 'video' && block.type !== 'audio') return undefined;
    const media = this.#media(block);
    if (!media) return undefined;
    const { title, caption, credit } = block;
    return [
      ...notice(),
      ...(block.type === 'audio' ? this.text('caption', block.series) : []),
      ...this.text('heading4', title),
      media,
      ...this.#captions({ caption, credit }),
    ];
  }

  /** A film or recording that the app can play: a file with an absolute address. */
  #media(block: VideoBlock | AudioBlock): AppleNewsComponent | undefined {
    const isVideo = block.type === 'video';
    const known = isVideo
      ? /^video\/mp4|mpegurl|\.(?:mp4|m3u8)(?:$|[?#])/i
      : /^audio\/(?:mpeg|mp4|aac|x-m4a)|\.(?:mp3|m4a|aac)(?:$|[?#])/i;
    const file = listOf(block.sources).find(({ type, url }) => known.test(type ?? url));
    const url = absoluteUrl(file?.url, this.#context.base);
    if (url === undefined) return undefined;
    const image = isVideo ? block.poster : block.image;
    const picture = image && imageFileOf(image, this.#context.base);
    const pictureUrl = picture && this.#pictureUrl(picture.url);
    if (!isVideo) return { role: 'audio', layout: 'text', URL: url, ...(pictureUrl && { imageURL: pictureUrl }) };
    return {
      role: 'video',
      layout: 'picture',
      URL: url,
      ...(pictureUrl && { stillURL: pictureUrl }),
      ...(image?.alt && { accessibilityCaption: image.alt }),
    };
  }

  #block(block: SimpleBlock): AppleNewsComponent[] {
    if (block instanceof PartText) return this.#part(block);
    switch (block.type) {
      case 'paragraph':
        return this.#paragraph(block.text);
      case 'heading':
        return this.text(`heading${block.level ?? 2}`, block.text);
      case 'divider':
        return [{ role: 'divider', layout: 'text' }];
      case 'list':
        return this.#list(block);
      case 'quote':
        return this.#quote('quote', block);
      case 'figure':
        return this.#figure(block);
      case 'table':
        return this.#table(block);
      case 'code':
        return [
          ...this.textOfHtml('body', element('pre', {}, this.html(block.text))),
          ...this.text('caption', block.caption),
        ];
      case 'details':
        return this.#box(block.summary, block.body);
      case 'box':
        return this.#box(block.title, block.body);
    }
  }

  #part({ part, text }: PartText): AppleNewsComponent[] {
    switch (part) {
      case 'notice':
        return this.text('caption', text, 'notice');
      case 'deck':
        return this.text('heading', text, 'deck');
      case 'standfirst':
        return this.text('intro', text);
      default:
        return this.#paragraph(text);
    }
  }

  #paragraph(text: Text | undefined): AppleNewsComponent[] {
    return this.textOfHtml('body', element('p', {}, this.html(text)));
  }

  /** A box; components in a container have no layout of their own. */
  #box(title: Text | undefined, body: readonly Block[]): AppleNewsComponent[] {
    const inside = [...this.text('heading3', title), ...this.blocks(body)];
    if (inside.length === 0) return [];
    const components = inside.map(({ layout, ...component }) => component as AppleNewsComponent);
    return [{ role: 'container', layout: 'box', style: 'box', components }];
  }

  #quote(
    role: 'quote' | 'pullquote',
    { paragraphs, attribution }: Pick<QuoteBlock, 'paragraphs'> & Pick<PullQuoteBlock, 'attribution'>,
  ): AppleNewsComponent[] {
    const said = paragraphs.map((text) => element('p', {}, this.html(text))).join('');
    return this.textOfHtml(role, attribution ? `${said}${element('p', {}, `— ${this.html(attribution)}`)}` : said);
  }

  #figure({ image, caption, credit, url }: Picture): AppleNewsComponent[] {
    const file = imageFileOf(image, this.#context.base);
    if (!file) {
      this.#context.reportPicture(image);
      const words = this.#captions({ caption, credit });
      return words.length > 0 ? words : this.text('caption', image.alt);
    }
    const href = this.#context.link(url);
    const [said] = this.#captions({ caption, credit });
    return [
      {
        role: 'photo',
        layout: 'picture',
        URL: this.#pictureUrl(file.url),
        ...(said && { caption: { format: 'html', text: said.text } }),
        ...(image.alt && { accessibilityCaption: image.alt }),
        ...(href && /^https?:/.test(href) && { additions: [{ type: 'link', URL: href }] }),
      },
      ...(said ? [said] : []),
    ];
  }

  #captions({ caption, credit }: Pick<Picture, 'caption' | 'credit'>): AppleNewsText[] {
    return this.textOfHtml('caption', [this.html(caption), this.html(credit)].filter(Boolean).join(' '));
  }

  #table({ caption, unit, head = [], rows, foot, source }: TableBlock): AppleNewsComponent[] {
    const rowsOf = (all: readonly TableRow[], isHead: boolean) =>
      all.map(({ cells }) => element('tr', {}, cells.map((cell) => this.#cell(cell, isHead)).join(''))).join('');
    const html = rowsOf(head, true) + rowsOf(rows, false);
    return [
      ...this.textOfHtml('caption', [this.html(caption), this.html(unit)].filter(Boolean).join('<br/>')),
      ...(html ? [{ role: 'htmltable', layout: 'text', html: element('table', {}, html) } as const] : []),
      ...this.text('caption', foot),
      ...this.text('caption', source && this.#context.say('source', { source })),
    ];
  }

  #cell({ text, header, span }: TableRow['cells'][number], isHead: boolean): string {
    const name = isHead || header !== undefined ? 'th' : 'td';
    return element(name, { colspan: span?.columns, rowspan: span?.rows }, this.html(text));
  }

  /** A list; one with other blocks than paragraphs and lists, and one whose numbers are not 1, 2, 3, is a component for each item and block. */
  #list(block: ListBlock): AppleNewsComponent[] {
    const html = this.#listHtml(block);
    if (html !== undefined) return this.textOfHtml('body', html);
    const { items, ordered, reversed, start = reversed ? items.length : 1 } = block;
    return items.flatMap((item, index) => {
      const { text, body } = partsOf(item);
      const number = `${reversed ? start - index : start + index}. `;
      const words = this.html(text);
      const line = ordered ? element('p', {}, number + words) : element('ul', {}, element('li', {}, words));
      return [...(words || ordered ? this.textOfHtml('body', line) : []), ...this.blocks(body)];
    });
  }

  #listHtml({ items, ordered, reversed, start = 1 }: ListBlock): string | undefined {
    if (ordered && (reversed || start !== 1)) return undefined;
    const written: string[] = [];
    for (const item of items) {
      const html = this.#itemHtml(item);
      if (html === undefined) return undefined;
      written.push(element('li', {}, html));
    }
    return element(ordered ? 'ol' : 'ul', {}, written.join(''));
  }

  #itemHtml(item: Text | ListItem): string | undefined {
    const { text, body } = partsOf(item);
    let html = this.html(text);
    for (const block of body.flatMap((one) => simpleBlocks(one, this.#context))) {
      if (block.type !== 'list' && block.type !== 'paragraph') return undefined;
      const inside = block.type === 'list' ? this.#listHtml(block) : this.html(block.text);
      if (inside === undefined) return undefined;
      html += block.type === 'list' || html === '' ? inside : `<br/>${inside}`;
    }
    return html;
  }
}

function partsOf(item: Text | ListItem): { text: Text | undefined; body: readonly Block[] } {
  if (typeof item === 'string' || !('body' in item || 'text' in item)) return { text: item as Text, body: [] };
  return { text: item.text, body: item.body ?? [] };
}
