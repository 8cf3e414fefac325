import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';

/** `npm test` finds the browser and says where; alone, a system Chromium is used, else Playwright's own. */
const webblasare =
  process.env.CHROMIUM_PATH ?? ['/usr/bin/chromium', '/usr/bin/google-chrome'].find(existsSync);
/** Chromium's sandbox refuses to run as root. */
const rot = process.getuid?.() === 0;

export default defineConfig({
  testDir: '.',
  testMatch: ['resor/*.spec.ts', 'tillganglighet.spec.ts'],
  globalSetup: './stod/server.setup.ts',
  outputDir: 'test-results',
  forbidOnly: Boolean(process.env.CI),
  // A journey that fails once has failed: a second try would hide a race from us, not from the user.
  retries: 0,
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    // What isn't there within this says so at its own line.
    actionTimeout: 20_000,
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      ...(webblasare && { executablePath: webblasare }),
      args: rot ? ['--no-sandbox'] : [],
    },
  },
  projects: [
    { name: 'telefon', use: { viewport: { width: 390, height: 844 }, hasTouch: true } },
    { name: 'skrivbord', use: { viewport: { width: 1280, height: 800 } } },
  ],
});
