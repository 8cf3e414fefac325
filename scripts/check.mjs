// npm run check: the fast part of the tests, without a database or a browser.
import { runMain } from './lib/node-version.mjs';

runMain(() => import('./lib/main-check.mjs'));
