import { Avbrott } from './avbrott.mjs';

/**
 * The day that the suites run on, from `--dag 2028-02-29` among the arguments: their own fixed day when none is given. The
 * suites read it from the environment (`PROV_DAG`).
 * @param {readonly string[]} argument
 */
export function valjProvdag(argument) {
  const plats = argument.findIndex((ord) => ord === '--dag' || ord.startsWith('--dag='));
  if (plats < 0) return;
  const dag = argument[plats]?.split('=')[1] ?? argument[plats + 1] ?? '';
  kravDag(dag);
  process.env.PROV_DAG = dag;
  console.log(`Proven körs den ${dag}.`);
}

/** @param {string} dag */
function kravDag(dag) {
  const tid = new Date(`${dag}T11:00:00Z`);
  if (/^\d{4}-\d{2}-\d{2}$/.test(dag) && !Number.isNaN(tid.getTime()) && tid.toISOString().startsWith(dag))
    return;
  throw new Avbrott(
    `Efter --dag ska stå en dag som finns, till exempel 2028-02-29, inte ${dag || 'ingenting'}.`,
  );
}
