import type { Decorator } from '@storybook/react-vite';
import { type ReactNode, useLayoutEffect } from 'react';
import { createGlobalStyle } from 'styled-components';
import { type Direction, type ThemeName, ThemeStyles, themes } from '../src/index';
import { messagesFor } from '../src/messages/messagesFor';
import * as color from '../src/theme/color';

/** The settings of the toolbar. */
interface ReaderProps {
  /** The theme of the page. */
  theme: ThemeName;
  /** The section of the newspaper. */
  section: string;
  /** The colour scheme that the reader prefers; `system` asks the system. */
  scheme: 'system' | 'light' | 'dark';
  /** The direction of the text. */
  direction: Direction;
  /** The size of the reader's text, in per cent of the browser's default. */
  textSize: '100' | '150' | '200';
  /** The story. */
  children: ReactNode;
}

/** The page around a story: a background, and a container for container queries. */
function Reader({ theme, section, scheme, direction, textSize, children }: ReaderProps): ReactNode {
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    style.setProperty('--broadsheet-color-scheme', scheme === 'system' ? 'light dark' : scheme);
    style.fontSize = `${textSize}%`;
  }, [scheme, textSize]);
  return (
    <div dir={direction} data-section={section} style={{ containerType: 'inline-size' }}>
      <ThemeStyles theme={themes[theme]} />
      <Paper />
      {children}
    </div>
  );
}

/** Renders a story with the settings of the toolbar; the language applies to components that have one. */
export const withReader: Decorator = (Story, { args, argTypes, globals: { language, ...globals } }) => (
  <Reader
    theme={globals.theme}
    section={globals.section}
    scheme={globals.scheme}
    direction={globals.direction}
    textSize={globals.textSize}
  >
    <Story args={language === 'story' ? args : { ...args, ...spokenIn(language, argTypes) }} />
  </Reader>
);

/** The props for a language that a component has. */
function spokenIn(language: string, argTypes: object): object {
  const spoken = { language, messages: messagesFor(language) };
  return Object.fromEntries(Object.entries(spoken).filter(([name]) => name in argTypes));
}

const Paper = createGlobalStyle`
  html { color-scheme: var(--broadsheet-color-scheme, light dark); }
  body.sb-show-main, #storybook-docs .docs-story { background: ${color.paper}; }
  #storybook-docs .rejt-tree { max-block-size: 16rem; overflow: auto; overflow-wrap: anywhere; }
`;
