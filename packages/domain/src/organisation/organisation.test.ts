import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  arAvslutad,
  arKommunal,
  ateroppningsfel,
  avslutsfel,
  barnTill,
  type Enhet,
  type Enhetsuppgifter,
  enhetsfel,
  type Gruppen,
  grenen,
  gruppavslutsfel,
  gruppfel,
  kravPa,
  type Ledamotsuppgifter,
  ledamotsfel,
  nivaer,
  ORGANISATIONSGRANSER,
  ordnat,
  ovanfor,
  overst,
  platsavslutsfel,
  radfel,
  sitterNu,
} from './index.ts';

const enhet = (id: string, foralderId: string | null, mer: Partial<Enhet> = {}): Enhet => ({
  id,
  namn: id.toUpperCase(),
  typ: foralderId === null ? 'kommun' : 'enhet',
  foralderId,
  giltigFran: null,
  giltigTill: null,
  ...mer,
});

const TRAD: Enhet[] = [
  enhet('kommun', null),
  enhet('skola', 'kommun', { typ: 'forvaltning' }),
  enhet('elevhalsa', 'skola'),
  enhet('bolag', 'kommun', { typ: 'bolag' }),
  enhet('fastighet', 'bolag'),
  enhet('polis', null, { typ: 'myndighet' }),
  enhet('nedlagd', 'kommun', { giltigTill: '2025-12-31' }),
];

const uppgifter = (mer: Partial<Enhetsuppgifter> = {}): Enhetsuppgifter => ({
  namn: 'Fritid',
  typ: 'avdelning',
  foralderId: 'kommun',
  kontakt: null,
  giltigFran: null,
  ...mer,
});

const koder = (fel: { falt: string; kod: string }[]): string[] => fel.map((f) => `${f.falt}:${f.kod}`);

describe('trädet', () => {
  it('ordnas med föräldrar före barn och syskon i svensk namnordning', () => {
    const trad = [
      enhet('o', 'rot', { namn: 'Öster' }),
      enhet('a', 'rot', { namn: 'Ängen' }),
      enhet('z', 'rot', { namn: 'Zenit' }),
      enhet('rot', null),
      enhet('under', 'z'),
    ];
    expect(ordnat(trad).map((e) => e.id)).toEqual(['rot', 'z', 'under', 'a', 'o']);
  });

  it('börjar med kommunens egen gren, inte med grannen som kommer först i bokstavsordning', () => {
    const trad = [enhet('granne', null), enhet('polis', null), enhet('vi', null), enhet('skola', 'vi')];
    expect(overst(trad).map((e) => e.id)).toEqual(['vi', 'granne', 'polis']);
    expect(ordnat(trad).map((e) => e.id)).toEqual(['vi', 'skola', 'granne', 'polis']);
  });

  it('visar varje enhet en gång också när uppgifterna är trasiga', () => {
    const trad = [enhet('a', 'b'), enhet('b', 'a'), enhet('utan', 'finns-inte')];
    expect(
      ordnat(trad)
        .map((e) => e.id)
        .sort(),
    ).toEqual(['a', 'b', 'utan']);
    expect(ovanfor('a', trad).map((e) => e.id)).toEqual(['b']);
    expect([...grenen('a', trad)].sort()).toEqual(['a', 'b']);
  });

  it('vet vad som ligger ovanför, under och hur djupt', () => {
    expect(ovanfor('elevhalsa', TRAD).map((e) => e.id)).toEqual(['kommun', 'skola']);
    expect(barnTill('kommun', TRAD).map((e) => e.id)).toEqual(['bolag', 'nedlagd', 'skola']);
    expect(nivaer('kommun', TRAD)).toBe(3);
    expect(nivaer('elevhalsa', TRAD)).toBe(1);
  });

  it('skiljer kommunen från bolag, myndigheter och det som ligger under dem', () => {
    expect(TRAD.filter((e) => arKommunal(e.id, TRAD)).map((e) => e.id)).toEqual([
      'kommun',
      'skola',
      'elevhalsa',
      'nedlagd',
    ]);
    expect(arKommunal('finns-inte', TRAD)).toBe(false);
  });

  it('räknar en enhet som avslutad först när sista dagen har gått', () => {
    const e = { giltigTill: '2026-03-31' };
    expect(arAvslutad(e, '2026-03-31')).toBe(false);
    expect(arAvslutad(e, '2026-04-01')).toBe(true);
    expect(arAvslutad({ giltigTill: null }, '2100-01-01')).toBe(false);
  });
});

describe('en enhet', () => {
  it('godtas när den är rätt', () => {
    expect(enhetsfel(uppgifter(), TRAD, null)).toEqual([]);
    expect(enhetsfel(uppgifter({ namn: 'SKOLA', typ: 'forvaltning' }), TRAD, 'skola')).toEqual([]);
  });

  it.each([
    [{ namn: '  ' }, 'namn:saknas'],
    [{ namn: 'A' }, 'namn:for_kort'],
    [{ namn: 'A'.repeat(ORGANISATIONSGRANSER.namnMax + 1) }, 'namn:for_lang'],
    [{ namn: ' skola ' }, 'namn:upptaget'],
    [{ typ: 'hovet' }, 'typ:okant'],
    [{ foralderId: 'finns-inte' }, 'foralderId:okant'],
    [{ foralderId: 'nedlagd' }, 'foralderId:avslutad'],
    [{ typ: 'kommun' }, 'foralderId:kommun_overst'],
    [{ kontakt: 'x'.repeat(201) }, 'kontakt:for_lang'],
    [{ giltigFran: '2026-02-30' }, 'giltigFran:ogiltig'],
    [{ giltigFran: '0026-02-03' }, 'giltigFran:orimlig'],
  ])('%o ger %s', (mer, vantat) => {
    expect(koder(enhetsfel(uppgifter(mer), TRAD, null))).toEqual([vantat]);
  });

  it('får ta över namnet från en avslutad enhet', () => {
    expect(enhetsfel(uppgifter({ namn: 'Nedlagd' }), TRAD, null)).toEqual([]);
  });

  it('kan inte läggas under sig själv eller under något i sin egen gren', () => {
    const skola = uppgifter({ namn: 'Skola', typ: 'forvaltning' });
    for (const foralderId of ['skola', 'elevhalsa'])
      expect(koder(enhetsfel({ ...skola, foralderId }, TRAD, 'skola'))).toEqual(['foralderId:slinga']);
  });

  it('får ligga kvar under en avslutad enhet men inte flyttas dit', () => {
    const trad = [...TRAD, enhet('kvar', 'nedlagd')];
    expect(enhetsfel(uppgifter({ namn: 'Kvar', foralderId: 'nedlagd' }), trad, 'kvar')).toEqual([]);
    expect(koder(enhetsfel(uppgifter({ foralderId: 'nedlagd' }), trad, 'skola'))).toEqual([
      'foralderId:avslutad',
    ]);
  });

  it('kan inte göra trädet djupare än gränsen, varken ny eller med sin gren', () => {
    const kedja = Array.from({ length: ORGANISATIONSGRANSER.nivaerMax }, (_, i) =>
      enhet(`n${i}`, i === 0 ? null : `n${i - 1}`),
    );
    const trad = [...kedja, enhet('topp', null), enhet('barn', 'topp')];
    const sista = `n${ORGANISATIONSGRANSER.nivaerMax - 1}`;
    const nast = `n${ORGANISATIONSGRANSER.nivaerMax - 2}`;
    expect(koder(enhetsfel(uppgifter({ foralderId: sista }), trad, null))).toEqual(['foralderId:for_djupt']);
    expect(enhetsfel(uppgifter({ foralderId: nast }), trad, null)).toEqual([]);
    expect(koder(enhetsfel(uppgifter({ foralderId: nast }), trad, 'topp'))).toEqual(['foralderId:for_djupt']);
  });

  it('ger aldrig en slinga, vilken flytt som än godtas', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(11), fc.nat(12)), { maxLength: 60 }),
        (flyttar: (readonly [number, number])[]) => {
          let trad = Array.from({ length: 12 }, (_, i) => enhet(`e${i}`, null, { typ: 'enhet' }));
          for (const [vem, vart] of flyttar) {
            const foralderId = vart === 12 ? null : `e${vart}`;
            const id = `e${vem}`;
            const u = uppgifter({ namn: `Enhet ${vem}`, typ: 'enhet', foralderId });
            if (enhetsfel(u, trad, id).length === 0)
              trad = trad.map((e) => (e.id === id ? { ...e, foralderId } : e));
          }
          for (const e of trad) {
            const vag = ovanfor(e.id, trad);
            expect(vag[0]?.foralderId ?? null).toBeNull();
            expect(vag.length).toBeLessThan(ORGANISATIONSGRANSER.nivaerMax);
          }
        },
      ),
    );
  });
});

describe('att avsluta en enhet', () => {
  const skola = enhet('skola', 'kommun', { typ: 'forvaltning', giltigFran: '2020-01-01' });

  it('går när inget öppet ligger under', () => {
    expect(avslutsfel(enhet('elevhalsa', 'skola'), '2026-01-31', TRAD)).toEqual([]);
  });

  it('går inte förrän det som ligger under är avslutat, och säger vad det är', () => {
    const [fel] = avslutsfel(skola, '2026-01-31', TRAD);
    expect(fel).toMatchObject({ falt: 'sistaDag', kod: 'oppna_under' });
    expect(fel?.meddelande).toContain('ELEVHALSA');
    const stangd = (dag: string) => TRAD.map((e) => (e.id === 'elevhalsa' ? { ...e, giltigTill: dag } : e));
    expect(avslutsfel(skola, '2026-01-31', stangd('2026-01-31'))).toEqual([]);
    expect(koder(avslutsfel(skola, '2026-01-31', stangd('2026-02-01')))).toEqual(['sistaDag:oppna_under']);
  });

  it('räknar upp högst tre och hur många till', () => {
    const trad = [skola, ...'abcde'.split('').map((id) => enhet(id, 'skola'))];
    expect(avslutsfel(skola, '2026-01-31', trad)[0]?.meddelande).toContain('A, B, C och 2 till');
  });

  it('går inte före första dagen, två gånger eller en dag som inte finns', () => {
    expect(koder(avslutsfel(skola, '2019-12-31', []))).toEqual(['sistaDag:baklanges']);
    expect(koder(avslutsfel({ ...skola, giltigTill: '2026-01-01' }, '2026-01-31', []))).toEqual([
      'sistaDag:redan',
    ]);
    expect(koder(avslutsfel(skola, 'i morgon', []))).toEqual(['sistaDag:ogiltig']);
  });

  it('kan tas tillbaka när platsen och namnet är lediga', () => {
    const nedlagd = enhet('nedlagd', 'kommun', { giltigTill: '2025-12-31' });
    expect(ateroppningsfel(nedlagd, TRAD)).toEqual([]);
    expect(koder(ateroppningsfel(skola, TRAD))).toEqual(['giltigTill:oppen']);
    expect(koder(ateroppningsfel({ ...nedlagd, foralderId: 'nedlagd' }, TRAD))).toEqual([
      'giltigTill:foralder_avslutad',
    ]);
    expect(koder(ateroppningsfel({ ...nedlagd, namn: 'Skola' }, TRAD))).toEqual(['giltigTill:upptaget']);
  });
});

const grupp = (mer: Partial<Gruppen> = {}): Gruppen => ({
  id: 'g1',
  namn: 'Styrgruppen',
  slag: 'strategiskt_rad',
  beskrivning: null,
  ordforande: 'Skolchef',
  ordforandeOrganisationId: 'skola',
  sammankallande: null,
  motenPerAr: 2,
  diariefors: true,
  arRad: true,
  giltigTill: null,
  ...mer,
});

describe('en grupp', () => {
  it('godtas när den är rätt', () => {
    expect(gruppfel(grupp(), [grupp()], TRAD, 'g1')).toEqual([]);
    expect(
      gruppfel(grupp({ namn: 'Annan', ordforande: null, ordforandeOrganisationId: null }), [], TRAD, null),
    ).toEqual([]);
  });

  it.each([
    [{ namn: '' }, 'namn:saknas'],
    [{ namn: 'STYRGRUPPEN' }, 'namn:upptaget'],
    [{ slag: 'klubb' }, 'slag:okant'],
    [{ beskrivning: 'x'.repeat(1001) }, 'beskrivning:for_lang'],
    [{ ordforandeOrganisationId: 'nix' }, 'ordforandeOrganisationId:okant'],
    [{ ordforande: ' ' }, 'ordforande:saknas'],
    [{ ordforandeOrganisationId: 'nedlagd' }, 'ordforandeOrganisationId:avslutad'],
    [{ motenPerAr: 0 }, 'motenPerAr:orimligt'],
    [{ motenPerAr: 2.5 }, 'motenPerAr:orimligt'],
    [{ motenPerAr: 53 }, 'motenPerAr:orimligt'],
  ])('%o ger %s', (mer, vantat) => {
    const ny = grupp({ namn: 'Ny grupp', id: '', arRad: false, ...mer });
    expect(koder(gruppfel(ny, [grupp()], TRAD, null))).toEqual([vantat]);
  });

  it('som är kommunens råd måste förbli ett råd som leds av kommunen', () => {
    const rad = (mer: Partial<Gruppen>) => koder(gruppfel(grupp(mer), [grupp()], TRAD, 'g1'));
    expect(rad({ slag: 'operativ' })).toEqual(['slag:ej_rad']);
    expect(rad({ ordforande: null, ordforandeOrganisationId: null })).toEqual([
      'ordforande:saknas',
      'ordforandeOrganisationId:saknas',
    ]);
    for (const ej of ['polis', 'bolag', 'fastighet'])
      expect(rad({ ordforandeOrganisationId: ej })).toEqual(['ordforandeOrganisationId:ej_kommunal']);
    expect(radfel(grupp({ slag: 'natverk' }), TRAD).map((f) => f.kod)).toEqual(['ej_rad']);
  });

  it('avslutas inte medan den är kommunens råd, och bara en gång', () => {
    expect(koder(gruppavslutsfel(grupp(), '2026-01-31'))).toEqual(['sistaDag:ar_rad']);
    expect(gruppavslutsfel(grupp({ arRad: false }), '2026-01-31')).toEqual([]);
    expect(koder(gruppavslutsfel(grupp({ arRad: false, giltigTill: '2026-01-01' }), '2026-01-31'))).toEqual([
      'sistaDag:redan',
    ]);
  });
});

const plats = (mer: Partial<Ledamotsuppgifter> = {}): Ledamotsuppgifter => ({
  funktion: 'Rektor',
  organisationId: 'skola',
  ersattare: null,
  fran: null,
  till: null,
  ...mer,
});

describe('en plats', () => {
  const finns = { ...plats({ funktion: 'Skolchef' }), id: 'p1' };
  const oppen = { giltigTill: null };

  it('godtas när den är rätt', () => {
    expect(ledamotsfel(plats(), oppen, [finns], TRAD, null)).toEqual([]);
    expect(ledamotsfel(plats({ fran: '2026-01-01', till: '2026-01-01' }), oppen, [], TRAD, null)).toEqual([]);
  });

  it.each([
    [{ funktion: '' }, 'funktion:saknas'],
    [{ funktion: ' skolchef' }, 'funktion:upptagen'],
    [{ organisationId: null }, 'organisationId:saknas'],
    [{ organisationId: 'nix' }, 'organisationId:okant'],
    [{ organisationId: 'nedlagd' }, 'organisationId:avslutad'],
    [{ ersattare: 'x'.repeat(121) }, 'ersattare:for_lang'],
    [{ fran: '2026-02-01', till: '2026-01-31' }, 'till:baklanges'],
    [{ till: '31 januari' }, 'till:ogiltig'],
  ])('%o ger %s', (mer, vantat) => {
    expect(koder(ledamotsfel(plats(mer), oppen, [finns], TRAD, null))).toEqual([vantat]);
  });

  it('kan inte läggas till i en avslutad grupp', () => {
    expect(koder(ledamotsfel(plats(), { giltigTill: '2026-01-01' }, [], TRAD, null))).toEqual([
      'funktion:grupp_avslutad',
    ]);
  });

  it('får vara kvar hos en enhet som avslutats sedan dess', () => {
    const gammal = { ...plats({ organisationId: 'nedlagd' }), id: 'p2' };
    expect(ledamotsfel(gammal, oppen, [gammal], TRAD, 'p2')).toEqual([]);
  });

  it('räknas den dag den har, båda ändarna med', () => {
    const p = { fran: '2026-01-01', till: '2026-06-30' };
    expect(['2025-12-31', '2026-01-01', '2026-06-30', '2026-07-01'].map((dag) => sitterNu(p, dag))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('avslutas en gång, inte före sin första dag', () => {
    expect(platsavslutsfel({ fran: '2026-01-01', till: null }, '2026-01-01')).toEqual([]);
    expect(koder(platsavslutsfel({ fran: '2026-01-02', till: null }, '2026-01-01'))).toEqual([
      'sistaDag:baklanges',
    ]);
    expect(koder(platsavslutsfel({ fran: null, till: '2026-01-01' }, '2026-01-01'))).toEqual([
      'sistaDag:redan',
    ]);
  });
});

describe('det som krävs av en grupp', () => {
  const IDAG = '2026-06-01';
  const uppfyllda = (g: Gruppen, organisationer: string[]) =>
    kravPa(
      g,
      organisationer.map((organisationId, i) => ({ ...plats({ organisationId }), id: `p${i}` })),
      TRAD,
      IDAG,
    ).map((krav) => [krav.kod, krav.uppfyllt]);

  it('är lagens och riktlinjens för kommunens råd', () => {
    expect(uppfyllda(grupp(), ['skola', 'polis'])).toEqual([
      ['leds_av_kommunen', true],
      ['andra_foretradare', true],
      // A setting is no proof that anyone has met.
      ['moten', null],
      ['diariefors', null],
    ]);
    expect(
      uppfyllda(grupp({ ordforandeOrganisationId: null, motenPerAr: 1, diariefors: false }), ['skola']),
    ).toEqual([
      ['leds_av_kommunen', false],
      ['andra_foretradare', false],
      ['moten', false],
      ['diariefors', false],
    ]);
  });

  it('är fyra möten om året för den operativa gruppen', () => {
    const operativ = grupp({ arRad: false, slag: 'operativ', motenPerAr: 4 });
    expect(uppfyllda(operativ, [])).toEqual([
      ['moten', null],
      ['diariefors', null],
    ]);
    expect(uppfyllda({ ...operativ, motenPerAr: null }, [])[0]).toEqual(['moten', false]);
  });

  it('är inget för en tematisk grupp eller en som är avslutad', () => {
    expect(uppfyllda(grupp({ arRad: false, slag: 'tematisk' }), [])).toEqual([]);
    expect(uppfyllda(grupp({ arRad: false, giltigTill: '2026-01-01' }), [])).toEqual([]);
  });

  it('räknar inte den som har lämnat sin plats', () => {
    const lamnad = { ...plats({ organisationId: 'polis', till: '2026-05-31' }), id: 'p' };
    const krav = kravPa(grupp(), [lamnad], TRAD, IDAG);
    expect(krav.find((k) => k.kod === 'andra_foretradare')?.uppfyllt).toBe(false);
  });
});
