import type { Inline, Text } from '../../article/Text';
import { textFrom } from '../textFrom';
import { attributeOf, classesOf, type Element, elementsIn, textIn } from './dom';
import { flatten } from './flatten';
import { localId } from './notesIn';
import type { Reading } from './Reading';

/** Reads a note without its number, which the page writes, and without the links back to where it is referred to. */
export function readNote(element: Element, reading: Reading): ReturnType<typeof flatten> {
  const { document } = reading;
  let isNumbered = element.tagName !== 'li';
  for (const link of elementsIn(element.childNodes, 'a')) {
    if (!isLinkBack(link)) continue;
    document.used.add(link);
    isNumbered = true;
    reading.report('left-out', link, 'leads back to the mark of its note; it is left out.');
  }
  const { text, others } = flatten(reading.blocks(element.childNodes), document);
  return { text: isNumbered ? withoutNumber(text) : text, others };
}

/** True for a link on the page that is an arrow, a number or a letter, or says that it leads back. */
function isLinkBack(link: Element): boolean {
  const name = `${attributeOf(link, 'role') ?? ''} ${attributeOf(link, 'rev') ?? ''}${classesOf(link)}`;
  if (/back-?(?:link|ref)|reversefootnote|footnote-return/.test(name)) return true;
  return (
    (localId(link) !== undefined || attributeOf(link, 'href') === undefined) &&
    /^[^\p{L}\p{N}]*(?:\d{1,3}|\p{L})?[^\p{L}\p{N}]*$/u.test(textIn(link.childNodes))
  );
}

function withoutNumber(text: Text): Text {
  const [first = '', ...others]: readonly Inline[] = typeof text === 'string' ? [text] : text;
  return typeof first === 'string'
    ? textFrom([first.replace(/^\s*(?:[[(]?\d{1,3}[\]).:]+|[*†‡.:)\]]+)?\s*/, ''), ...others])
    : text;
}
