import { chmodSync, lstatSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from '../../start/makeFolder.ts';
import { Startfel } from '../../start/startfel.ts';

/** Creates the data folder, proves that it can be written in, and returns its real path (no symlinks, absolute). */
export function prepareDataDir(dataDir: string): string {
  try {
    makeFolder(dataDir);
    const real = realpathSync(dataDir);
    const probe = join(real, `.skrivprov-${process.pid}`);
    writeFileSync(probe, '');
    rmSync(probe, { force: true });
    // The server runs as another user when we are root, and must pass through here to its own closed folder.
    const { mode } = lstatSync(real);
    if (process.getuid?.() === 0 && (mode & 0o001) === 0) chmodSync(real, (mode & 0o7777) | 0o011);
    return real;
  } catch (error) {
    throw unusable(dataDir, errorCode(error)) ?? error;
  }
}

function unusable(dataDir: string, code: string): Startfel | undefined {
  switch (code) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'ENOENT':
      return new Startfel(
        `Datamappen ${dataDir} går inte att skriva i. Ge den här användaren skrivrätt dit, ` +
          'eller välj en annan mapp med ROT_DATA_DIR=… npm start.',
      );
    case 'EEXIST':
    case 'ENOTDIR':
      return new Startfel(
        `Datamappen ${dataDir} är en fil, inte en mapp. Flytta undan filen, ` +
          'eller välj en annan mapp med ROT_DATA_DIR=… npm start.',
      );
    case 'ENOSPC':
      return new Startfel(`Disken där datamappen ${dataDir} ligger är full. Frigör utrymme och starta om.`);
    default:
      return undefined;
  }
}

export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
