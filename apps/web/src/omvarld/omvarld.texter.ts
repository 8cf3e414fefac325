import { tal } from '@roda-traden/ui';

const notiser = (n: number): string => (n === 1 ? '1 notis' : `${tal(n)} notiser`);

const valdaTyper = (typer: readonly string[]): string => {
  const [typ, ...fler] = typer;
  if (typ === undefined) return '';
  return fler.length === 0 ? ` av typen ${typ}` : ` av ${tal(typer.length)} valda typer`;
};

export const texter = {
  titel: 'Omvärld',
  vadDetAr:
    'Det här är polisens egna nyhetsnotiser, ett urval, inte brottsstatistik. De räknas aldrig som rapporter.',
  kalla: 'Polisen (polisen.se)',
  kommun: 'Kommun',
  period: 'Period',
  senasteAret: 'De senaste 12 månaderna',
  helaTiden: 'Hela tiden',
  egenPeriod: (spann: string) => `Vald: ${spann}`,
  filter: 'Val',
  bortMed: {
    manad: (namn: string) => `Månad: ${namn}`,
    typ: (typ: string) => `Typ: ${typ}`,
    typer: (antal: number) => `${antal} typer`,
  },
  tackning: (fran: string, till: string, inlast: string) =>
    `Notiser finns från ${fran} till ${till}. Senast inlästa eller ändrade ${inlast}.`,
  diagram: (kommun: string) => `Notiser om ${kommun} per månad`,
  diagramMening: (v: {
    antal: number;
    kommun: string;
    spann: string;
    typer: readonly string[];
    vanligast: string | null;
  }) =>
    `${v.antal === 0 ? 'Inga notiser' : notiser(v.antal)}${valdaTyper(v.typer)} om ${v.kommun} ${v.spann}.${
      v.vanligast ? ` Vanligast är ${v.vanligast}.` : ''
    }`,
  typtext: (typ: string, antal: number) => `${typ.charAt(0).toLowerCase()}${typ.slice(1)} (${tal(antal)})`,
  unit: 'notiser',
  ovriga: 'Övriga typer',
  typer: 'Typer',
  typerMening: (antalTyper: number, spann: string) =>
    antalTyper === 0
      ? `Inga notiser ${spann}.`
      : antalTyper === 1
        ? `Alla är av samma typ ${spann}.`
        : `${tal(antalTyper)} olika typer ${spann}.`,
  typ: 'Typ',
  kommuner: (lan: string) => `Kommuner i ${lan}`,
  kommunerMening: (spann: string) =>
    `Så ofta har polisen skrivit om var och en ${spann}. Det säger inte hur mycket som har hänt.`,
  kommunerUtan: (antal: number) =>
    antal === 1
      ? 'En av länets kommuner har inga inlästa notiser för valet.'
      : `${tal(antal)} av länets kommuner har inga inlästa notiser för valet.`,
  antal: 'Antal notiser',
  lista: (kommun: string) => `Notiser om ${kommun}`,
  sammanfattningar: 'Sammanfattningar av nätter och kvällar',
  sammanfattningarText: (lan: string) =>
    `Polisens urval för hela ${lan}, inte enskilda händelser. De räknas inte in i någon kommun.`,
  lanet: 'Hela länet',
  lanetText: (lan: string) => `Notiser som gäller hela ${lan}. De räknas inte in i någon kommun.`,
  listantal: (antal: number, spann: string) => `${notiser(antal)}, ${spann}`,
  publicerad: (nar: string) => `Publicerad ${nar}`,
  andrad: 'Polisen har ändrat den sedan den först lästes in',
  paPolisen: '(på polisen.se)',
  ingaNotiser: 'Inga notiser',
  ingaNotiserText: 'Polisen har inte skrivit något som passar valet.',
  visaFler: 'Visa fler notiser',
  rensa: 'Ta bort valen',
  tomt: (lan: string) => `Inga notiser är inlästa för ${lan}`,
  tomtText: 'Den som sköter systemet läser in dem från polisens öppna tjänst.',
  utanforPeriod: 'Inga notiser är inlästa för den perioden',
  forsokIgen: 'Försök igen',
} as const;
