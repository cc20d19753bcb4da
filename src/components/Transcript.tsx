import type { ReactNode } from 'react';
import { transcript } from '../messages/enBlocks';
import type { PartialMessages } from '../messages/PartialMessages';
import * as color from '../theme/color';
import { css } from '../theme/css';
import { overElements } from '../theme/ownElements';
import { bodyText, linkText, smallText, targetLine } from '../theme/typography';
import { withStyles } from '../theme/withStyles';
import { blockSpacing } from './blockSpacing';
import { messageLookup } from './message';

/** Props of `TranscriptView`. */
interface TranscriptProps {
  /** What is said and heard, or nothing. */
  children: ReactNode;
  /** The language of the page, a BCP 47 tag. */
  language: string;
  /** The messages of the interface. @default English */
  messages: PartialMessages | undefined;
  /** The class of the root. */
  className?: string;
}

/** @internal */
export function TranscriptView({
  children,
  language,
  messages,
  className = 'broadsheet-Transcript',
}: TranscriptProps): ReactNode {
  if (!children) return null;
  return (
    <details className={className}>
      <summary>{messageLookup({ transcript }, messages, language).say('transcript')}</summary>
      <div data-part="blocks">{children}</div>
    </details>
  );
}

/** The transcript of a film or recording, which readers open; nothing without one. It is printed open. A part of its own, so that documents without transcripts have none of its rules. */
export const Transcript = withStyles(TranscriptView, {
  name: 'Transcript',
  css: css`
    & > summary${overElements} {
      ${smallText}
      ${targetLine}
      display: list-item;
      color: ${color.secondary};
      cursor: pointer;
    }
    & > [data-part='blocks'] {
      padding-block: 0.6rem;
      color: ${color.ink};
      ${bodyText}
      ${blockSpacing}
    }
    & > [data-part='blocks'] > :where(p:not([class])) {
      ${linkText}
    }

    @media print {
      & > summary${overElements} {
        list-style: none;
      }
      &::details-content {
        display: block;
        block-size: auto;
        content-visibility: visible;
      }
    }
  `,
});
