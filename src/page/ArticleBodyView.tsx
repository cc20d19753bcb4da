import type { ComponentPropsWithRef, ReactNode } from 'react';
import type { Block } from '../article/Block';
import { listOf } from '../article/guards';
import { plainText } from '../article/plainText';
import type { BlockOptions } from '../components/Blocks/BlockOptions';
import { type BlockSet, withBlocks } from '../components/Blocks/blockSet';
import { optionsForBlocks } from '../components/Blocks/optionsForBlocks';
import { renderBlocks } from '../components/Blocks/renderBlocks';
import { blockSpacing } from '../components/blockSpacing';
import * as color from '../theme/color';
import { css } from '../theme/css';
import { withMargin } from '../theme/grid';
import * as measure from '../theme/measure';
import * as setting from '../theme/setting';
import { bodyText, linkText } from '../theme/typography';
import type { Styled } from '../theme/withStyles';
import { Placed } from './Placed';
import { placeBlocks, placementsOf } from './placeBlocks';

/** Props of `ArticleBody`, besides the attributes of `<div>`. */
export interface ArticleBodyProps
  extends BlockOptions,
    Omit<ComponentPropsWithRef<'div'>, 'children' | 'nonce' | 'onPlay'> {
  /** The blocks, in order. */
  blocks: readonly Block[];
}

/** The first letter of a text that begins with a capital letter. */
const initial = '&:where([data-initial]) > p:not(:not(style) ~ *)::first-letter';

/** @internal */
export function ArticleBodyView(props: ArticleBodyProps): ReactNode {
  const { options, others } = optionsForBlocks(props);
  const { blocks, className = 'broadsheet-ArticleBody', ...rest } = others;
  const all = listOf(blocks);
  const placements = placementsOf(all);
  const elements = renderBlocks(all, { ...options, placements });
  return (
    <div className={className} data-initial={beginsWithCapital(all)} {...rest}>
      {placements ? placeBlocks(elements, placements) : elements}
    </div>
  );
}

/** `ArticleBody` for a set of blocks. */
export function articleBodyOf(set: BlockSet): Styled<ArticleBodyProps> {
  return withBlocks(ArticleBodyView, set, {
    name: 'ArticleBody',
    parts: [...Object.values(set), Placed],
    css: css`
      max-inline-size: ${measure.text};
      color: ${color.ink};
      ${bodyText}

      ${blockSpacing}
      ${initial} {
        -webkit-initial-letter: ${setting.dropCap};
        initial-letter: ${setting.dropCap};
      }
      @supports not ((initial-letter: 3) or (-webkit-initial-letter: 3)) {
        @container style(--broadsheet-setting-drop-cap) and (not style(--broadsheet-setting-drop-cap: normal)) {
          ${initial} {
            float: inline-start;
            margin-block-start: calc((1lh - 1.05cap) / 2);
            font-size: calc((${setting.dropCap} - 1) * 1lh + 1cap);
            font-size-adjust: cap-height 1;
            line-height: calc(${setting.dropCap} * 1lh);
          }
        }
      }
      & > hr {
        margin-inline: 0 auto;
      }
      & > :where(p:not([class])) {
        ${linkText}
      }

      ${withMargin} {
        & > [data-placement='margin'] {
          float: inline-end;
          clear: inline-end;
          inline-size: min(${measure.margin}, 100cqi - 62.5rem);
          margin-block: 1.75rem 2rem;
          margin-inline-end: calc(-1 * min(${measure.margin}, 100cqi - 62.5rem) - ${measure.gutter});
        }
      }

      @media print {
        & > p {
          orphans: 3;
          widows: 3;
        }
        & > [data-placement='margin'] {
          float: none;
          inline-size: auto;
          margin-inline: 0;
        }
      }
    `,
  });
}

/** True if the text begins with a capital letter, which a theme may set as a drop cap. For a quotation mark or a year it would contain only a part of the word. */
function beginsWithCapital(blocks: readonly Block[]): true | undefined {
  const [first] = blocks;
  if (first?.type !== 'paragraph') return undefined;
  const [letter = ''] = plainText(first.text);
  // Not `\p{Lu}`: a browser takes four milliseconds to compile it.
  return letter !== letter.toLowerCase() || undefined;
}
