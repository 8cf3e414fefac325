import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Creates a folder and those above it. Node's own `recursive` option never returns on a file system that answers "no
 * such folder" to every attempt (`/proc`), and a start that hangs says nothing.
 */
export function makeFolder(path: string): void {
  if (existsSync(path)) return;
  const parent = dirname(path);
  if (parent !== path) makeFolder(parent);
  try {
    mkdirSync(path);
  } catch (error) {
    // Somebody else made it in between.
    if (!existsSync(path)) throw error;
  }
}
