import { checkSteps } from './check-steps.mjs';
import { ensureInstalled } from './install.mjs';
import { lastLine, runChecks } from './tally.mjs';

export async function main() {
  await ensureInstalled();
  const tally = await runChecks(checkSteps);
  console.log(lastLine(tally));
  if (tally.failed > 0) process.exitCode = 1;
}
