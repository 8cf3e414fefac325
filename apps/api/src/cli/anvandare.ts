import { localDate, normalEpost, ROLLER, type Roll } from '@roda-traden/domain';
import type { Kommunrad } from '../db/kommuner.ts';
import type { Databas } from '../db/starta.ts';
import { type Hyresgasttransaktion, iKommun } from '../db/transaktion.ts';
import {
  type Anvandarrad,
  anvandareForEpost,
  bytLosenord,
  listaAnvandare,
  sattAktiv,
  skapaAnvandare,
  slumpaLosenord,
  type Utdelat,
} from '../konto/index.ts';
import { Startfel } from '../start/index.ts';
import { Anvandningsfel, type Flagga, type Kommando } from './kommando.ts';
import { fragaLosenord } from './losenord.ts';
import { kravKommun, medDatabas, oppning } from './oppna.ts';

const EPOST: Flagga = {
  namn: 'epost',
  varde: 'adress',
  kravs: true,
  hjalp: 'Adressen som användaren loggar in med',
};
const SLUMPA: Flagga = {
  namn: 'slumpa',
  hjalp: 'Gör ett lösenord och skriv ut det en gång, i stället för att fråga',
};
const rollnamn = (kod: Roll): string => ROLLER.find((roll) => roll.kod === kod)?.namn ?? kod;

function kravRoll(text: string): Roll {
  const roll = ROLLER.find(
    (r) => r.kod === text.toLowerCase() || r.namn.toLowerCase() === text.toLowerCase(),
  );
  if (roll) return roll.kod;
  throw new Anvandningsfel(`Rollen ${text} finns inte. Det finns: ${ROLLER.map((r) => r.kod).join(', ')}.`);
}

function kravEpost(text: string): string {
  const epost = normalEpost(text);
  if (/^[^\s@]+@[^\s@]+$/.test(epost) && epost.length <= 200) return epost;
  throw new Anvandningsfel('E-postadressen ska se ut så här: namn@kommunen.se.');
}

/** Asks before the database is opened: no connection waits for someone who types. */
async function nyttLosenord(slumpa: boolean, epost: string): Promise<{ losenord: Utdelat; visas: string }> {
  const ord = slumpa ? slumpaLosenord() : await fragaLosenord(epost);
  return {
    losenord: { ord, tillfalligt: slumpa },
    visas: slumpa ? `Lösenord (visas bara nu, och byts efter inloggningen): ${ord}\n` : '',
  };
}

async function organisation(
  databas: Databas,
  kommun: Kommunrad,
  kod: string | undefined,
): Promise<string | null> {
  if (kod === undefined) return null;
  return iKommun(oppning(databas), kommun.id, async (tx) => {
    const enheter = await tx.query<{ id: string; kod: string | null; namn: string }>(
      'SELECT id, kod, namn FROM organisation WHERE giltig_till IS NULL OR giltig_till >= $1 ORDER BY namn',
      [localDate(tx.nu)],
    );
    const hittad = enheter.find((e) => e.kod === kod || e.namn.toLowerCase() === kod.toLowerCase());
    if (hittad) return hittad.id;
    throw new Startfel(
      `Enheten ${kod} finns inte i ${kommun.namn}. Det finns: ${enheter.map((e) => e.kod ?? e.namn).join(', ')}.`,
    );
  });
}

/** Finds the user in whichever kommun, and works in that kommun's transaction. */
async function medAnvandare(
  databas: Databas,
  epost: string,
  arbete: (vem: { anvandare: Anvandarrad; kommunId: string }, tx: Hyresgasttransaktion) => Promise<void>,
): Promise<void> {
  const kommuner = await databas.datakalla.query<Kommunrad[]>('SELECT id, kod, namn FROM kommun');
  for (const kommun of kommuner) {
    const klart = await iKommun(oppning(databas), kommun.id, async (tx) => {
      const anvandare = await anvandareForEpost(tx, epost);
      if (!anvandare) return false;
      await arbete({ anvandare, kommunId: kommun.id }, tx);
      return true;
    });
    if (klart) return;
  }
  throw new Startfel(`Ingen användare har adressen ${epost}. Se dem med: npm run rot -- anvandare lista`);
}

const andraAktiv = (ord: 'avaktivera' | 'aktivera', aktiv: boolean, hjalp: string): Kommando => ({
  ord: ['anvandare', ord],
  hjalp,
  flaggor: [EPOST],
  async kor(varden) {
    const epost = kravEpost(varden.krav('epost'));
    await medDatabas((databas) =>
      medAnvandare(databas, epost, async ({ anvandare, kommunId }, tx) => {
        if (anvandare.aktiv === aktiv) {
          process.stdout.write(`${epost} var redan ${aktiv ? 'aktiv' : 'avaktiverad'}.\n`);
          return;
        }
        await sattAktiv({ tx, kommunId, anvandareId: null }, anvandare.id, aktiv);
        process.stdout.write(
          aktiv
            ? `${epost} kan logga in igen.\n`
            : `${epost} kan inte längre logga in, och är utloggad överallt.\n`,
        );
      }),
    );
    return true;
  },
});

export const anvandarkommandon: readonly Kommando[] = [
  {
    ord: ['anvandare', 'skapa'],
    hjalp: 'Skapa en inloggning',
    mer: `Roller: ${ROLLER.map((roll) => roll.kod).join(', ')}.\nLösenordet frågas efter, eller läses som första raden på standard in.`,
    flaggor: [
      EPOST,
      { namn: 'namn', varde: 'namn', kravs: true, hjalp: 'Det som andra användare ser' },
      { namn: 'roll', varde: 'roll', kravs: true, hjalp: 'Vad användaren får göra' },
      { namn: 'kommun', varde: 'kod', kravs: true, hjalp: 'Kommunkod, till exempel 1737' },
      { namn: 'organisation', varde: 'kod', hjalp: 'Enheten användaren hör till, kod eller namn' },
      SLUMPA,
    ],
    async kor(varden) {
      const epost = kravEpost(varden.krav('epost'));
      const roll = kravRoll(varden.krav('roll'));
      const { losenord, visas } = await nyttLosenord(varden.satt('slumpa'), epost);
      await medDatabas(async (databas) => {
        const kommun = await kravKommun(databas, varden.krav('kommun'));
        const organisationId = await organisation(databas, kommun, varden.text('organisation'));
        const id = await iKommun(oppning(databas), kommun.id, (tx) =>
          skapaAnvandare(
            { tx, kommunId: kommun.id, anvandareId: null },
            { epost, namn: varden.krav('namn'), roll, organisationId, losenord },
          ),
        );
        if (id === null)
          throw new Startfel(
            `Adressen ${epost} har redan en användare. Byt lösenord med: npm run rot -- anvandare losenord --epost ${epost}`,
          );
        process.stdout.write(
          `${epost} kan nu logga in i ${kommun.namn} som ${rollnamn(roll).toLowerCase()}.\n${visas}`,
        );
      });
      return true;
    },
  },
  {
    ord: ['anvandare', 'lista'],
    hjalp: 'Visa inloggningarna',
    flaggor: [{ namn: 'kommun', varde: 'kod', hjalp: 'Bara en kommun' }],
    async kor(varden) {
      await medDatabas(async (databas) => {
        const kod = varden.text('kommun');
        const kommuner = kod
          ? [await kravKommun(databas, kod)]
          : await databas.datakalla.query<Kommunrad[]>('SELECT id, kod, namn FROM kommun ORDER BY namn');
        for (const kommun of kommuner) {
          const rader = await iKommun(oppning(databas), kommun.id, listaAnvandare);
          process.stdout.write(`\n${kommun.kod} ${kommun.namn}\n${tabell(rader)}\n`);
        }
        if (kommuner.length === 0) process.stdout.write('Inga kommuner är skapade än.\n');
      });
      return true;
    },
  },
  andraAktiv('avaktivera', false, 'Stäng en inloggning och logga ut den överallt'),
  andraAktiv('aktivera', true, 'Öppna en avaktiverad inloggning igen'),
  {
    ord: ['anvandare', 'losenord'],
    hjalp: 'Byt lösenord och logga ut överallt',
    flaggor: [EPOST, SLUMPA],
    async kor(varden) {
      const epost = kravEpost(varden.krav('epost'));
      const { losenord, visas } = await nyttLosenord(varden.satt('slumpa'), epost);
      await medDatabas((databas) =>
        medAnvandare(databas, epost, ({ anvandare, kommunId }, tx) =>
          bytLosenord({ tx, kommunId, anvandareId: null }, anvandare.id, losenord),
        ),
      );
      process.stdout.write(`${epost} har ett nytt lösenord och är utloggad överallt.\n${visas}`);
      return true;
    },
  },
];

function tabell(rader: readonly Anvandarrad[]): string {
  if (rader.length === 0) return '  inga användare';
  const celler = rader.map((rad) => [
    rad.epost,
    rollnamn(rad.roll),
    rad.namn,
    rad.organisation ?? '',
    rad.aktiv ? '' : 'avaktiverad',
  ]);
  const bredder = celler.reduce<number[]>(
    (bredast, rad) => rad.map((cell, i) => Math.max(bredast[i] ?? 0, cell.length)),
    [],
  );
  return celler
    .map(
      (rad) =>
        `  ${rad
          .map((cell, i) => cell.padEnd(bredder[i] ?? 0))
          .join('  ')
          .trimEnd()}`,
    )
    .join('\n');
}
