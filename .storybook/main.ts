import type { StorybookConfig } from '@storybook/react-vite';
import { streamAnswer } from '../stories/live/answerServer.ts';
import { isStatic, staticEntry } from '../tests/static.ts';

const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.tsx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  features: { backgrounds: false, sidebarOnboardingChecklist: false, menuOnboardingChecklist: false },
  // Tests read no tables of props.
  typescript: { reactDocgen: process.env.VITEST ? false : 'react-docgen' },
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

export default config;
