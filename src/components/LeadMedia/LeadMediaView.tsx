import type { ComponentPropsWithRef, ReactNode } from 'react';
import type { LeadBlock } from '../../article/Article';
import type { Block, Placement } from '../../article/Block';
import { isRecord } from '../../article/guards';
import { cropToFocus } from '../../theme/cropToFocus';
import { css } from '../../theme/css';
import { bleed, edge, wide } from '../../theme/grid';
import * as measure from '../../theme/measure';
import type { Styled } from '../../theme/withStyles';
import type { BlockOptions } from '../Blocks/BlockOptions';
import { type BlockSet, withBlocks } from '../Blocks/blockSet';
import { optionsForBlocks } from '../Blocks/optionsForBlocks';
import { renderBlocks } from '../Blocks/renderBlocks';
import { nodeOf } from '../nodeOf';

/** Props of `LeadMedia`, besides the attributes of `<div>`. */
export interface LeadMediaProps
  extends Omit<BlockOptions, 'priority'>,
    Omit<ComponentPropsWithRef<'div'>, 'children' | 'nonce' | 'onPlay'> {
  /** The main picture, film, recording, embed or gallery. Its `placement` is the width on the page. Nothing if it is withdrawn. */
  lead?: LeadBlock;
  /** Notes on it, above it: its provenance and corrections, or its withdrawal. */
  notes?: ReactNode;
}

/** @internal */
export function LeadMediaView(props: LeadMediaProps): ReactNode {
  const { options, others } = optionsForBlocks(props);
  const { lead, notes, className = 'broadsheet-LeadMedia', ...rest } = others;
  const placement = placementOf(lead);
  // Its width is that of this element.
  const block: Block | undefined = isRecord(lead) ? { ...lead, placement: undefined } : lead;
  return (
    <div className={className} data-placement={placement} {...rest}>
      {nodeOf(notes)}
      {renderBlocks(block ? [block] : [], { ...options, placement, priority: true })}
    </div>
  );
}

/** The lead on the page of an article, with the columns and edges of the page around it. */
const onPage = ':is(.broadsheet-ArticlePage, .broadsheet-LivePage) article > *';
/** The lead whose picture touches the edges of the page. */
const toEdge = `&:where([data-placement='bleed'], [data-placement='full']):where(${onPage})`;
const besideLabels = `${measure.label} + ${measure.gutter}`;

/** `LeadMedia` for a set of blocks. */
export function leadMediaOf(set: BlockSet): Styled<LeadMediaProps> {
  return withBlocks(LeadMediaView, set, {
    name: 'LeadMedia',
    parts: Object.values(set),
    css: css`
      &:where(${onPage}) {
        ${bleed}
        padding-block-end: 2.5rem;
      }
      & > :where(figure, div, section, p) {
        max-inline-size: none;
      }
      & > :where(.broadsheet-Disclosure, .broadsheet-CorrectionNote) {
        max-inline-size: ${measure.text};
        margin-block-end: 0.4rem;
      }
      & > :where(.broadsheet-Figure) img {
        inline-size: 100%;
        max-inline-size: 100%;
        object-fit: scale-down;
      }
      & > :where(.broadsheet-Figure) img[data-focus] {
        aspect-ratio: 3/2;
        ${cropToFocus}
      }
      & > :where(.broadsheet-Figure) > figcaption {
        max-inline-size: ${measure.text};
      }
      ${toEdge} > :where(.broadsheet-Figure) img {
        inline-size: 100cqi;
        max-inline-size: none;
        margin-inline: calc(-1 * ${edge});
      }

      ${wide} {
        &:where(${onPage}) > :not(.broadsheet-Figure) {
          margin-inline-start: calc(${besideLabels});
        }
        & > :where(.broadsheet-Figure) {
          display: grid;
          grid-template-columns: ${measure.label} minmax(0, 1fr);
          column-gap: ${measure.gutter};
        }
        &:where([data-placement='column']) > :where(.broadsheet-Figure) {
          grid-template-columns: ${measure.label} minmax(0, ${measure.text});
        }
        & > :where(.broadsheet-Figure) > * {
          grid-row: 1;
          grid-column: 2;
        }
        & > :where(.broadsheet-Figure) > figcaption {
          grid-column: 1;
          align-self: end;
          margin: 0;
        }
        & > :where(.broadsheet-Figure) > figcaption > span + small {
          display: block;
          margin: 0.35rem 0 0;
          border: 0;
          padding: 0;
        }
        & > :where(.broadsheet-Figure) img[data-focus] {
          aspect-ratio: 2/1;
        }
        &:where([data-placement='bleed']):where(${onPage}) > :where(.broadsheet-Figure) img {
          inline-size: calc(100cqi - ${edge} - (${besideLabels}));
          margin-inline: 0;
        }
        &:where([data-placement='full']) > :where(.broadsheet-Figure) {
          display: block;
        }
        &:where([data-placement='full']) > :where(.broadsheet-Figure) > figcaption {
          margin-block-start: 0.6rem;
        }
        &:where([data-placement='bleed']):where(${onPage}) > :where(.broadsheet-Video) {
          inline-size: calc(100cqi - ${edge} - (${besideLabels}));
        }
        &:where([data-placement='column']):where(${onPage}) > :not(.broadsheet-Figure) {
          max-inline-size: ${measure.text};
        }
      }

      @media print {
        & > :where(.broadsheet-Figure) {
          display: block;
        }
        & > :where(figure, div, section) {
          inline-size: auto;
          margin-inline: 0;
        }
        &:where([data-placement]) > :where(.broadsheet-Figure) img {
          inline-size: auto;
          max-inline-size: 100%;
          margin-inline: 0;
        }
      }
    `,
  });
}

/** Where the lead is placed. A recording is a line, and stands in the column; a block that cannot fill the page is as wide as text and margin. */
function placementOf(lead: LeadBlock | undefined): Placement | 'bleed' {
  const { type, placement = 'bleed' }: Partial<LeadBlock> = isRecord(lead) ? lead : {};
  if (type === 'audio' || placement === 'margin' || placement === 'half') return 'column';
  if (type !== 'figure' && type !== 'video' && placement === 'bleed') return 'wide';
  return placement === 'column' || placement === 'wide' || placement === 'full' ? placement : 'bleed';
}
