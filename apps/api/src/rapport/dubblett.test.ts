import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HAGFORS, type Klient, type Miljo, SUNNE, skapaMiljo } from '../../test/miljo.ts';
import {
  falten,
  gor,
  handelserFor,
  nyRapport,
  type Resultat,
  rapportIStatus,
  sparad,
  UPPGIFTER,
} from './prov.fixture.ts';

let miljo: Miljo;
let jag: Klient;
let kollega: Klient;
beforeAll(async () => {
  miljo = await skapaMiljo();
  jag = await miljo.som('sakerhetssamordnare', HAGFORS);
  kollega = await miljo.som('forebyggande_samordnare', HAGFORS);
});
afterAll(() => miljo.stang());

describe('dubbletter', () => {
  it('pekar rakt på den som räknas; referensen får skrivas som man läser den', async () => {
    const huvud = await nyRapport(jag);
    const dubblett = await nyRapport(jag);
    const skriven = huvud.referens.toLowerCase().replace('-', ' ');
    const efter = sparad(
      await gor.handling(jag, dubblett, 'markera_dubblett', { uppgifter: { huvudrapport: skriven } }),
    );
    expect(efter.huvudrapport.id).toBe(huvud.id);
    const huvudEfter = await gor.hamta(jag, huvud.id);
    expect(huvudEfter.dubbletter).toEqual([{ id: dubblett.id }]);
    // The one pointed at isn't changed: whoever has it open meets no conflict.
    expect(huvudEfter.version).toBe(huvud.version);
  });

  it('vägras mot sig själv, en dubblett, en avvisad och en i en annan kommun', async () => {
    const rapport = await nyRapport(jag);
    const grannens = await nyRapport(await miljo.som('sakerhetssamordnare', SUNNE));
    for (const mot of [
      rapport.referens,
      (await rapportIStatus(jag, 'dubblett')).referens,
      (await rapportIStatus(jag, 'avvisad')).id,
      grannens.referens,
      grannens.id,
      'inte en referens',
    ]) {
      const svar = await gor.handling(jag, rapport, 'markera_dubblett', { uppgifter: { huvudrapport: mot } });
      expect(falten(svar), mot).toEqual(['huvudrapport']);
    }
  });

  it('de som pekade på en rapport följer med när den själv blir dubblett, och tillbaka när det ångras', async () => {
    const [a, b, c] = [await nyRapport(jag), await nyRapport(jag), await nyRapport(jag)];
    const mot = (huvud: Resultat) => ({ uppgifter: { huvudrapport: huvud.id } });
    sparad(await gor.handling(jag, c, 'markera_dubblett', mot(a)));
    const markerad = sparad(await gor.handling(jag, a, 'markera_dubblett', mot(b)));
    expect((await gor.hamta(jag, c.id)).huvudrapport.id).toBe(b.id);
    expect((await gor.hamta(jag, b.id)).dubbletter.map((d: { id: string }) => d.id).sort()).toEqual(
      [a.id, c.id].sort(),
    );
    expect((await handelserFor(miljo, c.id)).at(-1)).toMatchObject({ handling: 'foljde_med' });

    expect(sparad(await gor.angra(jag, markerad)).status).toBe('inkommen');
    expect((await gor.hamta(jag, c.id)).huvudrapport.id).toBe(a.id);
    expect((await gor.hamta(jag, a.id)).dubbletter).toEqual([{ id: c.id }]);
    expect((await gor.hamta(jag, b.id)).dubbletter).toEqual([]);
    // What followed from another's action is not the follower's own to undo.
    expect(falten(await gor.angra(jag, await gor.hamta(jag, c.id)))).toEqual(['handling']);
  });

  it('det som andra är dubbletter av kan inte sättas åt sidan, och det sägs innan', async () => {
    const hinder = async (id: string): Promise<Record<string, string>> =>
      Object.fromEntries(
        (await gor.hamta(jag, id)).viewerKan.handlingar
          .filter((h: { hinder: string | null }) => h.hinder)
          .map((h: { kod: string; hinder: string }) => [h.kod, h.hinder]),
      );
    const huvud = await nyRapport(jag);
    expect(await hinder(huvud.id)).toEqual({});
    const mot = { uppgifter: { huvudrapport: huvud.id } };
    const forsta = sparad(await gor.handling(jag, await nyRapport(jag), 'markera_dubblett', mot));
    const en = 'En annan rapport är dubblett av den här. Återöppna den först.';
    expect(await hinder(huvud.id)).toEqual({ hanvisa: en, avvisa: en });
    // What it says is what the server does.
    for (const kod of ['hanvisa', 'avvisa'] as const)
      expect(falten(await gor.handling(jag, huvud, kod, { uppgifter: UPPGIFTER[kod] ?? {} })), kod).toEqual([
        'handling',
      ]);
    await gor.handling(jag, await nyRapport(jag), 'markera_dubblett', mot);
    expect(await hinder(huvud.id)).toMatchObject({ avvisa: expect.stringContaining('2 rapporter') });
    expect(await hinder(forsta.id)).toEqual({});
  });

  it('en återöppnad dubblett lämnar sin incident, och kan bli huvudrapport igen', async () => {
    const dubblett = await rapportIStatus(jag, 'dubblett');
    const oppnad = sparad(
      await gor.handling(jag, dubblett, 'ateroppna', { uppgifter: UPPGIFTER.ateroppna ?? {} }),
    );
    expect(oppnad.huvudrapport).toBeNull();
    const ny = await nyRapport(jag);
    const efter = sparad(
      await gor.handling(jag, ny, 'markera_dubblett', { uppgifter: { huvudrapport: oppnad.id } }),
    );
    expect(efter.huvudrapport.id).toBe(oppnad.id);
  });

  it('två som samtidigt markerar varandra: en vinner, ingen kedja, inget avbrott', async () => {
    for (let varv = 0; varv < 5; varv++) {
      const [a, b] = [await nyRapport(jag), await nyRapport(jag)];
      const svar = await Promise.all([
        gor.handling(jag, a, 'markera_dubblett', { uppgifter: { huvudrapport: b.id } }),
        gor.handling(kollega, b, 'markera_dubblett', { uppgifter: { huvudrapport: a.id } }),
      ]);
      expect(svar.map((s) => s.__typename).sort()).toEqual(['RapportSparad', 'Valideringsfel']);
    }
  });

  it('det som pekade kan inte ångras tillbaka om huvudrapporten själv har satts åt sidan', async () => {
    const huvud = await nyRapport(jag);
    const dubblett = sparad(
      await gor.handling(jag, await nyRapport(jag), 'markera_dubblett', {
        uppgifter: { huvudrapport: huvud.id },
      }),
    );
    const oppnad = sparad(
      await gor.handling(jag, dubblett, 'ateroppna', { uppgifter: { skal: 'Fel av mig.' } }),
    );
    sparad(await gor.handling(jag, huvud, 'avvisa', { uppgifter: { skal: 'Hör inte hit.' } }));
    expect(falten(await gor.angra(jag, oppnad))).toEqual(['handling']);
  });

  it('en avvisad som har öppnats och fått en dubblett kan inte ångras tillbaka till avvisad', async () => {
    const avvisad = await rapportIStatus(jag, 'avvisad');
    const oppnad = sparad(
      await gor.handling(jag, avvisad, 'ateroppna', { uppgifter: UPPGIFTER.ateroppna ?? {} }),
    );
    sparad(
      await gor.handling(kollega, await nyRapport(jag), 'markera_dubblett', {
        uppgifter: { huvudrapport: oppnad.id },
      }),
    );
    expect(falten(await gor.angra(jag, oppnad))).toEqual(['handling']);
    expect((await gor.hamta(jag, oppnad.id)).status).toBe('granskas');
  });
});
