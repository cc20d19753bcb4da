import type { ReactNode } from 'react';
import { transcript as transcriptTitle } from '../messages/enBlocks';
import type { PartialMessages } from '../messages/PartialMessages';
import * as color from '../theme/color';
import { css } from '../theme/css';
import { overElements } from '../theme/ownElements';
import { bodyText, linkText, smallText, targetLine } from '../theme/typography';
import { blockSpacing } from './blockSpacing';
import { messageLookup } from './message';

/** A transcript that readers open; nothing without one. */
export function renderTranscript(transcript: ReactNode, language: string, messages?: PartialMessages): ReactNode {
  if (!transcript) return undefined;
  return (
    <details>
      <summary>{messageLookup({ transcript: transcriptTitle }, messages, language).say('transcript')}</summary>
      <div data-part="blocks">{transcript}</div>
    </details>
  );
}

/** The styles of a transcript. It is printed open. */
export const transcriptStyles = css`
  & > details > summary${overElements} {
    ${smallText}
    ${targetLine}
    display: list-item;
    color: ${color.secondary};
    cursor: pointer;
  }
  & > details > [data-part='blocks'] {
    padding-block: 0.6rem;
    color: ${color.ink};
    ${bodyText}
    ${blockSpacing}
  }
  & > details > [data-part='blocks'] > :where(p:not([class])) {
    ${linkText}
  }

  @media print {
    & > details > summary${overElements} {
      list-style: none;
    }
    & > details::details-content {
      display: block;
      block-size: auto;
      content-visibility: visible;
    }
  }
`;
