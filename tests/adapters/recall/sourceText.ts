import { type Element, parseHtmlFragment, parsePage } from '../../../src/adapters/html/dom';
import { Places } from '../../../src/adapters/html/Places';
import type { SourcePiece } from './recall';

/** Elements whose words are not for readers. */
const withoutWords = new Set(['script', 'style', 'template', 'svg', 'math', 'select', 'button', 'iframe']);

const inLine = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q rb s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** The texts of HTML as they are in its tree, without those of scripts and the like, and the elements around each; `field` is where the HTML is. */
export function sourcePiecesOf(html: string, field = ''): SourcePiece[] {
  const pieces: SourcePiece[] = [];
  const places = new Places(field);
  let isApart = true;
  type Around = Pick<SourcePiece, 'place' | 'around'>;
  const nodes = /<(?:!doctype|html|head|body)[\s>]/i.test(html) ? parsePage(html) : parseHtmlFragment(html);
  const ahead: { node: Tree | undefined; at: Around }[] = [...nodes]
    .reverse()
    .map((node) => ({ node: node as Tree, at: { place: field, around: [] } }));
  for (let next = ahead.pop(); next; next = ahead.pop()) {
    const { node, at } = next;
    const { nodeName = '', value, childNodes = [] } = node ?? {};
    if (!node) isApart = true;
    else if (value !== undefined) {
      const last = pieces.at(-1);
      // A word may have several elements; it stands in the first.
      if (last && !isApart) last.text += value;
      else pieces.push({ text: value, ...at });
      isApart = /\s$/.test(value) || (isApart && value.trim() === '');
    } else if (!withoutWords.has(nodeName)) {
      const place = nodeName.startsWith('#') ? at.place : places.of(node as unknown as Element);
      const inside = { place, around: [...(at.around ?? []), place] };
      // The number of a note is a word of its own.
      if (!inLine.has(nodeName) || (nodeName === 'sup' && childNodes.some((child) => child.nodeName === 'a'))) {
        isApart = true;
        ahead.push({ node: undefined, at });
      }
      for (const child of [...childNodes].reverse()) ahead.push({ node: child, at: inside });
    }
  }
  return pieces;
}

/** The values of the attributes of HTML, whose words may be in an article. */
export function attributesOf(html: string): string {
  const values: string[] = [];
  const ahead = [...parsePage(html)] as Tree[];
  for (let node = ahead.pop(); node; node = ahead.pop()) {
    values.push(...(node.attrs ?? []).map(({ value }) => value));
    ahead.push(...(node.childNodes ?? []));
  }
  return values.join(' ');
}

interface Tree {
  nodeName: string;
  value?: string;
  attrs?: readonly { value: string }[];
  childNodes?: readonly Tree[];
}
