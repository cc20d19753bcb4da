import '@fontsource-variable/instrument-sans/index.css';
import '@fontsource-variable/newsreader/opsz-italic.css';
import '@fontsource-variable/newsreader/opsz.css';
import type { Preview } from '@storybook/react-vite';
import { ComponentDocs } from './ComponentDocs';
import { withReader } from './Reader';
import { readableArgTypes } from './readableArgTypes';
import { theme } from './theme';

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [withReader],
  initialGlobals: { scheme: 'system', direction: 'ltr', textSize: '100' },
  globalTypes: {
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
    a11y: { test: 'error' },
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
        order: [
          'Welcome',
          'Pages',
          'Components',
          [
            'SkipLink',
            'SiteHeader',
            'Headline',
            'Byline',
            'Dateline',
            'ReadingDepth',
            'Summary',
            'KeyPoints',
            'ArticleBody',
            'Paragraph',
            'Subheading',
            'List',
            'Quote',
            'PullQuote',
            'Figure',
            'Divider',
            'InlineText',
            'ConversationThread',
            'SiteFooter',
          ],
          'Foundations',
          ['Colour', 'Type', 'Grid and measure'],
        ],
      },
    },
  },
};

export default preview;
