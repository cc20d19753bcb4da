import type { Block } from '../../article/Block';
import type { NodeReader, NodeTools } from '../AdapterOptions';
import { addAll } from '../addAll';
import { type HtmlContent, HtmlElement, type HtmlNode } from '../html/HtmlElement';
import { given, paragraph } from '../html/HtmlReader';
import { isPlaceholder } from '../html/imageOf';
import { isBlank } from '../textFrom';
import type { GhostContent, GhostNode } from './Ghost';
import type { GhostCards } from './GhostCards';

type ElementReader = NodeReader<HtmlElement, HtmlContent>;
type CardReader = (element: HtmlElement, tools: NodeTools<HtmlContent>, cards: GhostCards) => readonly Block[];

/** Readers of cards in rendered HTML, by the end of their class (`kg-callout-card`). */
const cardReaders: Readonly<Record<string, CardReader>> = {
  callout(element, tools) {
    const words = partOf(element, 'kg-callout-text');
    if (textOf(element, 'kg-callout-emoji')) tools.report('has a sign before its words; it is left out.', 'left-out');
    const body = tools.blocks(words ? words.children : element.children);
    return body.length === 0 ? [] : [{ type: 'factBox', body, kind: 'note' }];
  },
  toggle(element, tools) {
    const title = partOf(element, 'kg-toggle-heading-text');
    const content = partOf(element, 'kg-toggle-content');
    const summary = title ? tools.text(title.children) : '';
    const body = content ? tools.blocks(content.children) : [];
    return isBlank(summary) ? body : [{ type: 'details', summary, body }];
  },
  bookmark(element, tools, cards) {
    const words = (name: string) => escaped(textOf(element, `kg-bookmark-${name}`));
    const metadata = {
      title: words('title'),
      description: words('description'),
      author: words('author'),
      publisher: words('publisher'),
      thumbnail: partOf(element, 'kg-bookmark-thumbnail')?.children.map(sourceOf).find(Boolean),
    };
    const url = [...within(element)].find(({ name }) => name === 'a')?.attributes.href;
    return [...(cards.card('bookmark', { url, metadata }, 'html') ?? []), ...captionOf(element, tools)];
  },
  audio(element, tools, cards) {
    const player = [...within(element)].find(({ name }) => name === 'audio');
    const cover = partOf(element, 'kg-audio-thumbnail')?.attributes.src;
    tools.report('has the buttons of a player, which the page draws itself; they are left out.', 'left-out');
    const title = textOf(element, 'kg-audio-title');
    return cards.card('audio', { src: player?.attributes.src, title, thumbnailSrc: cover }, 'html') ?? [];
  },
  video(element, tools, cards) {
    const player = [...within(element)].find(({ name }) => name === 'video');
    const { src, width, height, poster, loop } = player?.attributes ?? {};
    const { 'data-kg-custom-thumbnail': own, 'data-kg-thumbnail': made } = element.attributes;
    const behind = /\burl\(\s*(["']?)(.+?)\1\s*\)/.exec(player?.attributes.style ?? '')?.[2];
    const still = own || made || (poster && !isPlaceholder.test(poster) ? poster : behind);
    tools.report('has the buttons of a player, which the page draws itself; they are left out.', 'left-out');
    const fields = { src, width, height, thumbnailSrc: still, loop: loop !== undefined, cardWidth: widthOf(element) };
    const [film, ...others] = cards.card('video', fields, 'html') ?? [];
    const caption = textOfCaption(element, tools);
    return film?.type === 'video' ? [{ ...film, ...given('caption', caption) }, ...others] : paragraph(caption);
  },
  file(element, _, cards) {
    const words = (name: string) => textOf(element, `kg-file-card-${name}`);
    const src = [...within(element)].find(({ name }) => name === 'a')?.attributes.href;
    const fields = {
      src,
      fileTitle: words('title'),
      fileName: words('filename'),
      fileCaption: escaped(words('caption')),
    };
    const [, count = '', unit = ''] = /^([\d.]+)\s*(bytes|[kmg]b)$/i.exec(words('filesize')) ?? [];
    const size = Math.round(Number(count) * 1024 ** ['bytes', 'kb', 'mb', 'gb'].indexOf(unit.toLowerCase()));
    return cards.card('file', { ...fields, fileSize: size }, 'html') ?? [];
  },
  product(element, tools, cards) {
    const title = partOf(element, 'kg-product-card-title');
    const description = partOf(element, 'kg-product-card-description');
    const button = partOf(element, 'kg-product-card-button');
    const source = partOf(element, 'kg-product-card-image')?.attributes;
    const image = source && cards.image(source.src, source.alt, source, 'html');
    const name = title ? tools.text(title.children) : '';
    const body = [
      ...(description ? tools.blocks(description.children) : []),
      ...(cards.card(
        'button',
        { buttonUrl: button?.attributes.href, buttonText: escaped(button?.text.trim() ?? '') },
        'html',
      ) ?? []),
    ];
    return [{ type: 'factBox', ...given('title', name), ...(image && { image }), ...(body.length > 0 && { body }) }];
  },
  cta(element, tools) {
    const body = tools.blocks(element.children);
    return body.length === 0 ? [] : [{ type: 'factBox', kind: 'note', body }];
  },
  signup(_, tools) {
    tools.report('is a form; it is left out.', 'left-out');
    return [];
  },
};

/** Readers of elements, for those in `read`, and for the cards of Ghost, which have classes. */
export function cardElements(
  read: Readonly<Record<string, NodeReader<GhostNode, GhostContent>>>,
  cards: () => GhostCards,
): Readonly<Record<string, ElementReader>> {
  const placed = new Set<unknown>();
  const own = (name: string, element: HtmlElement, tools: NodeTools<HtmlContent>) =>
    Object.hasOwn(read, name)
      ? read[name]?.(
          { type: name, attributes: element.attributes, children: element.children },
          tools as NodeTools<GhostContent>,
        )
      : undefined;
  const readElement: ElementReader = (element, tools) => {
    const name = cardOf(element);
    const blocks = name === undefined ? undefined : own(name, element, tools);
    if (blocks !== undefined) return blocks;
    if (name && Object.hasOwn(cardReaders, name)) return cardReaders[name]?.(element, tools, cards());
    const ofElement = own(element.name, element, tools);
    if (ofElement !== undefined) return ofElement;
    const width = widthOf(element);
    const node = HtmlElement.nodeOf(element);
    if (element.name !== 'figure' || !width || placed.has(node)) return undefined;
    placed.add(node);
    return tools
      .blocks([element])
      .map((block) =>
        /^(?:figure|gallery|video|embed)$/.test(block.type) ? ({ ...block, placement: width } as Block) : block,
      );
  };
  const names = new Set(['div', 'figure', ...Object.keys(read)]);
  return Object.fromEntries([...names].map((name) => [name, readElement]));
}

/** The name of the card that an element is, such as `callout`. */
function cardOf({ attributes }: HtmlElement): string | undefined {
  const classes = attributes.class;
  if (!classes || !/(?:^|\s)kg-card(?:\s|$)/.test(classes)) return undefined;
  return /(?:^|\s)kg-([a-z]+)-card(?:\s|$)/.exec(classes)?.[1];
}

function widthOf({ attributes }: HtmlElement): 'wide' | 'full' | undefined {
  return /(?:^|\s)kg-width-(wide|full)(?:\s|$)/.exec(attributes.class ?? '')?.[1] as 'wide' | 'full' | undefined;
}

/** The elements under an element, in their order. */
function* within(element: HtmlElement): Generator<HtmlElement> {
  const ahead: HtmlNode[] = [...element.children].reverse();
  for (let node = ahead.pop(); node !== undefined; node = ahead.pop()) {
    if (typeof node === 'string') continue;
    yield node;
    addAll(ahead, [...node.children].reverse());
  }
}

/** The first element with a class under an element. */
function partOf(element: HtmlElement, name: string): HtmlElement | undefined {
  for (const part of within(element)) if (part.attributes.class?.split(/\s+/).includes(name)) return part;
  return undefined;
}

function textOf(element: HtmlElement, name: string): string {
  return partOf(element, name)?.text.replace(/\s+/g, ' ').trim() ?? '';
}

function textOfCaption(element: HtmlElement, tools: NodeTools<HtmlContent>) {
  const caption = [...within(element)].find(({ name }) => name === 'figcaption');
  return caption ? tools.text(caption.children) : '';
}

function captionOf(element: HtmlElement, tools: NodeTools<HtmlContent>): readonly Block[] {
  return paragraph(textOfCaption(element, tools));
}

function sourceOf(node: HtmlNode): string | undefined {
  return typeof node === 'string' ? undefined : node.attributes.src;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
