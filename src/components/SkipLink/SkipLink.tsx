import type { ComponentPropsWithRef, ReactNode } from 'react';
import { skipToStory } from '../../messages/en';
import type { PartialMessages } from '../../messages/PartialMessages';
import * as color from '../../theme/color';
import { css } from '../../theme/css';
import { labelText, unseen } from '../../theme/typography';
import { withStyles } from '../../theme/withStyles';
import { messageLookup } from '../message';

/** Props of `SkipLink`, besides the attributes of `<a>`. */
export interface SkipLinkProps extends ComponentPropsWithRef<'a'> {
  /** The fragment of the main content. @default '#main' */
  href?: string;
  /** The text of the link. @default the `skipToStory` of `messages` */
  children?: ReactNode;
  /** The language of the page, a BCP 47 tag. @default 'en' */
  language?: string;
  /** The messages of the interface. @default English */
  messages?: PartialMessages;
}

/** @internal */
export function SkipLinkView({
  href = '#main',
  language = 'en',
  messages,
  children = messageLookup({ skipToStory }, messages, language).say('skipToStory'),
  className = 'broadsheet-SkipLink',
  ...rest
}: SkipLinkProps): ReactNode {
  return (
    <a className={className} href={href} {...rest}>
      {children}
    </a>
  );
}

/** The first link of a page, which leads past the header (WCAG 2.4.1, Bypass Blocks). It is visible while it has the focus. */
export const SkipLink = withStyles(SkipLinkView, {
  name: 'SkipLink',
  css: css`
    color: ${color.ink};
    ${labelText}

    &:not(:focus) {
      ${unseen}
    }
    &:focus {
      position: absolute;
      z-index: 5;
      inset-block-start: 0.5rem;
      inset-inline-start: 0.5rem;
      padding: 0.6rem 1rem;
      background: ${color.paper};
      outline: 2px solid ${color.focus};
    }

    @media print {
      display: none;
    }
  `,
});
