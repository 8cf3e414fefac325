import { RAPPORTGRANSER, type Rapportuppgifter, rapportfel } from '@roda-traden/domain';
import { describe, expect, it } from 'vitest';
import { ENGELSKA_FEL, felord } from './rapportera.texter.ts';
import { type Svar, TOMMA_SVAR } from './svar.ts';
import { FRAGESTEG, felISteg, forstaOklara, stegFor, svarsfel, tillUppgifter } from './uppgifter.ts';

const NU = new Date('2026-03-18T14:20:00Z');
const HELA: Svar = {
  ...TOMMA_SVAR,
  vad: 'forstort',
  omrade: { kod: 'torsby-centrum', namn: 'Torsby centrum, torget', slag: 'plats' },
  nar: { ...TOMMA_SVAR.nar, slag: 'okand' },
  text: '  Någon har krossat en ruta.  ',
  sakerhet: 'sjalv_sett',
};

describe('svaren blir det som reglerna känner', () => {
  it('trimmat, med tomma svar som null och ett obesvarat som vet inte', () => {
    expect(tillUppgifter({ ...HELA, platstext: ' ', kontakt: 'a@b.se' }, NU)).toEqual({
      vad: 'forstort',
      text: 'Någon har krossat en ruta.',
      omrade: 'torsby-centrum',
      platsprecision: 'plats',
      platstext: null,
      hantPrecision: 'okand',
      hantFran: null,
      hantTill: null,
      sakerhet: 'sjalv_sett',
      polisanmald: 'vet_inte',
      konsekvens: null,
      // Written and then chosen away: it isn't sent.
      kontakt: null,
      pagar: false,
    });
  });

  it('platsens precision följer vad som valts', () => {
    const precision = (omrade: Svar['omrade']) => tillUppgifter({ ...HELA, omrade }, NU).platsprecision;
    expect(precision({ kod: 'x', namn: 'X', slag: 'ort' })).toBe('omrade');
    expect(precision({ kod: 'x', namn: 'X', slag: 'regso' })).toBe('omrade');
    expect(precision('vet_inte')).toBe('okand');
  });
});

describe('felen', () => {
  it('är ett per fält, i formulärets ordning, och faller på sina steg', () => {
    expect(svarsfel(TOMMA_SVAR, NU).map((f) => f.falt)).toEqual([
      'vad',
      'omrade',
      'hant',
      'text',
      'sakerhet',
    ]);
    expect(FRAGESTEG.map((steg) => felISteg(TOMMA_SVAR, steg, NU).length)).toEqual([1, 1, 1, 2, 0]);
    expect(svarsfel(HELA, NU)).toEqual([]);
  });

  it('visar vilken fråga som är först kvar', () => {
    expect(forstaOklara(TOMMA_SVAR, NU)).toBe('vad');
    expect(forstaOklara({ ...HELA, text: 'kort' }, NU)).toBe('beratta');
    expect(forstaOklara(HELA, NU)).toBe('kontrollera');
  });

  it('den del av tiden som saknas sägs vid sitt fält', () => {
    const saknas = (nar: Partial<Svar['nar']>) =>
      felISteg({ ...HELA, nar: { ...TOMMA_SVAR.nar, ...nar } }, 'nar', NU);
    const klocka = [{ falt: 'klockslag', kod: 'saknas', meddelande: 'Skriv klockslag.' }];
    expect(saknas({ slag: 'exakt', datum: '2026-03-17' })).toEqual(klocka);
    expect(saknas({ slag: 'exakt', klockslag: '21:30' })).toMatchObject([{ falt: 'datum' }]);
    expect(saknas({ slag: 'exakt' }).map((f) => f.falt)).toEqual(['datum', 'klockslag']);
    expect(saknas({ slag: 'ungefar' })).toMatchObject([{ falt: 'dag' }]);
    expect(saknas({ slag: 'ungefar', dag: 'annan' })).toMatchObject([
      { falt: 'annanDag', meddelande: 'Välj dag.' },
    ]);
    expect(saknas({ slag: 'exakt', datum: '2026-03-17', klockslag: '21:30' })).toEqual([]);
    // What isn't missing is the rules' own matter.
    expect(saknas({ slag: 'exakt', datum: '2027-03-17', klockslag: '21:30' })).toMatchObject([
      { falt: 'hant', kod: 'framtid' },
    ]);
    for (const falt of ['datum', 'klockslag', 'dag', 'annanDag'])
      expect(ENGELSKA_FEL).toHaveProperty([`${falt}.saknas`]);
  });

  it('den som vill ha svar måste gå att nå', () => {
    expect(felISteg({ ...HELA, villHaSvar: true }, 'kontrollera', NU)).toMatchObject([
      { falt: 'kontakt', kod: 'saknas' },
    ]);
    expect(felISteg({ ...HELA, villHaSvar: true, kontakt: 'hej' }, 'kontrollera', NU)).toMatchObject([
      { kod: 'ogiltig' },
    ]);
    expect(felISteg({ ...HELA, villHaSvar: true, kontakt: '070-123 45 67' }, 'kontrollera', NU)).toEqual([]);
  });
});

describe('felens ord', () => {
  const riktig: Rapportuppgifter = tillUppgifter(HELA, NU);
  const dygn = 86_400_000;
  const for_lang = 'x'.repeat(5000);
  const efter = (dagar: number) => new Date(NU.getTime() + dagar * dygn);
  /** Answers that break every rule there is, one or more at a time. */
  const FEL: Partial<Rapportuppgifter>[] = [
    { vad: '', platsprecision: '', hantPrecision: '', text: '', sakerhet: '', polisanmald: '' },
    { platsprecision: 'omrade', omrade: null },
    { text: for_lang, platstext: for_lang, konsekvens: for_lang, kontakt: `${for_lang}@a.se` },
    { text: 'x'.repeat(RAPPORTGRANSER.textMin - 1), kontakt: 'hej' },
    { hantPrecision: 'exakt', hantFran: null },
    { hantPrecision: 'exakt', hantFran: efter(2) },
    { hantPrecision: 'ungefar', hantFran: efter(-2), hantTill: efter(-3) },
    { hantPrecision: 'ungefar', hantFran: efter(-2000) },
    { hantPrecision: 'ungefar', hantFran: efter(-500), hantTill: efter(-1) },
  ];
  const alla = FEL.flatMap((fel) => rapportfel({ ...riktig, ...fel }, NU));

  it('finns på engelska för varje fel som reglerna kan ge', () => {
    const koder = new Set(alla.map(({ falt, kod }) => `${falt}.${kod}`));
    expect(koder.size).toBeGreaterThanOrEqual(15);
    for (const kod of koder) expect(ENGELSKA_FEL, kod).toHaveProperty([kod]);
  });

  it('är reglernas egna på svenska, och aldrig svenska på engelska', () => {
    for (const fel of alla) {
      expect(felord(fel, 'sv')).toBe(fel.meddelande);
      expect(felord(fel, 'en')).not.toBe(fel.meddelande);
    }
    expect(felord({ falt: 'nytt', kod: 'okant', meddelande: 'Svenska.' }, 'en')).not.toContain('Svenska');
  });

  it('varje fält i reglerna har ett steg', () => {
    expect(new Set(alla.map(({ falt }) => stegFor(falt)))).toEqual(new Set(FRAGESTEG));
  });
});
