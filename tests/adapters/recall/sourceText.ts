import { parse } from 'parse5';

/** Elements whose words are not for readers. */
const withoutWords = new Set(['script', 'style', 'template', 'svg', 'math', 'select', 'button']);

const inLine = new Set(
  'a abbr acronym amp-img b bdi bdo big cite code data del dfn em font i ins kbd label mark q rb s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** The words of HTML as they are in its tree, without those of scripts and the like. Blocks, and line breaks, separate words. */
export function sourceTextOf(html: string): string {
  let text = '';
  const ahead: (Tree | string)[] = [parse(html, { scriptingEnabled: false }) as unknown as Tree];
  for (let node = ahead.pop(); node !== undefined; node = ahead.pop()) {
    if (typeof node === 'string') text += node;
    else if (node.value !== undefined) text += node.value;
    else if (!withoutWords.has(node.nodeName)) {
      const apart = inLine.has(node.nodeName) ? '' : '\n';
      text += apart;
      ahead.push(apart, ...[...(node.childNodes ?? [])].reverse());
    }
  }
  return text;
}

interface Tree {
  nodeName: string;
  value?: string;
  childNodes?: Tree[];
}
