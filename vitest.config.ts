import { parseArgs } from 'node:util';
import react from '@vitejs/plugin-react';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { chromiumFlags, findChromium } from './tests/chromium.mjs';
import { isDeep } from './tests/deep.ts';
import { findFirefox, findWebKit } from './tests/engines/find.mjs';
import { isStatic, staticEntry } from './tests/static.ts';
import { writtenModules } from './tests/written.ts';

/** What the tests of the source are asked of: the default entry, or `broadsheet/static`. */
const entry = [writtenModules(), ...(isStatic ? [staticEntry()] : [])];

/** Whole files that only `npm run test:all` runs. */
const deepFiles = isDeep ? [] : ['**/*.deep.test.*'];

const { path: executablePath } = await findChromium();

/** Tests that drive a browser from outside, as its user does. */
const inChromium = (name: string): TestProjectInlineConfiguration => ({
  plugins: [react(), ...entry],
  test: {
    name,
    isolate: false,
    environment: 'node',
    include: [`tests/${name}/**/*.test.{ts,tsx}`],
    exclude: deepFiles,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // A machine that is busy with other checks is slow to draw.
    expect: { poll: { timeout: 10_000 } },
    env: { BROADSHEET_CHROMIUM: executablePath },
  },
});

/** Tests of the package as it is published: it is packed once for all of them. */
const ofPackage = ({ test, ...project }: TestProjectInlineConfiguration): TestProjectInlineConfiguration => ({
  ...project,
  test: { ...test, globalSetup: 'tests/package/archive.ts' },
});

/** Tests that drive every browser of this machine, a file for each. */
function inEngines({ test, ...project }: TestProjectInlineConfiguration): TestProjectInlineConfiguration {
  const found = ['chromium', !findFirefox().missing && 'firefox', !findWebKit().missing && 'webkit'].filter(Boolean);
  const include = found.map((name) => `tests/engines/${name}.test.ts`);
  return {
    ...project,
    test: { ...test, include, globalSetup: 'tests/engines/site.tsx', maxWorkers: 3, testTimeout: 90_000 },
  };
}

/** Tests of the stories. Storybook takes seconds to start, also where no story is tested: it is not even loaded there. */
async function stories(): Promise<TestProjectInlineConfiguration> {
  const { storybookTest } = await import('@storybook/addon-vitest/vitest-plugin');
  const { playwright } = await import('@vitest/browser-playwright');
  return {
    plugins: [storybookTest({ configDir: '.storybook', tags: { exclude: isDeep ? [] : ['deep'] } })],
    test: {
      name: 'stories',
      isolate: false,
      // The page with every block in every theme is checked by axe as one story.
      testTimeout: isDeep ? 90_000 : 15_000,
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        provider: playwright({
          launchOptions: { executablePath, args: chromiumFlags },
          contextOptions: { deviceScaleFactor: 1, reducedMotion: 'reduce' },
        }),
        instances: [{ browser: 'chromium', viewport: { width: 1280, height: 900 } }],
      },
    },
  };
}

/** Whether the command line asks for a project, by its name or by none. */
function isAsked(project: string): boolean {
  const { values } = parseArgs({ options: { project: { type: 'string', multiple: true } }, strict: false });
  return values.project?.includes(project) ?? true;
}

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [react(), ...entry],
        test: {
          name: 'dom',
          isolate: false,
          environment: 'jsdom',
          // The components of both entries have the same sources: conformance is asked of each, and what they are together in a page.
          include: isStatic
            ? ['tests/{islands,page}/**/*.test.tsx', 'tests/components/conformance.test.tsx']
            : ['tests/{components,islands,page}/**/*.test.tsx'],
          exclude: deepFiles,
          setupFiles: ['tests/builtIns.ts', 'tests/setup.ts'],
          testTimeout: 30_000,
        },
      },
      {
        plugins: [react(), ...entry],
        test: {
          name: 'node',
          isolate: false,
          setupFiles: ['tests/builtIns.ts'],
          environment: 'node',
          // Of the other folders, nothing that is tested has a static variant.
          include: isStatic
            ? ['tests/{server,cli}/**/*.test.{ts,tsx}']
            : [
                'tests/{article,front,adapters,exporters,live,messages,theme,server,cli,architecture}/**/*.test.{ts,tsx}',
              ],
          // Rules that styled-components writes are of the default entry only.
          exclude: [...deepFiles, ...(isStatic ? ['tests/server/{sharedSheet,lateRules}*.test.tsx'] : [])],
          // Thousands of generated values are tried beside the other checks; in one process they would be the last to end.
          testTimeout: isDeep ? 240_000 : 60_000,
          maxWorkers: isDeep ? 2 : undefined,
        },
      },
      inChromium('browser'),
      inChromium('visual'),
      inChromium('loading'),
      ofPackage(inChromium('consumers')),
      inEngines(inChromium('engines')),
      ofPackage({
        test: {
          name: 'package',
          isolate: false,
          environment: 'node',
          include: ['tests/package/**/*.test.ts'],
          exclude: deepFiles,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      }),
      ...(isAsked('stories') ? [await stories()] : []),
    ],
  },
});
