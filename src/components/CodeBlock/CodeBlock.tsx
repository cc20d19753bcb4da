import type { ComponentPropsWithRef, ReactNode } from 'react';
import type { PreformattedBlock } from '../../article/Block';
import { directionAgainstFirst } from '../../article/direction';
import { attribute } from '../../article/guards';
import * as border from '../../theme/border';
import * as color from '../../theme/color';
import { css } from '../../theme/css';
import * as measure from '../../theme/measure';
import * as size from '../../theme/size';
import { bodyText, linkText, smallText } from '../../theme/typography';
import { withStyles } from '../../theme/withStyles';
import { nodeOf } from '../nodeOf';
import { ScrollBox } from '../scroll/ScrollBox.client';

/** Props of `CodeBlock`, besides the attributes of `<figure>`. */
export interface CodeBlockProps extends ComponentPropsWithRef<'figure'> {
  /** The text, with its line breaks. */
  children: ReactNode;
  /** What it is: code, verse, or text in which all white space matters. @default 'code' */
  kind?: PreformattedBlock['kind'];
  /** The programming language of code, such as `python`; for your own highlighter, as `data-language`. */
  language?: string;
  /** What it shows. */
  caption?: ReactNode;
}

/** @internal */
export function CodeBlockView({
  children,
  kind = 'code',
  language,
  caption: captionProp,
  className = 'broadsheet-CodeBlock',
  ...rest
}: CodeBlockProps): ReactNode {
  const caption = nodeOf(captionProp);
  const text = nodeOf(children);
  return (
    <figure className={className} data-kind={attribute(kind)} {...rest}>
      {kind === 'verse' ? (
        <p dir={directionAgainstFirst(text)}>{text}</p>
      ) : (
        // Code is written from left to right on every page.
        <ScrollBox as="pre" dir={kind === 'plain' ? undefined : 'ltr'}>
          {kind === 'plain' ? text : <code data-language={attribute(language)}>{text}</code>}
        </ScrollBox>
      )}
      {caption && <figcaption dir={directionAgainstFirst(caption)}>{caption}</figcaption>}
    </figure>
  );
}

/** Code, verse, or other text in which line breaks matter. Long lines of code are scrolled, and wrapped in print. */
export const CodeBlock = withStyles(CodeBlockView, {
  name: 'CodeBlock',
  css: css`
    max-inline-size: ${measure.text};
    color: ${color.ink};

    & > p {
      margin: 0;
      padding-inline-start: 2em;
      ${bodyText}
      text-align: start;
      text-indent: -2em each-line;
      white-space: pre-line;
    }
    & > pre {
      overflow: auto;
      margin: 0;
      border-inline-start: ${border.thin} solid ${color.rule};
      padding-inline-start: 1.25rem;
      font-size: ${size.label};
      line-height: 1.6;
      overflow-wrap: normal;
    }
    & > pre > code {
      display: block;
    }
    & > pre:focus-visible {
      outline: 2px solid ${color.focus};
      outline-offset: 2px;
    }
    & > figcaption {
      margin-block-start: 0.6rem;
      color: ${color.secondary};
      ${smallText}
    }
    ${linkText}

    @media print {
      & > pre {
        white-space: pre-wrap;
        overflow-wrap: anywhere;
      }
    }
  `,
});
