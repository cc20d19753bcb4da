import type { ReactNode } from 'react';
import { styled } from 'styled-components';
import type { Article } from '../../src/article/Article';
import type { Issue } from '../../src/article/Issue';
import type { ExportOptions } from '../../src/exporters';
import {
  toAppleNews,
  toAtom,
  toHtmlFragment,
  toJsonFeed,
  toMarkdown,
  toNewsSitemap,
  toNinjs,
  toOEmbed,
  toPlainText,
  toRss,
} from '../../src/exporters';
import { messagesFor } from '../../src/messages/messagesFor';
import * as font from '../../src/theme/font';
import { deskFields } from './deskFields';
import { IssueList } from './IssueList';
import { VerdictOutput } from './VerdictOutput';
import type { CheckedFormat } from './verdictOf';

const site = 'https://saltmere-courier.example/';
const channel = { title: 'The Saltmere Courier', url: site, feedUrl: `${site}feed`, language: 'en-GB' };

/** The formats, each with what exports a story in it. */
export const formats = {
  rss: (article, options) => toRss(channel, [article], options),
  atom: (article, options) => toAtom(channel, [article], options),
  jsonFeed: (article, options) => JSON.stringify(toJsonFeed(channel, [article], options), null, 2),
  markdown: (article, options) => toMarkdown(article, { ...options, frontMatter: true }),
  plainText: (article, options) => toPlainText(article, { ...options, width: 72 }),
  html: ({ body, url = site, language = 'en' }, options) => toHtmlFragment(body, { base: url, ...options, language }),
  ninjs: (article, options) => JSON.stringify(toNinjs(article, options), null, 2),
  ninjs2: (article, options) => JSON.stringify(toNinjs(article, { ...options, version: '2.x' }), null, 2),
  appleNews: (article, options) => JSON.stringify(toAppleNews(article, options), null, 2),
  newsSitemap: (article, options) => toNewsSitemap([article], { ...options, now: new Date(article.publishedAt ?? 0) }),
  oEmbed: (article, options) => JSON.stringify(toOEmbed(article, {}, options), null, 2),
} satisfies Partial<Record<CheckedFormat, (article: Article, options: ExportOptions) => string>>;

/** Props of `ExportDesk`. */
export interface ExportDeskProps {
  /** The story. */
  article: Article;
  /** The format of the export. */
  format: keyof typeof formats;
}

/** A story in another format, what programs that others wrote say of it, and what was left out or is missing. */
export function ExportDesk({ article, format }: ExportDeskProps): ReactNode {
  const issues: Issue[] = [];
  const text = formats[format](article, { messages: messagesFor, onIssue: (issue) => issues.push(issue) });
  return (
    <Desk>
      <label htmlFor="export-out">{format}</label>
      <textarea id="export-out" rows={28} dir="auto" readOnly value={text} />
      <VerdictOutput format={format} text={text} />
      <IssueList issues={issues} />
    </Desk>
  );
}

const Desk = styled.div`
  padding: 1.25rem;
  font: 400 .875rem/1.45 ${font.label};

  ${deskFields}
  & ul { margin: .75rem 0 0; padding-inline-start: 1.25rem; overflow-wrap: anywhere; }
`;
