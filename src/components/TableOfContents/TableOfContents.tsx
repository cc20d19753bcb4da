import type { ComponentPropsWithRef, ReactNode } from 'react';
import type { Block, HeadingBlock } from '../../article/Block';
import { attribute, isRecord, listOf } from '../../article/guards';
import { plainText } from '../../article/plainText';
import { fragmentOf } from '../../article/url';
import { contents } from '../../messages/enBlocks';
import type { PartialMessages } from '../../messages/PartialMessages';
import * as border from '../../theme/border';
import * as color from '../../theme/color';
import { css } from '../../theme/css';
import { wide } from '../../theme/grid';
import * as measure from '../../theme/measure';
import { labelText, linkText, smallText, targetOverLine } from '../../theme/typography';
import * as weight from '../../theme/weight';
import { withStyles } from '../../theme/withStyles';
import { messageLookup } from '../message';

/** Props of `TableOfContents`, besides the attributes of `<nav>`. */
export interface TableOfContentsProps extends Omit<ComponentPropsWithRef<'nav'>, 'children' | 'title'> {
  /** The blocks of the story. Headings that have an id are listed; `withHeadingIds` gives the others one. */
  blocks: readonly Block[];
  /** Where it is in a container of 56rem or more: above what follows, or in the column of labels before it. @default 'above' */
  placement?: 'above' | 'label';
  /** The title. @default the `contents` of `messages` */
  title?: string;
  /** The language of the page, a BCP 47 tag. @default 'en' */
  language?: string;
  /** The messages of the interface. @default English */
  messages?: PartialMessages;
}

/** @internal */
export function TableOfContentsView({
  blocks,
  placement,
  title,
  language = 'en',
  messages,
  className = 'broadsheet-TableOfContents',
  ...rest
}: TableOfContentsProps): ReactNode {
  const headings = listOf(blocks).filter(isListed);
  if (headings.length === 0) return null;
  const name = messageLookup({ contents }, { contents: attribute(title), fallback: messages }, language).find(
    'contents',
  );
  const highest = Math.min(...headings.map(levelOf));
  return (
    // The language of an `aria-label` is that of its element.
    <nav
      className={className}
      aria-label={name.text}
      lang={name.language}
      data-placement={attribute(placement)}
      {...rest}
    >
      <p aria-hidden="true">{name.text}</p>
      <ol lang={name.language && language}>
        {headings.map((heading, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an id may look like an index
          <li key={index} data-level={levelOf(heading) - highest || undefined}>
            <a href={fragmentOf(attribute(heading.id) ?? '')}>{plainText(heading.text)}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Links to the headings of a story. Renders nothing without headings that have an id. */
export const TableOfContents = withStyles(TableOfContentsView, {
  name: 'TableOfContents',
  css: css`
    max-inline-size: ${measure.text};
    border-block-start: ${border.thin} solid ${color.rule};
    padding-block-start: 0.6rem;
    color: ${color.ink};

    & > p {
      margin: 0 0 0.35rem;
      ${labelText}
      font-weight: ${weight.strong};
    }
    & > ol {
      margin: 0;
      padding: 0;
      list-style: none;
      ${smallText}
    }
    & li {
      padding-block: 0.2rem;
    }
    & li:where([data-level]) {
      padding-inline-start: 1rem;
    }
    & a {
      ${targetOverLine}
    }
    ${linkText}

    ${wide} {
      &:where([data-placement='label']) {
        position: relative;
        z-index: 2;
        float: inline-start;
        background: ${color.paper};
        inline-size: ${measure.label};
        margin-inline-start: calc(-1 * (${measure.label} + ${measure.gutter}));
      }
      &:where([data-placement='label']) + .broadsheet-ArticleBody {
        margin-block-start: 0;
      }
    }

    @media print {
      display: none;
    }
  `,
});

function isListed(block: Block): block is HeadingBlock & { id: string } {
  return isRecord(block) && block.type === 'heading' && Boolean(attribute(block.id)) && plainText(block.text) !== '';
}

function levelOf({ level }: HeadingBlock): number {
  return level === 3 || level === 4 ? level : 2;
}
