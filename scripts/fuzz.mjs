// npm run fuzz [frö]: 9 000 calls with the most that can be wrong, over all operations and roles. None may be a surprise.
import { runMain } from './lib/node-version.mjs';

runMain(() => import('./lib/main-fuzz.mjs'));
