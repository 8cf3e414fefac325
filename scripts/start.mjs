// npm start: installs and builds what is missing or changed, then runs the app in this process.
import { runMain } from './lib/node-version.mjs';

runMain(() => import('./lib/main-start.mjs'));
