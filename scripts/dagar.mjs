// npm run test:dagar: API, demo and the smoke of the journeys on the days that break programs.
import { runMain } from './lib/node-version.mjs';

runMain(() => import('./lib/main-dagar.mjs'));
