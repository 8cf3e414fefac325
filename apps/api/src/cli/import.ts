import { createReadStream } from 'node:fs';
import { access, constants, stat } from 'node:fs/promises';
import path from 'node:path';
import { systemklocka } from '../klocka.ts';
import { importeraPolisen, type Polisimportresultat } from '../omvarld/index.ts';
import { importeraRapporter, type Rapportimportresultat } from '../rapport/index.ts';
import { Startfel } from '../start/index.ts';
import { antal, Framsteg } from './framsteg.ts';
import type { Flagga, Kommando } from './kommando.ts';
import { kravKommun, medDatabas, oppning } from './oppna.ts';

const TORR: Flagga = { namn: 'dry-run', hjalp: 'Säg vad som skulle hända, utan att skriva något' };
const FEL_VISAS = 20;

/** The file as it was named from where the person stands: npm runs the tool in the project's own folder. */
async function kravLasbar(namn: string): Promise<string> {
  const fil = path.resolve(process.env.INIT_CWD ?? process.cwd(), namn);
  await access(fil, constants.R_OK).catch(() => {
    throw new Startfel(
      `Filen ${fil} finns inte eller går inte att läsa. Kontrollera sökväg och rättigheter.`,
    );
  });
  if (!(await stat(fil)).isFile()) throw new Startfel(`${fil} är ingen fil.`);
  return fil;
}

/** What is wrong, row by row, on standard error; the rest of it as a number. */
function skrivFel(fel: readonly string[], totalt: number): void {
  for (const rad of fel.slice(0, FEL_VISAS)) process.stderr.write(`  ${rad}\n`);
  const kvar = totalt - Math.min(fel.length, FEL_VISAS);
  if (kvar > 0) process.stderr.write(`  … och ${antal(kvar)} till.\n`);
}

function skrivPolisen(r: Polisimportresultat, torr: boolean, tid: string): void {
  const rader: [string, number][] = [
    [torr ? 'skulle läsas in' : 'nya', r.nya],
    [torr ? 'skulle ändras' : 'ändrade av polisen', r.andrade],
    ['oförändrade', r.oforandrade],
    ['äldre än det som finns, lämnade', r.aldre],
    ['upprepade i filen', r.upprepade],
    ['trasiga, överhoppade', r.antalFel],
  ];
  process.stdout.write(
    `${torr ? 'Prov, inget skrevs: ' : ''}${antal(r.lasta)} händelser lästa på ${tid}.\n${rader
      .filter(([, n], plats) => n > 0 || plats === 0)
      .map(([text, n]) => `  ${antal(n).padStart(9)}  ${text}\n`)
      .join('')}`,
  );
}

function skrivRapporter(r: Rapportimportresultat, torr: boolean, tid: string): void {
  const rader: [string, number][] = [
    [torr ? 'skulle läsas in' : 'nya', r.nya],
    ['  av dem godkända, räknas direkt', r.godkanda],
    ['  av dem till inkorgen, saknar kategori eller allvar', r.tillInkorg],
    ['redan inlästa, lämnade', r.redanInlasta],
    ['rader med fel, överhoppade', r.raderMedFel],
  ];
  process.stdout.write(
    `${torr ? 'Prov, inget skrevs: ' : ''}${antal(r.rader)} rader lästa på ${tid}.\n${rader
      .filter(([, n], plats) => n > 0 || plats === 0)
      .map(([text, n]) => `  ${antal(n).padStart(9)}  ${text}\n`)
      .join('')}`,
  );
  if (r.okandaKolumner.length > 0)
    process.stderr.write(`Kolumner som inte används: ${r.okandaKolumner.join(', ')}\n`);
}

export const importkommandon: readonly Kommando[] = [
  {
    ord: ['import', 'polisen'],
    hjalp: 'Läs in polisens notiser som omvärld',
    mer: [
      'Filen är i polisens format: en lista som https://polisen.se/api/events svarar med, eller en händelse per rad,',
      'också packad med gzip. Samma eller överlappande filer kan läsas in hur ofta som helst. Se docs/import-polisen.md.',
    ].join('\n'),
    argument: 'fil',
    flaggor: [TORR],
    async kor(varden) {
      const torrkorning = varden.satt('dry-run');
      const fil = await kravLasbar(varden.fil);
      const framsteg = new Framsteg();
      const resultat = await medDatabas(({ datakalla }) =>
        importeraPolisen({
          query: (sql, parametrar) => datakalla.query(sql, parametrar),
          nu: systemklocka.nu(),
          fil,
          torrkorning,
          framsteg: ({ skede, andel, lasta }) =>
            framsteg.visa(
              `${skede === 'prövar' ? 'Prövar filen' : 'Läser in'}: ${Math.round(andel * 100)} %, ${antal(lasta)} händelser`,
            ),
        }),
      );
      skrivPolisen(resultat, torrkorning, framsteg.klart());
      skrivFel(
        resultat.fel.map((fel) => `Händelse ${fel.nr}${fel.rad ? `, rad ${fel.rad}` : ''}: ${fel.skal}`),
        resultat.antalFel,
      );
      return resultat.lasta === 0 || resultat.antalFel < resultat.lasta;
    },
  },
  {
    ord: ['import', 'rapporter'],
    hjalp: 'Läs in historiska rapporter till en kommun',
    mer: 'Filen är CSV i UTF-8 med kolumnerna i docs/import-rapporter.md. Varje rad läses in en gång, efter sitt extern_id.',
    argument: 'fil.csv',
    flaggor: [{ namn: 'kommun', varde: 'kod', kravs: true, hjalp: 'Kommunkod, till exempel 1737' }, TORR],
    async kor(varden) {
      const torrkorning = varden.satt('dry-run');
      const fil = await kravLasbar(varden.fil);
      const framsteg = new Framsteg();
      const resultat = await medDatabas(async (databas, config) => {
        const kommun = await kravKommun(databas, varden.krav('kommun'));
        return importeraRapporter({
          ...oppning(databas),
          kommunId: kommun.id,
          hemlighet: config.hemlighet,
          anvandareId: null,
          fil: createReadStream(fil),
          torrkorning,
          framsteg: (lasta) => framsteg.visa(`${antal(lasta)} rader`),
        });
      });
      skrivRapporter(resultat, torrkorning, framsteg.klart());
      skrivFel(
        resultat.fel.map((fel) => `Rad ${fel.rad}, ${fel.kolumn}: ${fel.meddelande}`),
        resultat.antalFel,
      );
      return resultat.rader === 0 || resultat.raderMedFel < resultat.rader;
    },
  },
];
