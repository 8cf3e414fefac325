import { randomInt } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';

let senast = { msecs: Number.NEGATIVE_INFINITY, seq: 0 };

/**
 * An id as of the operation's moment, later in order than every id made before it in this process: history is read in
 * the order of its ids, and the lines of one operation share their moment.
 */
export function nyttId(nu: Date): string {
  const msecs = nu.getTime();
  senast =
    msecs > senast.msecs ? { msecs, seq: randomInt(2 ** 28) } : { msecs: senast.msecs, seq: senast.seq + 1 };
  return uuidv7(senast);
}
