import type { ComponentPropsWithRef, ReactNode } from 'react';
import type { Author } from '../../article/Author';
import type { LiveUpdateBlock } from '../../article/Block';
import { directionAgainstFirst } from '../../article/direction';
import { attribute, listOf } from '../../article/guards';
import { textOfUnknown } from '../../article/textOfUnknown';
import { updated } from '../../messages/en';
import type { PartialMessages } from '../../messages/PartialMessages';
import * as border from '../../theme/border';
import * as color from '../../theme/color';
import { css } from '../../theme/css';
import * as measure from '../../theme/measure';
import * as size from '../../theme/size';
import * as space from '../../theme/space';
import { bodyText, displayFamily, labelText, linkText, smallText, targetOverLine } from '../../theme/typography';
import * as weight from '../../theme/weight';
import { withStyles } from '../../theme/withStyles';
import { Byline, BylineView } from '../Byline/Byline';
import { blockSpacing } from '../blockSpacing';
import { headingOf } from '../heading';
import { fragmentOf } from '../links';
import { messageLookup, renderMessage } from '../message';
import { nodeOf } from '../nodeOf';
import { renderTime } from '../time';

/** Props of `LivePost`, besides the attributes of `<article>`. */
export interface LivePostProps extends Omit<ComponentPropsWithRef<'article'>, 'title'> {
  /** When the post was published: an ISO 8601 date and time with its offset from UTC. With an `id`, it links to the post. */
  at: string;
  /** When the post was last changed, in the form of `at`. */
  modifiedAt?: string;
  /** The title. */
  title?: ReactNode;
  /** What happened. */
  children?: ReactNode;
  /** Who wrote the post. */
  authors?: readonly Author[];
  /** What the post is: news, or a summary of what is known. @default 'update' */
  kind?: LiveUpdateBlock['kind'];
  /** The level of the title. @default 2 */
  level?: 2 | 3 | 4 | 5 | 6;
  /** The language of the page and of the dates, a BCP 47 tag. @default 'en' */
  language?: string;
  /** The time zone of the dates, an IANA name. @default 'UTC' */
  timeZone?: string;
  /** The messages of the interface. @default English */
  messages?: PartialMessages;
}

/** @internal */
export function LivePostView({
  at,
  modifiedAt,
  title: titleProp,
  children,
  authors,
  kind,
  id: idProp,
  level = 2,
  language = 'en',
  timeZone = 'UTC',
  messages,
  className = 'broadsheet-LivePost',
  ...rest
}: LivePostProps): ReactNode {
  const Heading = headingOf(level);
  const id = attribute(idProp);
  const title = nodeOf(titleProp);
  const time = textOfUnknown(at) && renderTime(at, 'dateTime', language, timeZone);
  const isChanged = modifiedAt && textOfUnknown(modifiedAt) !== textOfUnknown(at);
  return (
    <article className={className} id={id} aria-label={attribute(title)} data-kind={attribute(kind)} {...rest}>
      {/* `ArticlePage` places what is directly in its `<article>`. */}
      <div>
        {(time || isChanged) && (
          <p data-part="time">
            {id && time ? <a href={fragmentOf(id)}>{time}</a> : time}
            {isChanged && (
              <span>
                {renderMessage(messageLookup({ updated }, messages, language).find('updated'), language, {
                  date: renderTime(modifiedAt, 'dateTime', language, timeZone),
                })}
              </span>
            )}
          </p>
        )}
        {title && <Heading dir={directionAgainstFirst(title)}>{title}</Heading>}
        <div data-part="blocks">{nodeOf(children)}</div>
        <BylineView authors={listOf(authors)} language={language} messages={messages} />
      </div>
    </article>
  );
}

/** A post of a live report, with its time as its permanent link. */
export const LivePost = withStyles(LivePostView, {
  name: 'LivePost',
  parts: [Byline],
  css: css`
    max-inline-size: ${measure.text};
    border-block-start: ${border.thin} solid ${color.rule};
    padding-block: 1rem;
    color: ${color.ink};

    &:is(.broadsheet-ArticleBody > *) {
      margin-block: ${space.block};
    }
    & > div:not([class]) {
      padding: 0;
    }
    & > div > p:where([data-part='time']) {
      display: flex;
      flex-flow: row wrap;
      align-items: baseline;
      gap: 0 0.75rem;
      margin: 0;
      ${labelText}
      font-weight: ${weight.strong};
    }
    & > div > p > span {
      color: ${color.secondary};
      ${smallText}
    }
    & > div > p:where([data-part='time']) > a {
      ${targetOverLine}
    }
    & > div > :is(h2, h3, h4, h5, h6) {
      margin: 0.35rem 0 0;
      font: ${weight.display} ${size.heading}/var(--broadsheet-script-line, 1.14) ${displayFamily};
      text-wrap: balance;
    }
    & > div > [data-part='blocks'] {
      margin-block: 0.6rem;
      ${bodyText}
      ${blockSpacing}
    }
    & > div > :where(p, h2, h3, h4, h5, h6),
    & > div > [data-part='blocks'] > p:not([class]) {
      ${linkText}
    }

    @media print {
      & > div > :is(h2, h3, h4, h5, h6) {
        break-after: avoid;
      }
    }
  `,
});
