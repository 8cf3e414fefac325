import { randomInt } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import { KONTOGRANSER } from '@roda-traden/domain';

/** argon2id with OWASP's recommended cost (19 MiB, 2 passes); the parameters are stored in the hash. */
const KOSTNAD = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

export const LOSENORD_MIN = KONTOGRANSER.losenordMin;

export const hashaLosenord = (losenord: string): Promise<string> => hash(losenord, KOSTNAD);

/** A hash of nothing anyone knows, so that an unknown account takes as long as a wrong password. */
let attrapp: Promise<string> | undefined;

/** Does the password fit? With no hash (unknown account) it works as long and says no. */
export async function stammerLosenord(losenordHash: string | null, losenord: string): Promise<boolean> {
  attrapp ??= hashaLosenord(crypto.randomUUID());
  // What is no hash fits no password: an account that is only let in some other way.
  const stammer = await verify(losenordHash ?? (await attrapp), losenord).catch(() => false);
  return stammer && losenordHash !== null;
}

/** Letters and digits that aren't taken for one another when read from paper. */
const TECKEN = 'abcdefghijkmnpqrstuvwxyz23456789';
const GRUPPER = 5;

/** A password of 100 random bits, in groups that can be read out. */
export function slumpaLosenord(): string {
  const grupp = (): string =>
    Array.from({ length: 4 }, () => TECKEN.charAt(randomInt(TECKEN.length))).join('');
  return Array.from({ length: GRUPPER }, grupp).join('-');
}
