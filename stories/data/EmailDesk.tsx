/// <reference types="vite/client" />
import type { ReactNode } from 'react';
import { styled } from 'styled-components';
import type { Article } from '../../src/article/Article';
import type { Issue } from '../../src/article/Issue';
import { type EmailOptions, toEmailHtml, toNewsletterHtml } from '../../src/exporters';
import type { FrontData } from '../../src/front/FrontData';
import { isFront } from '../../src/front/isFront';
import { messagesFor } from '../../src/messages/messagesFor';
import * as color from '../../src/theme/color';
import * as font from '../../src/theme/font';
import { type ThemeName, themes } from '../../src/theme/themes';
import wall from '../articles/flood/wall.jpg?url&no-inline';
import { IssueList } from './IssueList';
import { VerdictOutput } from './VerdictOutput';

/** Props of `EmailDesk`. */
export interface EmailDeskProps {
  /** What is sent: a story, several stories, or a front. */
  content: Article | readonly Article[] | FrontData;
  /** How much of the story, or of the first one, is sent. */
  depth: NonNullable<EmailOptions['depth']>;
  /** The theme whose colours and fonts the mail has. */
  theme: ThemeName;
  /** True to show the mail as it is before the reader loads pictures. */
  picturesBlocked: boolean;
}

const site = 'https://saltmere-courier.example/';
const letter = {
  title: 'The Tide',
  intro: 'The week on the harbour wall and behind it.',
  publishedAt: '2026-11-27',
  publisher: { name: 'The Saltmere Courier', url: site },
  url: site,
  language: 'en-GB',
};

/** A mail in the light and in the dark scheme, with its size, with what a program that others wrote says of it, and with what was left out. */
export function EmailDesk({ content, depth, theme, picturesBlocked }: EmailDeskProps): ReactNode {
  const issues: Issue[] = [];
  const options: EmailOptions = {
    depth,
    theme: themes[theme],
    messages: messagesFor,
    footer: '<p>The Saltmere Courier, 4 Quay Lane, Saltmere</p>',
    onIssue: (issue) => issues.push(issue),
  };
  const html = write(withPicture(content), options);
  const shown = picturesBlocked ? html.replaceAll(/ src="[^"]*"/g, ' src="about:blank"') : html;
  return (
    <Desk>
      <p>{new TextEncoder().encode(html).length.toLocaleString('en')} bytes</p>
      <div>
        <iframe title="Light" sandbox="" srcDoc={inScheme(shown, 'light')} />
        <iframe title="Dark" sandbox="" srcDoc={inScheme(shown, 'dark')} />
      </div>
      <VerdictOutput format="email" text={html} />
      <IssueList issues={issues} />
    </Desk>
  );
}

function write(content: EmailDeskProps['content'], options: EmailOptions): string {
  if (Array.isArray(content)) return toNewsletterHtml(letter, content, options);
  if (isFront(content)) return toNewsletterHtml({}, content, { ...options, leads: 2 });
  return toEmailHtml(content as Article, options);
}

/** The same with a JPEG in the place of drawings, which mail programs do not show. */
function withPicture(content: EmailDeskProps['content']): EmailDeskProps['content'] {
  const drawing = /"url":"[^"]*\.svg[^"]*"/g;
  return JSON.parse(
    JSON.stringify(content).replace(drawing, `"url":${JSON.stringify(new URL(wall, location.href).href)}`),
  );
}

/** The mail as a reader with this scheme sees it, whatever the scheme of the system is. */
function inScheme(html: string, scheme: 'light' | 'dark'): string {
  return html.replace('(prefers-color-scheme:dark)', scheme === 'dark' ? 'all' : 'not all');
}

const Desk = styled.div`
  padding: 1.25rem;
  font: 400 .875rem/1.45 ${font.label};

  & > div { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(24rem, 100%), 1fr)); gap: 1rem; }
  & iframe { inline-size: 100%; block-size: 60rem; border: 1px solid ${color.rule}; }
  & ul { margin: .75rem 0 0; padding-inline-start: 1.25rem; overflow-wrap: anywhere; }
`;
