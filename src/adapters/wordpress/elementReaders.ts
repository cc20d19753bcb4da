import type { DetailsBlock, DocumentBlock, RelatedLinksBlock } from '../../article/Block';
import type { Image } from '../../article/Image';
import { plainText } from '../../article/plainText';
import { lacksOf } from '../../article/readImage';
import { safeImageUrl } from '../../article/url';
import type { NodeReader, NodeTools } from '../AdapterOptions';
import { addressOf } from '../addressOf';
import type { HtmlContent, HtmlNode } from '../html/HtmlElement';
import { HtmlElement } from '../html/HtmlElement';
import { isBlank } from '../textFrom';
import type { WordPressReader, WordPressTools } from './WordPressNode';

type ElementReader = NodeReader<HtmlElement, HtmlContent>;

/** Reads an element with a class of WordPress. */
type ClassReader = (
  element: HtmlElement,
  tools: NodeTools<HtmlContent>,
  base: string | undefined,
) => ReturnType<ElementReader>;

/** Elements that blocks have around them. */
const wrappers =
  'a article aside blockquote button details div dl figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section span table ul'.split(
    ' ',
  );

/**
 * Readers of elements, for those in `read` and for the blocks of WordPress that HTML alone does not tell: they have classes. So have the
 * blocks of a publisher (`wp-block-acme-quiz`), by which readers of blocks find them on rendered pages; where the markup of the editor is read, they
 * are found by their comments.
 */
export function elementReaders(
  html: string,
  read: Readonly<Record<string, WordPressReader>>,
  isOfEditor: boolean,
  base: string | undefined,
  toolsFrom: (tools: NodeTools<HtmlContent>) => WordPressTools,
): Readonly<Record<string, ElementReader>> {
  const readers: Record<string, ElementReader> = Object.create(null);
  const add = (name: string, reader: ElementReader) => {
    const other = readers[name];
    readers[name] = other
      ? (element, tools) => {
          const blocks = reader(element, tools);
          return blocks === undefined ? other(element, tools) : blocks;
        }
      : reader;
  };
  const byClass = Object.keys(classReaders).filter((name) => html.includes(name));
  if (byClass.length > 0) {
    for (const name of ['div', 'section', 'blockquote']) {
      add(name, (element, tools) => {
        const found = classesOf(element).find((one) => byClass.includes(one));
        return found === undefined ? undefined : classReaders[found]?.(element, tools, base);
      });
    }
  }
  if (html.includes('wp-embedded-content')) add('iframe', isFrameOfPost);
  for (const name of Object.keys(read)) {
    const own = read[name] as WordPressReader;
    const reader: ElementReader = (element, tools) =>
      own(
        { kind: 'element', name, attributes: element.attributes, content: element.children, innerBlocks: [] },
        toolsFrom(tools),
      );
    if (!name.includes('/')) {
      add(name, reader);
      continue;
    }
    const className = `wp-block-${name.replace(/^core\//, '').replace('/', '-')}`;
    if (isOfEditor || !html.includes(className)) continue;
    for (const wrapper of wrappers) {
      add(wrapper, (element, tools) => (classesOf(element).includes(className) ? reader(element, tools) : undefined));
    }
  }
  return readers;
}

function classesOf({ attributes }: HtmlElement): readonly string[] {
  return attributes.class?.trim().split(/\s+/) ?? [];
}

/** A file to download. */
const file: ClassReader = (element, tools, base) => {
  const links = elementsIn(element, 'a');
  const titled = links.find((link) => !classesOf(link).includes('wp-block-file__button')) ?? links[0];
  const url = addressOf(titled?.attributes.href, base);
  const title = titled && tools.text(titled.children);
  if (url === undefined || title === undefined || isBlank(title)) return undefined;
  const others = links.filter((link) => link !== titled && link.text.trim() !== '');
  for (const other of others) {
    if (addressOf(other.attributes.href, base) !== url) return undefined;
  }
  if (others.length > 0) tools.report('has a button that opens the same file; it is left out.', 'left-out');
  return { type: 'document', url, title } satisfies DocumentBlock;
};

/** A link to a story of a site that runs WordPress, which its frame shows again. */
const embeddedPost: ClassReader = (element, tools, base) => {
  if (element.name !== 'blockquote') return undefined;
  const [link] = elementsIn(element, 'a');
  const url = addressOf(link?.attributes.href, base);
  const label = tools.text(element.children);
  if (url === undefined || isBlank(label)) return undefined;
  return {
    type: 'relatedLinks',
    links: [{ url, label: plainText(label) }],
    kind: 'readMore',
  } satisfies RelatedLinksBlock;
};

const isFrameOfPost: ElementReader = (element, tools) => {
  if (!classesOf(element).includes('wp-embedded-content')) return undefined;
  tools.report('shows a story of which the link before it has the headline; it is left out.', 'left-out');
  return null;
};

/** An item of an accordion: the words in its button, and what it opens. */
const accordionItem: ClassReader = (element, tools) => {
  const { children } = element;
  const heading = children.find((child) => child instanceof HtmlElement && isHeading(child));
  if (!(heading instanceof HtmlElement)) return undefined;
  const [title] = elementsIn(heading, 'span').filter((span) =>
    classesOf(span).includes('wp-block-accordion-heading__toggle-title'),
  );
  const [button] = elementsIn(heading, 'button');
  const summary = tools.text((title ?? button ?? heading).children);
  if (isBlank(summary)) return undefined;
  const body = tools.blocks(children.filter((child) => child !== heading));
  const isOpen = classesOf(element).includes('is-open');
  return { type: 'details', summary, body, ...(isOpen && { open: true }) } satisfies DetailsBlock;
};

function isHeading(element: HtmlElement): boolean {
  return classesOf(element).includes('wp-block-accordion-heading');
}

/** A picture behind words, of which older blocks have the address in their style. */
const cover: ClassReader = (element, tools, base) => {
  const style = element.attributes.style ?? '';
  const [, given] = /background-image:\s*url\(\s*(?:'|"|&quot;)?([^'")]+)/i.exec(style) ?? [];
  const url = addressOf(given, base, safeImageUrl);
  if (!url || elementsIn(element, 'img').length > 0) return undefined;
  tools.report('has its picture in the style; it is shown before the words.', 'changed');
  const image: Image = { url };
  for (const message of lacksOf(image)) tools.report(message, 'missing');
  return [{ type: 'figure', image }, ...tools.blocks(element.children)];
};

const classReaders: Readonly<Record<string, ClassReader>> = {
  'wp-block-file': file,
  'wp-embedded-content': embeddedPost,
  'wp-block-accordion-item': accordionItem,
  'wp-block-cover': cover,
  'wp-block-cover-image': cover,
};

/** The elements with a name under an element, in their order. */
function elementsIn(element: HtmlElement, name: string): HtmlElement[] {
  const found: HtmlElement[] = [];
  const ahead: HtmlNode[] = [...element.children].reverse();
  for (let node = ahead.pop(); node !== undefined; node = ahead.pop()) {
    if (typeof node === 'string') continue;
    if (node.name === name) found.push(node);
    for (const child of [...node.children].reverse()) ahead.push(child);
  }
  return found;
}
