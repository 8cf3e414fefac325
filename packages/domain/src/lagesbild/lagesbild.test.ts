import { describe, expect, it } from 'vitest';
import {
  kallfel,
  type Lagesbildsunderlag,
  lagesbildsbrister,
  lagesbildsdelar,
  nastaForstaDag,
  orsaksfel,
  PRIORITERINGSGRUNDER,
  periodfel,
  prioriteringssumma,
  remissdagfel,
  remissenArOppen,
  remissvarsfel,
  strategiskForstaDag,
  tidigastNasta,
} from './index.ts';

const IDAG = '2026-11-23';
const falt = (fel: readonly { falt: string; kod?: string }[]) => fel.map((f) => `${f.falt}:${f.kod ?? ''}`);

describe('perioden för en operativ lägesbild', () => {
  const tidigare = [
    { fran: '2026-03-01', till: '2026-06-30' },
    { fran: '2026-01-01', till: '2026-02-28' },
  ];
  it('börjar dagen efter den förra', () => {
    expect(nastaForstaDag(tidigare)).toBe('2026-07-01');
    expect(nastaForstaDag([])).toBeNull();
    expect(periodfel({ fran: '2026-07-01', till: IDAG }, tidigare, IDAG)).toEqual([]);
  });
  it.each([
    ['lucka', { fran: '2026-07-02', till: IDAG }, 'fran:lucka'],
    ['överlapp', { fran: '2026-06-30', till: IDAG }, 'fran:overlapp'],
    ['baklänges', { fran: '2026-07-01', till: '2026-06-30' }, 'till:baklanges'],
    ['en dag som inte finns', { fran: '2026-07-01', till: '2026-09-31' }, 'till:ogiltig'],
    ['framtid', { fran: '2026-07-01', till: '2026-11-24' }, 'till:framtid'],
  ])('vägras med ord: %s', (_namn, period, fel) => {
    expect(falt(periodfel(period, tidigare, IDAG))).toEqual([fel]);
  });
  it('som slutade i dag: nästa kan göras i morgon, vilken dag som än väljs', () => {
    const slutI = [{ fran: '2026-07-01', till: IDAG }];
    expect(tidigastNasta(slutI, IDAG)).toBe('2026-11-24');
    expect(tidigastNasta(tidigare, IDAG)).toBeNull();
    for (const till of [IDAG, '2026-11-24', '2026-11-25'])
      expect(periodfel({ fran: '2026-11-24', till }, slutI, IDAG)).toEqual([
        {
          falt: 'till',
          kod: 'ingen_dag',
          meddelande:
            'Nästa lägesbild kan göras från och med 24 november 2026, när perioden har minst en dag.',
        },
      ]);
  });
});

describe('perioden för en strategisk lägesbild', () => {
  it('är 24 månader bakåt, hela när sista dagen är en månads sista', () => {
    expect(strategiskForstaDag('2026-11-20', [])).toBe('2024-11-21');
    expect(strategiskForstaDag('2026-02-28', [])).toBe('2024-03-01');
  });
  it('börjar annars dagen efter den förra', () => {
    expect(strategiskForstaDag(IDAG, [{ fran: '2023-01-01', till: '2024-12-31' }])).toBe('2025-01-01');
  });
});

describe('en källa', () => {
  const kalla = { namn: 'Polisens uppgifter', anvand: true, skal: null };
  it('som inte har använts säger varför', () => {
    expect(kallfel(kalla, [])).toEqual([]);
    expect(falt(kallfel({ ...kalla, anvand: false, skal: ' ' }, []))).toEqual(['skal:saknas']);
  });
  it('står i listan en gång', () => {
    expect(falt(kallfel({ ...kalla, namn: ' polisens UPPGIFTER' }, [kalla.namn]))).toEqual(['namn:dubblett']);
  });
});

describe('det som saknas', () => {
  const fulla = Object.fromEntries(lagesbildsdelar('strategisk').map((d) => [d.kod, 'Text.']));
  const helt: Lagesbildsunderlag = {
    slag: 'strategisk',
    delar: fulla,
    anvandaKallor: 1,
    byggerPa: 1,
    ejAnalyserade: [],
    problem: [{ id: 'p1', namn: 'Störande körning', prioriterat: true, orsaker: 1 }],
    remiss: null,
    harSkickats: false,
    grundFor: [],
    harEfterfoljare: false,
  };
  it('är inget när 4 §:s delar, underlag, problem och orsaker finns', () => {
    expect(lagesbildsbrister('skicka_pa_remiss', helt)).toEqual([]);
  });
  it('hindrar inte ett utkast från att kasseras, utan att någon annan har haft det eller fortsatt på det', () => {
    const tomt = { ...helt, delar: {}, anvandaKallor: 0, problem: [] };
    expect(lagesbildsbrister('kassera', tomt)).toEqual([]);
    expect(falt(lagesbildsbrister('kassera', { ...tomt, harSkickats: true, harEfterfoljare: true }))).toEqual(
      ['status:', 'period:'],
    );
  });
  it('hindrar att det som en lägesbild hos KS bygger på tas tillbaka, och säger vilken', () => {
    expect(lagesbildsbrister('ta_tillbaka', helt)).toEqual([]);
    const hinder = lagesbildsbrister('ta_tillbaka', {
      ...helt,
      slag: 'operativ',
      grundFor: [
        { nummer: 2, status: 'beslutad' },
        { nummer: 3, status: 'till_ks' },
      ],
    });
    expect(hinder.map((brist) => brist.meddelande)).toEqual([
      'Lägesbilden går inte att ta tillbaka: strategisk lägesbild 2, som är beslutad, bygger på den.',
      'Lägesbilden går inte att ta tillbaka: strategisk lägesbild 3, som ligger hos kommunstyrelsen, bygger på den.',
    ]);
  });
  it('pekar på var det rättas', () => {
    expect(
      falt(
        lagesbildsbrister('skicka_pa_remiss', {
          ...helt,
          delar: { ...fulla, analys: ' ', sammanfattning: '' },
        }),
      ),
    ).toEqual(['del:analys:']);
    expect(
      falt(
        lagesbildsbrister('skicka_pa_remiss', {
          ...helt,
          anvandaKallor: 0,
          byggerPa: 0,
          problem: [{ id: 'p1', namn: 'X', prioriterat: true, orsaker: 0 }],
        }),
      ),
    ).toEqual(['kallor:', 'byggerPa:', 'problem:p1:']);
    expect(falt(lagesbildsbrister('lamna_till_ks', { ...helt, ejAnalyserade: [7] }))).toEqual(['byggerPa:']);
    expect(falt(lagesbildsbrister('skicka_pa_remiss', { ...helt, problem: [] }))).toEqual(['problem:']);
  });
  it('ett svar som vill ha ändring bemöts innan lägesbilden lämnas till KS', () => {
    const remiss = { slut: true, utanBemotande: [{ id: 's1', av: 'Styrgruppen' }] };
    expect(falt(lagesbildsbrister('lamna_till_ks', { ...helt, remiss }))).toEqual(['remissvar:s1:']);
    const svarat = { slut: true, utanBemotande: [] };
    expect(
      falt(
        lagesbildsbrister('lamna_till_ks', {
          ...helt,
          delar: { ...fulla, analys: '' },
          problem: [],
          remiss: svarat,
        }),
      ),
    ).toEqual(['del:analys:', 'problem:']);
    expect(
      falt(lagesbildsbrister('revidera', { ...helt, remiss: { slut: false, utanBemotande: [] } })),
    ).toEqual(['remiss:']);
  });
});

describe('en orsak', () => {
  const orsak = {
    beskrivning: 'Ingen annan mötesplats',
    slag: 'social',
    sida: 'plats',
    belagg: null,
    antagande: true,
  };
  it('har belägg eller är ett antagande, aldrig ingetdera och aldrig båda', () => {
    expect(orsaksfel(orsak)).toEqual([]);
    expect(falt(orsaksfel({ ...orsak, antagande: false }))).toEqual(['belagg:saknas']);
    expect(falt(orsaksfel({ ...orsak, belagg: 'Enkät 2025' }))).toEqual(['antagande:motsagelse']);
  });
});

describe('prioriteringen', () => {
  it('summeras först när allt är bedömt', () => {
    const alla = Object.fromEntries(PRIORITERINGSGRUNDER.map((g) => [g.kod, 2]));
    expect(prioriteringssumma(alla)).toBe(14);
    expect(prioriteringssumma({ vanlighet: 3 })).toBeNull();
  });
});

describe('remissen', () => {
  it('är öppen till och med sista dagen', () => {
    expect(remissenArOppen(IDAG, IDAG)).toBe(true);
    expect(remissenArOppen('2026-11-22', IDAG)).toBe(false);
  });
  it.each([
    ['2026-11-22', 'passerad'],
    ['2026-02-30', 'ogiltig'],
    ['2027-12-01', 'orimlig'],
  ])('kan inte ha sista dagen %s', (dag, kod) => {
    expect(remissdagfel(dag, IDAG).map((f) => f.kod)).toEqual([kod]);
  });
  it('vill ha ord av den som vill ha ändring', () => {
    expect(falt(remissvarsfel({ stallning: 'andring', text: ' ' }))).toEqual(['text:saknas']);
    expect(falt(remissvarsfel({ stallning: 'x', text: null }))).toEqual(['stallning:okant']);
    expect(remissvarsfel({ stallning: 'tillstyrker', text: null })).toEqual([]);
  });
});
