// npm run dev: the API and the web app with reload, on the embedded database.
import { runMain } from './lib/node-version.mjs';

runMain(() => import('./lib/main-dev.mjs'));
