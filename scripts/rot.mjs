// npm run rot -- <command>: the command line tool, built first when something changed.
import { runMain } from './lib/node-version.mjs';

runMain(() => import('./lib/main-rot.mjs'));
