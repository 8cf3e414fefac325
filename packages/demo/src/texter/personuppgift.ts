import type { Slump } from '../rapporter/slump.ts';

/**
 * Sentences with personal data for the screening to catch. All of it is made:
 * - phone: PTS's series for drama use, 070-1740605 to 070-1740699;
 * - plate: letter groups that Transportstyrelsen does not issue (LAT, DUM, TRE, FEM, SJU);
 * - e-mail: example.se; handle, nickname and street are stand-ins;
 * - personnummer: the published test number 121212-1212 and nothing else.
 */
const SKAPARE: readonly {
  readonly vikt: number;
  readonly fordon?: true;
  readonly skapa: (s: Slump) => string;
}[] = [
  {
    vikt: 5,
    skapa: (s) => {
      const slut = String(s.heltal(605, 699));
      return s.valj([
        `Ring mig på 070-174 0${slut.slice(0, 1)} ${slut.slice(1)} om ni undrar något.`,
        `Mitt nummer är 070-1740${slut}.`,
        `Nås på 070-1740${slut} efter klockan 16.`,
      ]);
    },
  },
  {
    vikt: 6,
    fordon: true,
    skapa: (s) => {
      const bokstaver = s.valj(['LAT', 'DUM', 'TRE', 'FEM', 'SJU']);
      const siffror = s.heltal(100, 999);
      return s.valj([
        `En av bilarna hade reg.nr ${bokstaver} ${siffror}.`,
        `Bilen heter ${bokstaver}${siffror}.`,
        `Skylten var ${bokstaver} ${siffror}, tror jag.`,
      ]);
    },
  },
  {
    vikt: 3,
    skapa: (s) =>
      `Skriv gärna till ${s.valj(['granne', 'foralder', 'butiken', 'ledare'])}.${s.heltal(1, 99)}@example.se.`,
  },
  {
    vikt: 3,
    skapa: (s) => s.valj(['En kille som kallas Kalle var med.', 'En av dem ropades Kalle av de andra.']),
  },
  {
    vikt: 2,
    skapa: (s) =>
      s.valj(['Det ligger ute på Snapchat hos @epakungen_demo.', 'Kontot heter @demo_ungdom på Instagram.']),
  },
  { vikt: 2, skapa: (s) => `Det var utanför Exempelvägen ${s.heltal(1, 40)}.` },
  { vikt: 1, skapa: () => 'Han sade att hans personnummer är 121212-1212.' },
];

/** One such sentence; plates only where a vehicle is spoken of. */
export function personuppgiftsmening(slump: Slump, fordon: boolean): string {
  const mojliga = SKAPARE.filter((rad) => fordon || !rad.fordon);
  return mojliga[slump.viktat(mojliga.map((rad) => rad.vikt))]?.skapa(slump) ?? '';
}
