import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/Article';
import { toEmailHtml, toNewsletterHtml } from '../../src/exporters';
import { messagesFor } from '../../src/messages/messagesFor';
import { flood } from '../../stories/articles/flood';
import { floodInArabic } from '../../stories/articles/floodInArabic';
import lebanonPullout from '../../stories/articles/lebanon-pullout.json';
import { saltmereFront } from '../../stories/fronts/saltmere';
import { everyField } from '../fixtures/everyField';

/** Knows what mail programs support from caniemail.com. Only `npm run test:all` installs it. */
const tool = '@jsx-email/doiuse-email';
const { doIUseEmail }: { doIUseEmail: (html: string, options: object) => { errors?: readonly string[] } } =
  await import(/* @vite-ignore */ tool);

const programs = [
  'gmail.*',
  'outlook.windows',
  'outlook.macos',
  'outlook.ios',
  'outlook.android',
  'apple-mail.*',
  'yahoo.*',
];

const pictured = JSON.parse(JSON.stringify(flood).replace(/"url":"data:[^"]*"/g, '"url":"/wall.jpg"'));
const options = { messages: messagesFor, footer: '<p>Saltmere</p>' };
const mails = [
  ['the seed', toEmailHtml(lebanonPullout as Article, options)],
  ['a story', toEmailHtml(pictured, options)],
  ['a story with every block', toEmailHtml({ ...pictured, brief: flood.body }, options)],
  ['a story with every field', toEmailHtml({ ...everyField, brief: everyField.body }, options)],
  ['a story in Arabic', toEmailHtml({ ...floodInArabic, brief: floodInArabic.body }, options)],
  ['a front', toNewsletterHtml({}, saltmereFront, options)],
] as const;

/** What programs do not support in a mail, each with the names of the programs. */
function errorsIn(html: string): string[] {
  const { errors = [] } = doIUseEmail(html, { emailClients: programs });
  return [...new Set(errors.map((error) => error.replaceAll('`', '')))].sort();
}

const isSheet = /<style>.*?<\/style>/gs;

describe('The elements and styles of a mail are supported by Gmail, Outlook, Apple Mail and Yahoo', () => {
  it.each(mails)('in the mail of %s', (_, html) => {
    const accepted = [
      // They put the content of `body` into an element of their own; the outer cell has its colours, language and direction.
      /^<body> element is not supported/,
      // The preheader: where one of them is not known, the other ones hide it.
      /^(?:display:none|overflow) is not supported/,
      // Lines of code are not wrapped.
      /^white-space is not supported by outlook.windows/,
    ];
    const errors = errorsIn(html.replace(isSheet, '').replace(/<!--.*?-->/gs, ''));
    expect(errors.filter((error) => !accepted.some((one) => one.test(error)))).toEqual([]);
  });

  it('but for the style sheet, without which a mail is light: Outlook on Windows and Gmail in browsers of phones ignore it', () => {
    const [, html] = mails[1];
    const errors = errorsIn(`<head>${html.match(isSheet)?.[0]}</head>`);
    expect(errors.filter((error) => !/by (?:outlook\.windows|gmail\.mobile-webmail)$/.test(error))).toEqual([]);
  });

  it('and grid, flex and custom properties would be found', () => {
    expect(errorsIn('<div style="display:grid;color:var(--x)"><svg></svg></div>').length).toBeGreaterThan(3);
  });
});
