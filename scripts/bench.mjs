// npm run bench: builds generated databases and measures the work of docs/performance.md beside its yardsticks.
// BENCH_ROWS=1000000 adds a million, BENCH_ONLY=diagram,inkorg,export,mottag,start picks works, BENCH_DATA_DIR keeps the databases.
import { runMain } from './lib/node-version.mjs';

runMain(() => import('./lib/main-bench.mjs'));
