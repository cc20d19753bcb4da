import { type Element, isElement, isText, textIn } from './dom';

/** What can be read: HTML, nodes of a document, or an element, which stands for what is inside it. */
export type HtmlContent = string | HtmlElement | readonly HtmlNode[];

/** A node of a document: an element, or a piece of text. */
export type HtmlNode = HtmlElement | string;

/** An element, as readers of a publisher's own get it. */
export class HtmlElement {
  /** The name of the element, in lower case. */
  readonly name: string;
  /** The attributes by name. */
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly #element: Element;

  /** @internal */
  constructor(element: Element) {
    this.#element = element;
    this.name = element.tagName;
    this.attributes = Object.assign(
      Object.create(null),
      Object.fromEntries(element.attrs.map(({ name, value }) => [name, value])),
    );
  }

  /** The elements and pieces of text inside. */
  get children(): readonly HtmlNode[] {
    return this.#element.childNodes.flatMap((node) => {
      if (isElement(node)) return new HtmlElement(node);
      return isText(node) ? node.value : [];
    });
  }

  /** The words inside, without markup, as they are written. */
  get text(): string {
    return textIn(this.#element.childNodes);
  }

  /** The node behind an element. @internal */
  static nodeOf(element: HtmlElement): Element {
    return element.#element;
  }
}
