import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';

/** `npm test` finds the browser and says where; alone, a system Chromium is used, else Playwright's own. */
const webblasare =
  process.env.CHROMIUM_PATH ?? ['/usr/bin/chromium', '/usr/bin/google-chrome'].find(existsSync);
/** Chromium's sandbox refuses to run as root. */
const rot = process.getuid?.() === 0;

/**
 * Where the journeys are walked. The first half of the thread is used both at a desk and in the hand, and so is what the
 * public sees. The chef's update is made for the phone. All else is desk work and walked there, but its pages are opened
 * on a phone too, by `paTelefon`.
 */
const BADA_BREDDERNA = [
  'resor/{rapportera,rapportoren,triage,analys,vilse}.spec.ts',
  'tillganglighet.spec.ts',
];
const BARA_TELEFON = ['resor/chefen.spec.ts', 'paTelefon.spec.ts'];

export default defineConfig({
  testDir: '.',
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
    // Recording every journey in case it fails took a third of its processor time. Ask for it: --trace=retain-on-failure.
    trace: 'off',
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      ...(webblasare && { executablePath: webblasare }),
      args: rot ? ['--no-sandbox'] : [],
    },
  },
  projects: [
    {
      name: 'telefon',
      testMatch: [...BADA_BREDDERNA, ...BARA_TELEFON],
      use: { viewport: { width: 390, height: 844 }, hasTouch: true },
    },
    { name: 'skrivbord', testIgnore: BARA_TELEFON, use: { viewport: { width: 1280, height: 800 } } },
  ],
});
