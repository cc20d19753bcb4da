import { element, escapeText, textElement } from '../escape';
import { declarations, type EmailStyles } from './EmailStyles';
import { textWidth } from './EmailWriter';

/** What a mail has around its stories. */
export interface EmailFrame {
  title: string;
  /** The words after the subject in the list of a mailbox. */
  preheader: string;
  language: string;
  direction: 'ltr' | 'rtl';
  /** The HTML above the stories. */
  top: string;
  /** The HTML below the stories. */
  foot: string;
}

/** What hides the words that only the list of a mailbox shows: programs know some of these. */
const hidden = declarations({
  display: 'none',
  'font-size': '1px',
  'line-height': '1px',
  'max-height': '0',
  overflow: 'hidden',
  'mso-hide': 'all',
});

/** What makes a table one of layout, which is not read as one. */
export const layout = { role: 'presentation', width: '100%', cellpadding: 0, cellspacing: 0, border: 0 };

/** A row of a table of layout. */
export function row(cell: string): string {
  return element('tr', {}, cell);
}

/**
 * A mail as one document. Language and direction are also on the outer cell, because Gmail drops `html` and `body`. Tables are for Word, in
 * which Outlook on Windows shows mail: it knows neither `max-width` nor centred blocks.
 */
export function emailDocument(
  { title, preheader, language, direction, top, foot }: EmailFrame,
  rows: string,
  styles: EmailStyles,
): string {
  const place = { lang: language, dir: direction };
  const head = [
    '<meta charset="utf-8"/>',
    '<meta name="viewport" content="width=device-width, initial-scale=1"/>',
    '<meta name="color-scheme" content="light dark"/>',
    '<meta name="supported-color-schemes" content="light dark"/>',
    // Else phones make links of numbers and days.
    '<meta name="format-detection" content="telephone=no, date=no, address=no, email=no, url=no"/>',
    textElement('title', title) || '<title lang="en">Untitled</title>',
    `<style>\n${styles.sheet()}\n</style>`,
    `<!--[if mso]><style>${styles.sheetForWord()}</style><![endif]-->`,
  ];
  const column = element('table', { ...layout, style: `max-width:${textWidth}px` }, `\n${top}${rows}${foot}`);
  const cell = styles.element(
    'td',
    'page',
    { ...place, align: 'center' },
    `\n<!--[if mso]><table role="presentation" width="${textWidth}" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->\n${column}\n<!--[if mso]></td></tr></table><![endif]-->\n`,
  );
  const body = [
    preheader ? element('div', { style: hidden }, escapeText(preheader)) : '',
    element('table', layout, row(cell)),
  ].filter(Boolean);
  return `<!DOCTYPE html>\n${element(
    'html',
    place,
    `\n${element('head', {}, `\n${head.join('\n')}\n`)}\n${styles.element('body', 'body', {}, `\n${body.join('\n')}\n`)}\n`,
  )}\n`;
}
