import type { Personal } from './personal.ts';

export interface Provrapport {
  id: string;
  referens: string;
}

/** A word that no other report has, of letters that the screening takes for nothing. */
export const egetOrd = (): string =>
  `prov${[...crypto.getRandomValues(new Uint8Array(10))].map((byte) => 'abdefghkmnprstuv'[byte & 15]).join('')}`;

/** Puts a report in the inbox, as a colleague would. */
export async function skapaRapport(
  personal: Personal,
  text: string,
  andrat: Record<string, unknown> = {},
): Promise<Provrapport> {
  const { registreraRapport } = await personal.fraga<{ registreraRapport: Provrapport & { falt?: unknown } }>(
    `mutation ($input: RegistreraRapportInput!) { registreraRapport(input: $input) {
       ... on RapportMottagen { id referens } ... on Valideringsfel { falt { falt meddelande } } } }`,
    {
      input: {
        idempotensnyckel: crypto.randomUUID(),
        kanal: 'telefon',
        vad: 'kor-storande',
        text,
        omrade: null,
        platsprecision: 'okand',
        hantPrecision: 'okand',
        sakerhet: 'sjalv_sett',
        ...andrat,
      },
    },
  );
  if (registreraRapport.falt) throw new Error(JSON.stringify(registreraRapport.falt));
  return registreraRapport;
}
