import type { Block } from '../../article/Block';
import type { NodeTools } from '../AdapterOptions';
import type { HtmlContent, HtmlElement } from '../html/HtmlElement';

/** What takes the place of a placeholder; `undefined` leaves what stands inside it. */
export type Resolve = (tools: NodeTools<HtmlContent>) => readonly Block[] | undefined;

/** The beginning of the names of placeholders, which no element of HTML has. */
const prefix = 'wp:';

/** Elements in HTML that stand for what is no HTML, such as a block, and are read in their places. */
export class Placeholders {
  /** Readers of placeholders, by the names of their elements. */
  readonly read: Record<string, (element: HtmlElement, tools: NodeTools<HtmlContent>) => readonly Block[] | undefined> =
    {};
  readonly #resolves: (Resolve | undefined)[] = [];

  /** The HTML of a placeholder. Its name is written in the paths of issues. */
  html(name: string, resolve: Resolve, inside = ''): string {
    const tag = prefix + name.toLowerCase().replaceAll('/', '.');
    this.#resolves.push(resolve);
    this.read[tag] ??= (element, tools) => {
      const index = Number(element.attributes.n);
      const own = this.#resolves[index];
      // Each stands in one place.
      this.#resolves[index] = undefined;
      return own?.(tools);
    };
    return `<${tag} n="${this.#resolves.length - 1}">${inside}</${tag}>`;
  }
}

/** A path in which placeholders have the names of what they stand for. */
export function withoutPlaceholders(path: string): string {
  if (!path.includes(prefix)) return path;
  return path.replace(/wp:([\w[\]-]+)(?:\.([\w-]+))?/g, (_, name, rest) => (rest ? `${name}/${rest}` : name));
}
