import type { Block, PreformattedBlock } from '../../article/Block';
import { isBlank } from '../textFrom';
import { attributeOf, classesOf, type Element, elementsIn, isNamed, textIn } from './dom';
import { flatten } from './flatten';
import type { ElementReader } from './Reading';

/** Reads text whose white space matters. */
export const preformatted: ElementReader = (element, reading) => {
  const [code] = elementsIn(element.childNodes, 'code', 'samp', 'kbd');
  const kind = code ? 'code' : / (?:wp-block-)?verse /.test(classesOf(element)) ? 'verse' : 'plain';
  const { text, others } = reading.exact(element.childNodes);
  if (isBlank(text)) return others;
  const language = languageOf(element) ?? (code && languageOf(code));
  const block: PreformattedBlock = { type: 'code', text, kind, ...(language && { language }) };
  return [block, ...others];
};

/** The programming language in a class such as `language-python` (WHATWG HTML, 4.5.15). */
function languageOf(element: Element): string | undefined {
  return / (?:language|lang|highlight-source|brush:?)-?\s*([a-z][\w+#-]*) /.exec(classesOf(element))?.[1];
}

/** Reads text that cannot be written over; what can be is part of a form. */
export const textArea: ElementReader = (element, reading) => {
  const text = textIn(element.childNodes);
  if (attributeOf(element, 'readonly') !== undefined && text.trim() !== '')
    return [{ type: 'code', text, kind: 'plain' }];
  reading.report('left-out', element, 'is a field of a form; it is left out.');
  return [];
};

/** Reads blocks that are shown when the reader opens them. */
export const details: ElementReader = (element, reading) => {
  const summary = element.childNodes.find((node) => isNamed(node, 'summary')) as Element | undefined;
  if (!summary) return undefined;
  reading.document.used.add(summary);
  const { text, others } = flatten(reading.blocks(summary.childNodes), reading.document);
  const body: readonly Block[] = [...others, ...reading.blocks(element.childNodes)];
  if (isBlank(text)) return body;
  return [{ type: 'details', summary: text, body, ...(attributeOf(element, 'open') !== undefined && { open: true }) }];
};
