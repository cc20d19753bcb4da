/** Characters that no XML file may hold, in any form (XML 1.0, 2.2): most control characters, two noncharacters, and halves of a pair. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that are dropped
const outsideXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Cs}]/gu;

/** A text without characters that no XML file may hold. */
export function xmlText(text: string): string {
  return text.replace(outsideXml, '');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Escapes a text between the tags of HTML or XML. */
export function escapeText(text: string): string {
  return xmlText(text).replace(/[&<>\r]/g, (character) => entities[character] as string);
}

/** Escapes the value of an attribute of HTML or XML in double quotes. */
export function escapeAttribute(text: string): string {
  return xmlText(text).replace(/[&<>"\t\n\r]/g, (character) => entities[character] as string);
}

/** Writes an element of HTML or XML: `content` is written already. Attributes without a value are left out; without content, the element is empty. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  content?: string,
): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${escapeAttribute(`${value}`)}"`))
    .join('');
  return content === undefined ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** Writes an element with words; an empty string without them. */
export function textElement(name: string, words: string | undefined): string {
  const written = escapeText(words ?? '');
  return written.trim() === '' ? '' : element(name, {}, written);
}
