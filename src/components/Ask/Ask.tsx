import type { ComponentPropsWithRef, ReactNode } from 'react';
import type { PartialMessages } from '../../messages/PartialMessages';
import * as border from '../../theme/border';
import * as color from '../../theme/color';
import { css } from '../../theme/css';
import * as measure from '../../theme/measure';
import { bodyText, labelText, smallText } from '../../theme/typography';
import * as weight from '../../theme/weight';
import { withStyles } from '../../theme/withStyles';
import { AskFields, type AskFieldsProps } from './Ask.client';

export type { AskMessages, OnAsk } from './Ask.client';

/** Props of `Ask`, besides the attributes of `<form>`. */
export interface AskProps extends Omit<ComponentPropsWithRef<'form'>, 'children'>, Pick<AskFieldsProps, 'onAsk'> {
  /** The URL that the question is sent to without JavaScript or without `onAsk`. @default the URL of the page */
  action?: string;
  /** The label of the field. @default the `question` of `messages` */
  label?: string;
  /** The name of the form field that contains the question. @default 'question' */
  name?: string;
  /** The maximum length of a question, in UTF-16 code units, as in the `maxlength` attribute. @default 1000 */
  maxLength?: number;
  /** The initial height of the field, in lines. @default 3 */
  rows?: number;
  /** The language of the page, a BCP 47 tag. @default 'en' */
  language?: string;
  /** The messages of the interface: those of the page's language, and your own. @default English */
  messages?: PartialMessages;
}

function AskView({
  onAsk,
  language,
  messages,
  label,
  name = 'question',
  maxLength = 1000,
  rows = 3,
  className = 'broadsheet-Ask',
  ...rest
}: AskProps): ReactNode {
  return (
    <form className={className} method="post" {...rest}>
      <AskFields
        onAsk={onAsk}
        label={label}
        name={name}
        maxLength={maxLength}
        rows={rows}
        messages={messages}
        language={language}
      />
    </form>
  );
}

/** A form for a question of the reader. It is submitted by POST, or calls `onAsk`. Ctrl or Command with Enter sends it. */
export const Ask = withStyles(AskView, {
  name: 'Ask',
  css: css`
    max-inline-size: ${measure.text};
    color: ${color.ink};

    & > label {
      display: block;
      margin-block-end: 0.5rem;
      color: ${color.secondary};
      ${labelText}
    }
    & > textarea {
      box-sizing: border-box;
      display: block;
      inline-size: 100%;
      margin: 0;
      border: ${border.thin} solid ${color.secondary};
      border-radius: 0;
      padding: 0.6rem 0.75rem;
      background: ${color.paper};
      color: inherit;
      ${bodyText}
      field-sizing: content;
      resize: block;
    }
    & > textarea:where([aria-invalid]) {
      border-inline-start-width: calc(${border.quote} * 2);
    }
    & > [data-part='fault'] {
      margin: 0.5rem 0 0;
      ${labelText}
    }
    & > [data-part='fault']:empty {
      margin: 0;
    }
    & > div {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.5rem 1rem;
      margin-block-start: 0.75rem;
    }
    & > div > button {
      border: ${border.thin} solid ${color.accent};
      padding: 0.5rem 1.25rem;
      background: ${color.accent};
      color: ${color.onAccent};
      ${labelText}
      font-weight: ${weight.strong};
      cursor: pointer;
    }
    & > div > button:where([aria-disabled]) {
      background: none;
      color: ${color.secondary};
      border-color: currentColor;
      cursor: default;
    }
    & > div > p {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1rem;
      margin: 0;
      color: ${color.secondary};
      ${smallText}
    }
    & :is(textarea, button):focus-visible {
      outline: 2px solid ${color.focus};
      outline-offset: 2px;
    }

    @media print {
      display: none;
    }
  `,
});
