import type { ComponentPropsWithRef, ReactNode } from 'react';
import { colorScheme, darkScheme, lightScheme, systemScheme } from '../../messages/en';
import type { PartialMessages } from '../../messages/PartialMessages';
import * as color from '../../theme/color';
import { css } from '../../theme/css';
import { smallText, unseen } from '../../theme/typography';
import * as weight from '../../theme/weight';
import { withStyles } from '../../theme/withStyles';
import { wordsOf } from '../message';
import { SchemeToggleBehavior } from './SchemeToggle.client';
import { schemeKey } from './schemeBehavior';
import { schemeBootstrap } from './schemeBootstrap';

/** What `SchemeToggle` takes besides the attributes of `<fieldset>`. */
export interface SchemeToggleProps extends Omit<ComponentPropsWithRef<'fieldset'>, 'children'> {
  /** The name of the choice. @default the `colorScheme` of `messages` */
  label?: string;
  /** The words for the scheme of the reader's system. @default the `systemScheme` of `messages` */
  system?: string;
  /** The words for the light scheme. @default the `lightScheme` of `messages` */
  light?: string;
  /** The words for the dark scheme. @default the `darkScheme` of `messages` */
  dark?: string;
  /** The language of the page, a BCP 47 tag. @default 'en' */
  language?: string;
  /** The words of the interface. @default those in English */
  messages?: PartialMessages;
  /** The nonce that a Content-Security-Policy asks of the inline script, which restores the reader's last choice before the first paint. */
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
  const own = { colorScheme: label, systemScheme: system, lightScheme: light, darkScheme: dark, fallback: messages };
  const { say } = wordsOf(english, own, language);
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
 * The reader's choice between light and dark; until they choose, the page follows their system. CSS obeys the radio buttons, so it
 * works without JavaScript, and nothing is drawn again. One to a page, near its top: what stands above is painted before the choice is known.
 */
export const SchemeToggle = withStyles(SchemeToggleView, {
  name: 'SchemeToggle',
  // Sites name the type and the state of a radio button, and style what stands after it.
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
