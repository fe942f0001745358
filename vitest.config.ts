import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findBrowser } from './scripts/browsers.ts';

/** Flags without which a headless Chromium calls home, or refuses to start as root. */
const CHROMIUM_FLAGS = [
  '--disable-background-networking',
  '--no-first-run',
  '--disable-component-update',
  '--disable-sync',
];

/** Null fails the DOM tests in their global set-up, and no others. */
const chromium = findBrowser('chrome');

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          testTimeout: 60_000,
          include: [
            'tests/{engine,claims,scripts,components,corpus}/**/*.test.ts',
            'tests/*.test.ts',
          ],
        },
      },
      {
        // The tests read the message files as modules, which Vite warns of in a public folder.
        publicDir: false,
        test: {
          name: 'dom',
          include: ['tests/{page,store,interface}/**/*.test.{ts,tsx}'],
          globalSetup: 'tests/needs-chromium.ts',
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                ...(chromium && { executablePath: chromium }),
                chromiumSandbox: false,
                args: CHROMIUM_FLAGS,
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: 'tests/browser/build.ts',
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
