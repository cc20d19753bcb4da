import type { Block } from '../../article/Block';
import type { NodeReader, NodeTools } from '../AdapterOptions';
import type { HtmlContent, HtmlElement } from '../html/HtmlElement';

/** What takes the place of a placeholder; `undefined` leaves what stands inside it, and `null` leaves that out. What stands inside must be whole: browsers pass over the end of an element in which another one is open. */
export type Resolve = (tools: NodeTools<HtmlContent>) => Block | readonly Block[] | null | undefined;

/** The beginning of the names of placeholders, which no element of HTML has. */
const prefix = 'wp:';

/** Elements in HTML that stand for what is no HTML, such as a block, and are read in their places. */
export class Placeholders {
  /** Readers of placeholders, by the names of their elements. */
  readonly read: Record<string, NodeReader<HtmlElement, HtmlContent>> = {};
  readonly #resolves: (Resolve | undefined)[] = [];

  /** The HTML of a placeholder. Its name is written in the paths of issues; `inside` is shown where it stands too deep to be read. */
  html(name: string, resolve: Resolve, inside = ''): string {
    const tag = prefix + name.toLowerCase().replaceAll('/', '.');
    const number = this.#resolves.push(resolve) - 1;
    this.read[tag] ??= (element, tools) => {
      const index = Number(element.attributes.n);
      const own = this.#resolves[index];
      // Each stands in one place.
      this.#resolves[index] = undefined;
      return own?.(tools);
    };
    return `<${tag} n="${number}">${inside}</${tag}>`;
  }
}

/** A path in which placeholders have the names of what they stand for, without those of addresses, which have none. */
export function withoutPlaceholders(path: string): string {
  if (!path.includes(prefix)) return path;
  return path
    .split(' > ')
    .filter((step) => !/^wp:address(?:\[\d+\])?$/.test(step))
    .map((step) => step.replace(/^wp:([\w[\]-]+)(?:\.([\w-]+))?/, (_, name, rest) => (rest ? `${name}/${rest}` : name)))
    .join(' > ');
}
