import { BROTTSPROFILER } from './brott.ts';
import { ORDNINGSPROFILER } from './ordning.ts';
import { OVRIGA_PROFILER } from './ovrigt.ts';
import type { Rapportprofil } from './profil.ts';

/** Every start category at least once. */
export const PROFILER: readonly Rapportprofil[] = [
  ...ORDNINGSPROFILER,
  ...BROTTSPROFILER,
  ...OVRIGA_PROFILER,
];
