import '@fontsource-variable/atkinson-hyperlegible-next/wght-italic.css';
import '@fontsource-variable/atkinson-hyperlegible-next/index.css';
import '@fontsource-variable/bitter/index.css';
import '@fontsource-variable/dm-sans/index.css';
import '@fontsource-variable/eb-garamond/wght-italic.css';
import '@fontsource-variable/eb-garamond/index.css';
import '@fontsource-variable/fraunces/full-italic.css';
import '@fontsource-variable/fraunces/full.css';
import '@fontsource-variable/ibm-plex-sans/index.css';
import '@fontsource-variable/instrument-sans/index.css';
import '@fontsource-variable/inter/wght-italic.css';
import '@fontsource-variable/inter/index.css';
import '@fontsource-variable/newsreader/opsz-italic.css';
import '@fontsource-variable/newsreader/opsz.css';
import '@fontsource-variable/noto-naskh-arabic/index.css';
import '@fontsource-variable/oswald/index.css';
import '@fontsource-variable/playfair-display/wght-italic.css';
import '@fontsource-variable/playfair-display/index.css';
import '@fontsource-variable/source-sans-3/index.css';
import '@fontsource-variable/source-serif-4/opsz-italic.css';
import '@fontsource-variable/source-serif-4/opsz.css';
import '@fontsource-variable/stix-two-text/wght-italic.css';
import '@fontsource-variable/stix-two-text/index.css';
/// <reference types="vite/client" />
import type { Preview } from '@storybook/react-vite';
import { themes } from '../src/index';
import { languages } from '../src/messages/languages';
import { ComponentDocs } from './ComponentDocs';
import { withReader } from './Reader';
import { readableArgTypes } from './readableArgTypes';
import { theme } from './theme';

// The fonts of all writing systems, if `npm run fonts` has installed them.
import.meta.glob(
  [
    '../tests/fonts/node_modules/@fontsource-variable/*/index.css',
    '../tests/fonts/node_modules/@fontsource/*/{400,500,600,700}.css',
  ],
  { eager: true, exhaustive: true },
);

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [withReader],
  initialGlobals: {
    theme: 'hearth',
    section: 'news',
    scheme: 'system',
    language: 'story',
    direction: 'ltr',
    textSize: '100',
  },
  globalTypes: {
    theme: {
      description: 'The theme of the page',
      toolbar: {
        icon: 'paintbrush',
        dynamicTitle: true,
        items: Object.keys(themes).map((value) => ({ value, title: titled(value) })),
      },
    },
    section: {
      description: 'The section of the newspaper: its accent',
      toolbar: {
        icon: 'category',
        dynamicTitle: true,
        items: ['news', 'opinion', 'sport', 'culture'].map((value) => ({ value, title: titled(value) })),
      },
    },
    scheme: {
      description: 'The colour scheme that the reader prefers',
      toolbar: {
        icon: 'mirror',
        dynamicTitle: true,
        items: [
          { value: 'system', title: 'System', icon: 'browser' },
          { value: 'light', title: 'Light', icon: 'sun' },
          { value: 'dark', title: 'Dark', icon: 'moon' },
        ],
      },
    },
    language: {
      description: 'The language of the interface, its dates and numbers',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'story', title: 'As the story' },
          ...Object.keys(languages).map((value) => ({
            value,
            title: new Intl.DisplayNames(value, { type: 'language' }).of(value) ?? value,
          })),
        ],
      },
    },
    direction: {
      description: 'The direction of the text',
      toolbar: {
        icon: 'transfer',
        dynamicTitle: true,
        items: [
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
      },
    },
    textSize: {
      description: 'The size of the reader’s text',
      toolbar: {
        icon: 'type',
        dynamicTitle: true,
        items: [
          { value: '100', title: '100 %' },
          { value: '150', title: '150 %' },
          { value: '200', title: '200 %' },
        ],
      },
    },
  },
  argTypesEnhancers: [readableArgTypes],
  parameters: {
    // Passed elements are not reported: reporting them makes a test take half as long again.
    a11y: { test: 'error', options: { resultTypes: ['violations', 'incomplete'], preload: false } },
    controls: { expanded: true },
    docs: { page: ComponentDocs, theme, toc: { headingSelector: 'h2, h3', title: 'On this page' } },
    viewport: {
      options: {
        phone: { name: 'Phone, 390', styles: { width: '390px', height: '844px' }, type: 'mobile' },
        tablet: { name: 'Tablet, 768', styles: { width: '768px', height: '1024px' }, type: 'tablet' },
        desktop: { name: 'Desktop, 1280', styles: { width: '1280px', height: '900px' }, type: 'desktop' },
      },
    },
    options: {
      storySort: {
        // What is not named here, such as the components, is in alphabetical order.
        method: 'alphabetical',
        order: [
          'Welcome',
          'Guides',
          [
            'Installation',
            'Usage',
            'Data model',
            'Fronts',
            'Live coverage',
            'Custom blocks',
            'Reading depths',
            'Conversations',
            'Embeds and consent',
            'AI disclosure and corrections',
            'Search and sharing',
            'Feeds and exports',
            'Paywalls',
            'Import',
            'Theming',
            'Localization',
            'Server rendering',
            'Static styles',
            'Command line',
            'Performance',
            'Accessibility',
            'Browser support',
          ],
          'Pages',
          'Components',
          'Foundations',
          'Data',
          'Performance',
          'Project',
          ['Contributing', 'Architecture', 'Decisions', 'Versions', 'Changelog'],
        ],
      },
    },
  },
};

/** `high-contrast` as a label: High contrast. */
function titled(name: string): string {
  return name[0]?.toUpperCase() + name.slice(1).replace('-', ' ');
}

export default preview;
