import type { StorybookConfig } from '@storybook/react-vite';
import { streamAnswer } from '../stories/live/answerServer.ts';
import { isStatic, staticEntry } from '../tests/static.ts';

/** Tests draw stories and no pages of documentation, which are half of what a browser would load. */
const isTested = Boolean(process.env.VITEST);

const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.tsx'],
  addons: [...(isTested ? [] : ['@storybook/addon-docs']), '@storybook/addon-a11y', '@storybook/addon-vitest'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  features: { backgrounds: false, sidebarOnboardingChecklist: false, menuOnboardingChecklist: false },
  typescript: { reactDocgen: isTested ? false : 'react-docgen' },
  // A link inside a story stays inside it. Of several <base> elements the first counts; Storybook's own would leave Storybook.
  previewHead: (head) => `<base target="_self" />${head}`,
  viteFinal: (vite) => ({
    ...vite,
    plugins: [
      ...(vite.plugins ?? []),
      ...(isStatic ? [staticEntry()] : []),
      // Style sheets of pages ask for "Noto Serif Telugu", whether it is one file for all weights or not.
      {
        name: 'families-of-scripts',
        enforce: 'pre' as const,
        transform: (code: string, id: string) =>
          /\/tests\/fonts\/.*\.css$/.test(id) ? { code: code.replaceAll(" Variable'", "'"), map: null } : null,
      },
      ...(isTested ? [withoutDocs] : []),
      // The stories of live conversations are answered by a real server.
      { name: 'answers', configureServer: ({ middlewares }) => void middlewares.use('/answers', streamAnswer) },
    ],
    build: {
      ...vite.build,
      // Storybook's own parts are larger than Vite expects of an application, and slower to build.
      chunkSizeWarningLimit: 2000,
      rolldownOptions: {
        ...vite.build?.rolldownOptions,
        checks: { pluginTimings: false },
        // There is no server here for which 'use client' would mean anything.
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
