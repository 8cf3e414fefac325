// npm test: installs what it needs, runs every check and test, and ends with `N passed, N failed`.
import { runMain } from './lib/node-version.mjs';

runMain(() => import('./lib/main-test.mjs'));
