// node scripts/budget.mjs: what the built pages weigh, beside what they may weigh.
import { runMain } from './lib/node-version.mjs';

runMain(() => import('./lib/main-budget.mjs'));
