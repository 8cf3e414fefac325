import { allaKommuner, type Kommunpost, kommunMedNamn } from '@roda-traden/domain';
import { skapaDatakalla } from '../db/datakalla.ts';
import { databasnamn, medDelar } from '../db/forbered.ts';
import { kommunForKod } from '../db/kommuner.ts';
import type { Databas } from '../db/starta.ts';
import { type Hyresgasttransaktion, iTransaktion } from '../db/transaktion.ts';
import { nyttId } from '../id.ts';
import { laggInStartkategorier } from '../kategori/index.ts';
import { systemklocka } from '../klocka.ts';
import { logga } from '../logg/index.ts';
import { laggInStandardomraden } from '../omrade/index.ts';
import { Startfel } from '../start/index.ts';
import { Anvandningsfel, type Kommando } from './kommando.ts';
import { medDatabas } from './oppna.ts';

/** Tenants are outside what the app's role may change: they are made by the database's owner. */
function agarensAdress(databas: Databas): string {
  if (databas.agarUrl) return databas.agarUrl;
  const { DATABASE_ADMIN_URL, DATABASE_URL } = process.env;
  if (!DATABASE_ADMIN_URL || !DATABASE_URL)
    throw new Startfel(
      'En kommun skapas av databasens ägare. Sätt DATABASE_ADMIN_URL till ägarens adress, bredvid DATABASE_URL.',
    );
  return medDelar(DATABASE_ADMIN_URL, { database: databasnamn(DATABASE_URL) });
}

function kravPost(text: string): Kommunpost {
  const post = allaKommuner().find((k) => k.kommunkod === text) ?? kommunMedNamn(text);
  if (post) return post;
  throw new Anvandningsfel(
    `Kommunen ${text} finns inte. Ange SCB:s kommunkod med fyra siffror, till exempel 1737.`,
  );
}

async function skapaKommun(tx: Hyresgasttransaktion, post: Kommunpost): Promise<number> {
  const kommunId = nyttId(tx.nu);
  await tx.query('INSERT INTO kommun (id, kod, namn) VALUES ($1, $2, $3)', [
    kommunId,
    post.kommunkod,
    post.namn,
  ]);
  await tx.taKommun(kommunId);
  await laggInStartkategorier(tx, kommunId);
  const organisationId = nyttId(tx.nu);
  await tx.query(
    "INSERT INTO organisation (kommun_id, id, kod, namn, typ) VALUES ($1, $2, 'kommunen', $3, 'kommun')",
    [kommunId, organisationId, `${post.namn} kommun`],
  );
  await logga(tx, {
    kommunId,
    anvandareId: null,
    objektTyp: 'organisation',
    objektId: organisationId,
    handling: 'skapades',
  });
  return laggInStandardomraden(tx, kommunId, post);
}

export const kommunkommandon: readonly Kommando[] = [
  {
    ord: ['kommun', 'skapa'],
    hjalp: 'Lägg in en kommun med kategorier och områden att börja med',
    mer: [
      'Kommunen får de vanliga kategorierna, SCB:s statistikområden (RegSO) och sina postorter, men inga rapporter.',
      'Skapa sedan den första användaren: npm run rot -- anvandare skapa',
    ].join('\n'),
    flaggor: [{ namn: 'kod', varde: 'kommunkod', kravs: true, hjalp: 'SCB:s kod, till exempel 1737' }],
    async kor(varden) {
      const post = kravPost(varden.krav('kod'));
      await medDatabas(async (databas) => {
        if (await kommunForKod(databas.datakalla, post.kommunkod))
          throw new Startfel(`${post.namn} (${post.kommunkod}) finns redan i databasen.`);
        const agare = await skapaDatakalla(agarensAdress(databas), 1).initialize();
        try {
          const omraden = await iTransaktion({ datakalla: agare, nu: systemklocka.nu() }, (tx) =>
            skapaKommun(tx, post),
          );
          process.stdout.write(
            `${post.namn} (${post.kommunkod}) är skapad med ${omraden} områden. Nästa steg:\n` +
              `  npm run rot -- anvandare skapa --kommun ${post.kommunkod} --roll forebyggande_samordnare --epost … --namn …\n`,
          );
        } finally {
          await agare.destroy();
        }
      });
      return true;
    },
  },
  {
    ord: ['kommun', 'lista'],
    hjalp: 'Visa kommunerna i databasen',
    flaggor: [],
    async kor() {
      await medDatabas(async ({ datakalla }) => {
        const rader = await datakalla.query<{ kod: string; namn: string; demo: boolean }[]>(
          'SELECT kod, namn, demo FROM kommun ORDER BY namn',
        );
        const text = rader
          .map((rad) => `${rad.kod}  ${rad.namn}${rad.demo ? '  (demonstration)' : ''}\n`)
          .join('');
        process.stdout.write(
          text || 'Inga kommuner är skapade än. Skapa en: npm run rot -- kommun skapa --kod …\n',
        );
      });
      return true;
    },
  },
];
