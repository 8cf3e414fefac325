import { randomUUID } from 'node:crypto';
import { HISTORIKINSYN, ROLLER, type Roll } from '@roda-traden/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HAGFORS, type Klient, type Miljo, skapaMiljo } from '../../test/miljo.ts';
import { BEDOMNING, gor, handelserFor, nyRapport, type Resultat, sparad } from './prov.fixture.ts';

let miljo: Miljo;
let jag: Klient;
let grupp: Klient;
beforeAll(async () => {
  miljo = await skapaMiljo();
  jag = await miljo.som('sakerhetssamordnare', HAGFORS);
  grupp = await miljo.som('operativ_grupp', HAGFORS);
});
afterAll(() => miljo.stang());

const FRAGA = 'Var det vid kiosken eller vid skolan?';
const SKAL = 'Uppgiften om tiden visade sig vara en annan.';
const ANTECKNING = 'Talade med fältassistenten om gränden.';

/** A report that is accepted after all that a coordinator writes on the way. */
async function genomgangen(): Promise<Resultat> {
  const huvud = await nyRapport(jag);
  let rapport = await nyRapport(jag);
  const steg = async (kod: string, mer: object = {}): Promise<void> => {
    rapport = sparad(await gor.handling(jag, rapport, kod, mer));
  };
  await steg('begar_komplettering', { uppgifter: { fraga: FRAGA } });
  await steg('avvisa', { uppgifter: { skal: SKAL } });
  await steg('ateroppna', { uppgifter: { skal: SKAL } });
  rapport = sparad(await gor.angra(jag, rapport));
  await steg('ateroppna', { uppgifter: { skal: SKAL } });
  sparad(await gor.anteckning(jag, rapport.id, ANTECKNING));
  await gor.original(jag, rapport.id);
  await steg('markera_dubblett', { uppgifter: { huvudrapport: huvud.referens } });
  await steg('ateroppna', { uppgifter: { skal: SKAL } });
  await steg('godkann', { bedomning: BEDOMNING });
  const svar = await gor.radera(jag, rapport, SKAL);
  rapport = sparad(svar.data.raderaOriginal);
  return { ...rapport, huvudreferens: huvud.referens };
}

describe('en rapport som det skrivits mycket om', () => {
  it('visar operativa gruppen stegen, aldrig frågan, skälen, anteckningen eller en annans referens', async () => {
    const rapport = await genomgangen();
    const alla = JSON.stringify((await gor.hamta(jag, rapport.id)).historik);
    for (const ord of [FRAGA, SKAL, ANTECKNING, rapport.huvudreferens]) expect(alla).toContain(ord);

    const sedd = await gor.hamta(grupp, rapport.id);
    const text = JSON.stringify(sedd);
    for (const ord of [FRAGA, SKAL, ANTECKNING, rapport.huvudreferens]) expect(text).not.toContain(ord);
    expect(sedd.historik.map((h: { handling: string }) => h.handling)).toEqual([
      'inkom',
      'begar_komplettering',
      'avvisa',
      'ateroppna',
      'angrade',
      'ateroppna',
      'markera_dubblett',
      'ateroppna',
      'godkann',
    ]);
    expect(sedd.historik.at(-1).andringar).toContainEqual({
      falt: 'Allvar',
      fore: null,
      efter: '2 måttlig',
    });
  });

  it('har bara händelser som står i tabellen', async () => {
    const rapport = await genomgangen();
    for (const { handling } of await handelserFor(miljo, rapport.id))
      expect(Object.keys(HISTORIKINSYN.rapport)).toContain(handling);
  });
});

describe('varje händelse och roll', () => {
  const HEMLIGT = {
    skal: 'HEMLIGT skäl',
    kompletteringsfraga: 'HEMLIG fråga',
    ett_nytt_falt: 'HEMLIGT nytt',
  };
  const koder = [...Object.keys(HISTORIKINSYN.rapport), 'en_ny_handelse'];

  it('ger den som inte triagerar inga dolda ord, och det nya är stängt tills det öppnas', async () => {
    const rapport = sparad(
      await gor.handling(jag, await nyRapport(jag), 'godkann', { bedomning: BEDOMNING }),
    );
    for (const handling of koder)
      await miljo.agare.query(
        `INSERT INTO handelse (kommun_id, id, objekt_typ, objekt_id, handling, fore, efter, kommentar)
         VALUES ($1, $2, 'rapport', $3, $4, $5, $6, 'HEMLIG kommentar')`,
        [
          await miljo.kommunId(HAGFORS),
          randomUUID(),
          rapport.id,
          handling,
          JSON.stringify({ ...HEMLIGT, allvar: 1 }),
          JSON.stringify({ skal: 'HEMLIGT efter', kompletteringsfraga: 'HEMLIGT efter', allvar: 2 }),
        ],
      );
    for (const { kod: roll } of ROLLER) {
      const klient = await miljo.som(roll satisfies Roll, HAGFORS);
      const svar = await klient.fraga(
        `query ($id: ID!) { rapport(id: $id) { historik { handling kommentar andringar { falt fore efter } } } }`,
        { id: rapport.id },
      );
      const text = JSON.stringify(svar.data ?? null);
      expect(text, roll).not.toContain('en_ny_handelse');
      expect(text, roll).not.toContain('HEMLIGT nytt');
      const triagerar = ['sakerhetssamordnare', 'forebyggande_samordnare'].includes(roll);
      expect(/HEMLIG/.test(text), roll).toBe(triagerar);
      expect(/kommentar/.test(text), roll).toBe(triagerar || roll === 'operativ_grupp');
    }
  });
});
