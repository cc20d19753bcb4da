import type { Topic } from '../../article/Article';
import type { Author } from '../../article/Author';
import type { Block, FigureBlock, MediaSource } from '../../article/Block';
import { isRecord } from '../../article/guards';
import type { Image, ImageSource } from '../../article/Image';
import { plainText } from '../../article/plainText';
import { readDate } from '../../article/readDate';
import type { Text } from '../../article/Text';
import { textForReaders } from '../../article/textForReaders';
import { safeImageUrl, safeMediaUrl } from '../../article/url';
import { addressOf } from '../addressOf';
import { fieldsOf, stringOf } from '../fields';
import { given, HtmlReader, paragraph } from '../html/HtmlReader';
import { linksOf } from '../html/linksOf';
import { imageOfFiles } from '../imageOfFiles';
import { paragraphsOf } from '../paragraphsOf';
import { positiveIn, sizeIn } from '../sizeIn';
import { isBlank } from '../textFrom';
import { folded } from '../withQuotes';
import { bylineOf } from './bylineOf';
import { type Item, type ItemText, plain } from './Item';

/** Items inside as many others are read; of those that are deeper, the words are kept. */
const deepest = 4;

/** So many items are read that belong to others. */
const mostAssociated = 2000;

/** Reads items of wires, and what belongs to them. */
export class WireReader extends HtmlReader {
  /** How many items were read that belong to others. */
  #associated = 0;

  /** The blocks of a text: HTML, or paragraphs. */
  blocksOf({ isHtml, value, path }: ItemText): readonly Block[] {
    if (isHtml) return this.html(value, path);
    // Some systems write a paragraph into each line.
    const isOfLines = !/\n[^\S\n]*\r?\n/.test(value.trim()) && value.trim().includes('\n');
    if (isOfLines) this.issue('guessed', path, 'has no blank lines; each line is read as a paragraph.');
    return paragraphsOf(isOfLines ? value.replace(/\r?\n/g, '\n\n') : value);
  }

  /** The words of a text, in one line. */
  lineOf(text: ItemText | undefined): string {
    if (!text) return '';
    return text.isHtml ? this.line(text.value, text.path) : text.value.replace(/\s+/g, ' ').trim();
  }

  /** The authors: those that the byline has the names of, or else the byline, which is never divided: nobody can tell names from agencies. */
  authors(item: Item, language: string | undefined): Author[] {
    const { value, path = item.path } = item.get('by', 'byline') ?? {};
    const line = this.line(value, path);
    const listed = this.#listed(item, language);
    if (listed.length > 0 && listed.every(({ name }) => line === '' || line.includes(name))) return listed;
    const name = bylineOf(line, language);
    if (name !== line) this.issue('guessed', path, 'begins with a word that pages write themselves; it is left out.');
    return name === '' ? [] : [{ name }];
  }

  /** The authors that an item lists one by one. */
  #listed(item: Item, language: string | undefined): Author[] {
    const people = item.items('people').filter((person) => /author|creator/i.test(person.string('rel')));
    return [...item.items('authors', 'bylines'), ...people].flatMap((author) => {
      const name = bylineOf(this.line(author.string('name', 'byline', 'value'), author.path), language);
      const role = author.string('role', 'jobtitle');
      const description = this.line(author.string('biography', 'bio'), author.path);
      const url = /^https?:/i.test(author.string('uri')) ? addressOf(author.string('uri'), this.base) : undefined;
      return name === ''
        ? []
        : [{ name, ...(url && { url }), ...(role && { role }), ...(description && { description }) }];
    });
  }

  /** The address of the page of an item. */
  pageOf(item: Item): string | undefined {
    const pages = item.items('renditions').filter((one) => one.string('contenttype', 'mimetype') === 'text/html');
    const page = pages.map((one) => one.string('href')).find(Boolean);
    return addressOf(item.string('url', 'canonicalurl', 'weburl') || page, this.base);
  }

  /** What an item is about. */
  topics(item: Item): Topic[] {
    return item.items('subjects', 'subject', 'categories').flatMap((subject) => {
      const type = subject.string('type');
      if (type !== '' && !/(?:subject|keyword)$/.test(type)) return [];
      const name = subject.string('name');
      const code = codeIn(subject.string('uri', 'qcode', 'literal', 'code'));
      return /geosubject$/.test(type) || name === '' ? [] : [{ name, ...(code && { code }) }];
    });
  }

  /** Reports what says that an item must not be published yet, and notes that only editors read. */
  reportForEditors(item: Item): void {
    const embargo = item.get('embargoed');
    if (embargo)
      this.issue(
        'changed',
        embargo.path,
        `is ${readDate(embargo.value) ?? 'a moment'}, before which it must not be published.`,
      );
    for (const name of ['ednote', 'ednotes', 'notepad', 'usageterms']) {
      const note = item.get(name);
      if (note) this.issue('left-out', note.path, 'is for editors; it is not shown.');
    }
  }

  /** Reports warnings of the content, which the page does not show. */
  reportWarnings(item: Item): void {
    const warnings = item.get('contentwarnings');
    if (warnings)
      this.issue('left-out', warnings.path, 'warns of the content; it is not shown. Add it to the standfirst.');
  }

  /** The status of an item that was withdrawn, such as `canceled`, which is reported; undefined for one that may be shown. */
  withdrawalOf(item: Item): string | undefined {
    const { value, path = '' } = item.get('pubstatus') ?? {};
    const status = stringOf(value).replace(/^stat:/, '');
    if (!/^(?:cancel|withheld)/i.test(status)) return undefined;
    this.issue(
      'missing',
      path,
      `is ${JSON.stringify(status)}: the story was withdrawn, and has no reason that readers may see.`,
    );
    return status;
  }

  /** The blocks of the items that belong to an item, those inside them included. */
  associated(item: Item, around: readonly unknown[] = []): readonly Block[] {
    const all = item.items('associations').filter(({ source }) => source !== item.source && !around.includes(source));
    if (all.length > 0 && (around.length >= deepest || this.#associated > mostAssociated)) {
      const words = textForReaders(item.get('associations')?.value);
      this.issue('changed', item.path, 'has items that are nested too deeply, or too many; their words are kept.');
      return paragraph(words);
    }
    this.#associated += all.length;
    const featured = all.filter(isFeatured);
    return [...featured, ...all.filter((one) => !featured.includes(one))].flatMap((one) => {
      const blocks = this.media(one) ?? [];
      return [...(blocks.length > 0 ? blocks : this.#other(one)), ...this.associated(one, [...around, item.source])];
    });
  }

  /** The picture, film or recording of an item with its words; undefined for an item of words. `hasHeadline` if the page shows the headline. */
  media(item: Item, hasHeadline = false): readonly Block[] | undefined {
    const type = item.string('type', 'class');
    const files = item.items('renditions', 'rendition');
    const images = this.#images(files);
    const [videos, audios] = [this.#sources(files, /^video\//), this.#sources(files, /^audio\//)];
    const isOfWords = /^(?:text|composite|planning|event)$/i.test(type);
    if (
      isOfWords ||
      (images.length + videos.length + audios.length === 0 &&
        !/^(?:picture|image|photo|graphic|video|audio)$/i.test(type))
    )
      return undefined;
    const { caption, credit } = this.#words(item, hasHeadline);
    const said = { ...given('caption', caption.text), ...given('credit', credit) };
    const image = this.#imageOf(item, images);
    if (videos.length > 0)
      return [
        { type: 'video', sources: videos, ...(image && { poster: image }), ...this.#duration(item), ...said },
        ...caption.others,
      ];
    if (audios.length > 0)
      return [
        { type: 'audio', sources: audios, ...(image && { image }), ...this.#duration(item), ...said },
        ...caption.others,
      ];
    if (!image) {
      this.issue('left-out', item.path, 'has no file that a page can show; its words are kept.');
      return [...paragraph(caption.text), ...paragraph(credit), ...caption.others];
    }
    this.walk.report.reportLacks(image, item.path);
    return [{ type: 'figure', image, ...said } satisfies FigureBlock, ...caption.others];
  }

  /** The caption and the credit of a picture or film. The headline is the caption if there is none. */
  #words(item: Item, hasHeadline: boolean): { caption: { text: Text; others: readonly Block[] }; credit: string } {
    const described = item.texts('descriptions', 'description');
    const credits = described.filter(({ role }) => /credit/.test(role));
    const captions = described.filter(({ role }) => !/credit|^alt/.test(role));
    const best =
      captions.find(({ role }) => role === 'caption') ?? captions.find(({ isHtml }) => isHtml) ?? captions[0];
    const own = item.get('caption');
    const caption = best
      ? this.text(best.isHtml ? best.value : escaped(best.value), best.path)
      : this.text(own?.value, own?.path ?? '');
    const headline = item.get('headline') ?? item.get('title');
    const [main] = item.texts('headlines', 'headline');
    const title = this.lineOf(main) || this.line(headline?.value, headline?.path ?? '');
    const names = [
      bylineOf(item.string('by', 'byline')),
      ...credits.map((credit) => this.lineOf(credit)),
      item.string('creditline'),
      ...item.items('infosources', 'infosource').map((source) => source.string('name')),
      item.string('copyrightholder'),
    ];
    const credit = [...new Set(names.filter(Boolean))].join(' / ');
    if (hasHeadline) return { caption, credit };
    if (isBlank(caption.text)) return { caption: { ...caption, text: title }, credit };
    if (title && !folded(plainText(caption.text)).includes(folded(title)))
      this.issue(
        'left-out',
        main?.path ?? headline?.path ?? item.path,
        'is the headline of a picture or film with a caption; the caption is shown.',
      );
    return { caption, credit };
  }

  #duration(item: Item): { duration?: number } {
    const duration = positiveIn(item.get('duration')?.value);
    return duration ? { duration } : {};
  }

  /** The files of a picture. */
  #images(files: readonly Item[]): ImageSource[] {
    return files.flatMap((file): ImageSource[] => {
      const type = file.string('contenttype', 'mimetype', 'mediatype', 'type').replace('image/jpg', 'image/jpeg');
      const { value, path = '' } = file.get('href', 'url') ?? {};
      if (!(/^image\//.test(type) || (type === '' && value !== undefined))) return [];
      const url = this.address(value, path, safeImageUrl);
      const size = sizeIn({ width: file.get('width')?.value, height: file.get('height')?.value });
      return url === undefined ? [] : [{ url, width: 0, ...size, ...(type && { type }) }];
    });
  }

  #imageOf(item: Item, files: readonly ImageSource[]): Image | undefined {
    const image = imageOfFiles(files);
    if (!image) return undefined;
    const described = item.texts('descriptions', 'description').find(({ role }) => /^alt/.test(role));
    const alt = described ? this.lineOf(described) : item.get('alttext', 'alt') && item.string('alttext', 'alt');
    return { ...image, ...(alt !== undefined && { alt }) };
  }

  #sources(files: readonly Item[], form: RegExp): MediaSource[] {
    return files.flatMap((file): MediaSource[] => {
      const type = file.string('contenttype', 'mimetype', 'mediatype', 'type');
      const { value, path = '' } = file.get('href', 'url') ?? {};
      const url = form.test(type) ? this.address(value, path, safeMediaUrl) : undefined;
      const width = positiveIn(file.get('width')?.value);
      return url === undefined ? [] : [{ url, type, ...(width && { width }) }];
    });
  }

  /** An item of words that belongs to another: a box with its words, or a link to it. */
  #other(item: Item): readonly Block[] {
    const [headline] = item.texts('headlines', 'headline');
    const title = this.lineOf(headline) || item.string('title', 'name');
    const bodies = item.texts('bodies', 'body');
    const body = bodies.find(({ isHtml }) => isHtml) ?? bodies[0];
    if (body) return [{ type: 'factBox', ...given('title', title), body: this.blocksOf(body) }];
    const [description] = item.texts('descriptions', 'description');
    const standfirst = this.lineOf(description);
    const url = addressOf(item.string('url', 'href', 'canonicalurl') || item.string('uri'), this.base);
    if (title && url && /^https?:/.test(url))
      return [{ type: 'relatedLinks', links: [{ url, label: title, ...given('standfirst', standfirst) }] }];
    const words = [...paragraph(title), ...paragraph(standfirst)];
    const fate = words.length > 0 ? 'its words are kept' : 'it is left out';
    this.issue(
      words.length > 0 ? 'unknown' : 'left-out',
      item.path,
      `belongs to the story and has neither a file nor a text nor an address; ${fate}.`,
    );
    return words;
  }

  /** A box that is given as HTML: its first heading is its title. */
  factBox(value: unknown, path: string): readonly Block[] {
    const [first, ...others] = this.html(value, path);
    if (!first) return [];
    if (first.type !== 'heading') return [{ type: 'factBox', body: [first, ...others] }];
    return [{ type: 'factBox', title: first.text, body: others }];
  }

  /** Links that are given as HTML: those to other pages as such, if there is nothing else. */
  linkBox(value: unknown, path: string): readonly Block[] {
    const blocks = this.html(value, path);
    const [first] = blocks;
    const title = first?.type === 'heading' ? first.text : undefined;
    const links = linksOf(title === undefined ? blocks : blocks.slice(1));
    return links ? [{ type: 'relatedLinks', ...given('title', title), links }] : blocks;
  }
}

/** True for the picture or film that belongs above a story. */
function isFeatured(item: Item): boolean {
  return (
    item.get('isfeatureimage')?.value === true || /\.(?:feature_?media|main_?pic(?:ture)?|main|lead)$/i.test(item.path)
  );
}

/** The code of a Media Topic; undefined for one of another vocabulary. */
function codeIn(given: string): string | undefined {
  const number = /^(?:medtop:|https?:\/\/cv\.iptc\.org\/newscodes\/mediatopic\/)(\d+)$/.exec(given)?.[1];
  return number && `medtop:${number}`;
}

/** Plain text as HTML. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** True for an object that has a field of a wire. */
export function isItem(value: unknown): boolean {
  return isRecord(value) && Object.keys(fieldsOf(value)).some((name) => ofWires.has(plain(name)));
}

const ofWires = new Set(
  'articlehtml bodies bodyhtml bodytext bodyxhtml descriptions descriptiontext firstcreated headline headlines pubstatus renditions versioncreated'.split(
    ' ',
  ),
);
