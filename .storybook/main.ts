import type { StorybookConfig } from '@storybook/react-vite';
import { streamAnswer } from '../stories/live/answerServer.ts';
import { serveDay } from '../stories/live/coverageServer.ts';
import { isDeep } from '../tests/deep.ts';
import { isStatic, staticEntry } from '../tests/static.ts';
import { docgenOfViews } from './docgenOfViews.ts';

/** Tests draw stories and no pages of documentation, which are half of what a browser would load. */
const isTested = Boolean(process.env.VITEST);

/** `npm test` tries components with which readers do something or that others compose, and pages; not the desks of the section Data. */
const few =
  '{Ask,Audio,ConversationThread,DataTable,Details,Disclosure,Embed,Gallery,InlineText,KeyPoints,NewUpdates,NewsletterSignup,Package,SchemeToggle,ShareLinks,SiteHeader,SkipLink,StoryCard,TableOfContents,ThemeScope,Video}';
const sample = ['../stories/!(components|data)/*.stories.tsx', `../stories/components/${few}.stories.tsx`];

const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  stories: isTested && !isDeep ? sample : ['../stories/**/*.mdx', '../stories/**/*.stories.tsx'],
  addons: [...(isTested ? [] : ['@storybook/addon-docs']), '@storybook/addon-a11y', '@storybook/addon-vitest'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  features: { backgrounds: false, sidebarOnboardingChecklist: false, menuOnboardingChecklist: false },
  typescript: { reactDocgen: isTested ? false : 'react-docgen' },
  // Links inside a story stay inside it. The first <base> element applies; Storybook's own opens links in the top window.
  // Code in a text may wrap; otherwise the page is wider than a phone.
  previewHead: (head) =>
    `<base target="_self" />
    <style>
      #storybook-docs :not(pre) > code { white-space: normal; overflow-wrap: anywhere; }
      #storybook-docs td:has(> code) { min-inline-size: 5.5rem; }
    </style>
    ${head}`,
  viteFinal: (vite) => ({
    ...vite,
    // A library that is found while tests run makes Vite load all pages again, and they fail: none is taken from an older run.
    optimizeDeps: { ...vite.optimizeDeps, force: isTested },
    plugins: [
      ...(vite.plugins ?? []),
      ...(isStatic ? [staticEntry()] : []),
      docgenOfViews(),
      // Themes name "Noto Serif Telugu", whether the font is variable or not.
      {
        name: 'families-of-scripts',
        enforce: 'pre' as const,
        transform: (code: string, id: string) =>
          /\/tests\/fonts\/.*\.css$/.test(id) ? { code: code.replaceAll(" Variable'", "'"), map: null } : null,
      },
      ...(isTested ? [withoutDocs] : []),
      // A server for the stories of live conversations and live coverage.
      {
        name: 'live',
        configureServer: ({ middlewares }) => {
          middlewares.use('/answers', streamAnswer);
          middlewares.use('/coverage', serveDay);
        },
      },
    ],
    build: {
      ...vite.build,
      // Storybook's own chunks are larger than Vite's limit for applications, and slower to build.
      chunkSizeWarningLimit: 2000,
      rolldownOptions: {
        ...vite.build?.rolldownOptions,
        checks: { pluginTimings: false },
        // Storybook has no server components: 'use client' has no meaning here.
        onLog: (level, log, report) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && report(level, log),
      },
    },
  }),
};

/** Puts nothing in the place of the page of documentation. */
const withoutDocs = {
  name: 'without-docs',
  enforce: 'pre' as const,
  load: (id: string) => (id.endsWith('/.storybook/ComponentDocs.tsx') ? 'export const ComponentDocs = null;' : null),
};

export default config;
