import type { ComponentPropsWithRef, ReactNode } from 'react';
import { colorScheme, darkScheme, lightScheme, systemScheme } from '../../messages/en';
import type { PartialMessages } from '../../messages/PartialMessages';
import * as color from '../../theme/color';
import { css } from '../../theme/css';
import { smallText, unseen } from '../../theme/typography';
import * as weight from '../../theme/weight';
import { withStyles } from '../../theme/withStyles';
import { messageLookup } from '../message';
import { SchemeToggleBehavior } from './SchemeToggle.client';
import { schemeKey } from './schemeBehavior';
import { schemeBootstrap } from './schemeBootstrap';

/** Props of `SchemeToggle`, besides the attributes of `<fieldset>`. */
export interface SchemeToggleProps extends Omit<ComponentPropsWithRef<'fieldset'>, 'children'> {
  /** The accessible name of the group. @default the `colorScheme` of `messages` */
  label?: string;
  /** The label for the scheme of the reader's system. @default the `systemScheme` of `messages` */
  system?: string;
  /** The label for the light scheme. @default the `lightScheme` of `messages` */
  light?: string;
  /** The label for the dark scheme. @default the `darkScheme` of `messages` */
  dark?: string;
  /** The language of the page, a BCP 47 tag. @default 'en' */
  language?: string;
  /** The messages of the interface. @default English */
  messages?: PartialMessages;
  /** The nonce for the inline script, if a Content-Security-Policy needs one. The script restores the last choice before the first paint. */
  nonce?: string;
}

function SchemeToggleView({
  label,
  system,
  light,
  dark,
  language = 'en',
  messages,
  nonce,
  className = 'broadsheet-SchemeToggle',
  ...rest
}: SchemeToggleProps): ReactNode {
  const labels = { colorScheme: label, systemScheme: system, lightScheme: light, darkScheme: dark, fallback: messages };
  const { say } = messageLookup(english, labels, language);
  return (
    <fieldset className={className} {...rest}>
      <legend>{say('colorScheme')}</legend>
      <SchemeToggleBehavior bootstrap={bootstrap(nonce)}>
        {(['system', 'light', 'dark'] as const).map((scheme) => (
          <label key={scheme}>
            <input type="radio" name={schemeKey} value={scheme} defaultChecked={scheme === 'system'} />
            <span>{say(`${scheme}Scheme`)}</span>
          </label>
        ))}
      </SchemeToggleBehavior>
    </fieldset>
  );
}

/**
 * The choice between a light and a dark scheme; the default is that of the reader's system. CSS reads the radio buttons, so the choice
 * works without JavaScript and re-renders nothing. Use one per page. Outside of `renderDocument` and `renderStream`, put it near the top:
 * what is above it may be painted before the stored choice is restored.
 */
export const SchemeToggle = withStyles(SchemeToggleView, {
  name: 'SchemeToggle',
  // Rules of sites often select a radio button by its type and state, and the element after it.
  css: css`
    min-inline-size: 0;
    margin: 0;
    border: 0;
    padding: 0;
    color: ${color.secondary};
    ${smallText}

    @media screen {
      :root:has(&) {
        --broadsheet-color-scheme: light dark;
      }
      :root:has(& [value='light']:checked) {
        --broadsheet-color-scheme: light;
        color-scheme: light;
      }
      :root:has(& [value='dark']:checked) {
        --broadsheet-color-scheme: dark;
        color-scheme: dark;
      }
    }

    & legend {
      ${unseen}
    }
    & div {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1rem;
    }
    & label {
      position: relative;
      cursor: pointer;
    }
    & label:hover {
      color: ${color.ink};
    }
    & span {
      display: block;
      padding-block: 0.5rem;
    }
    & :checked + span {
      color: ${color.ink};
      font-weight: ${weight.strong};
      border-block-end: 2px solid ${color.accent};
      padding-block-end: calc(0.5rem - 2px);
    }
    & input[type][name] {
      all: unset;
      position: absolute;
      inset: 0 -2px -2px;
      cursor: inherit;
    }
    & input[type][name]::after {
      content: none;
    }
    & input[type]:focus-visible {
      outline: 2px solid ${color.focus};
      outline-offset: 2px;
    }

    @media print {
      display: none;
    }
  `,
});

const english = { colorScheme, systemScheme, lightScheme, darkScheme };

function bootstrap(nonce: string | undefined): ReactNode {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of this library
  return <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: schemeBootstrap }} />;
}
