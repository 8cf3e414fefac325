import { hash, verify } from '@node-rs/argon2';

/** argon2id with OWASP's recommended cost (19 MiB, 2 passes); the parameters are stored in the hash. */
const KOSTNAD = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

export const LOSENORD_MIN = 12;

export const hashaLosenord = (losenord: string): Promise<string> => hash(losenord, KOSTNAD);

/** A hash of nothing anyone knows, so that an unknown account takes as long as a wrong password. */
let attrapp: Promise<string> | undefined;

/** Does the password fit? With no hash (unknown account) it works as long and says no. */
export async function stammerLosenord(losenordHash: string | null, losenord: string): Promise<boolean> {
  attrapp ??= hashaLosenord(crypto.randomUUID());
  const stammer = await verify(losenordHash ?? (await attrapp), losenord);
  return stammer && losenordHash !== null;
}
