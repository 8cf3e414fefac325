import { isIP } from 'node:net';
import { allaKommuner, type Kommunpost, kommunMedNamn } from '@roda-traden/domain';
import { skapaDatakalla } from '../db/datakalla.ts';
import { databasnamn, medDelar } from '../db/forbered.ts';
import { kommunForKod } from '../db/kommuner.ts';
import type { Databas } from '../db/starta.ts';
import { type Hyresgasttransaktion, iKommun, iTransaktion } from '../db/transaktion.ts';
import { nyttId } from '../id.ts';

import { laggInStartkategorier } from '../kategori/index.ts';
import { systemklocka } from '../klocka.ts';
import { logga } from '../logg/index.ts';
import { laggInStandardomraden } from '../omrade/index.ts';
import { Startfel } from '../start/index.ts';
import { Anvandningsfel, type Kommando } from './kommando.ts';
import { kravKommun, medDatabas, oppning } from './oppna.ts';

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

function kravNatverk(text: string): void {
  const [adress = '', bitar = ''] = text.split('/');
  const slag = isIP(adress);
  if (slag === 0 || !/^\d{1,3}$/.test(bitar) || Number(bitar) > (slag === 4 ? 32 : 128))
    throw new Anvandningsfel('--nat ska vara ett nätverk, till exempel 192.0.2.0/24 eller 2001:db8::/48.');
}

/** Sets or takes away a network's own limit, where one is given, and returns them all. */
async function sattNatverkstak(
  tx: Hyresgasttransaktion,
  kommunId: string,
  nat: string | undefined,
  tak: string | undefined,
): Promise<{ nat: string; tak: number }[]> {
  if (nat !== undefined && tak !== undefined)
    await tx.query(
      // As a network: what lies past its bits is cut.
      `INSERT INTO natverkstak (kommun_id, nat, tak) VALUES ($1, network($2::inet), $3)
       ON CONFLICT (kommun_id, nat) DO UPDATE SET tak = excluded.tak`,
      [kommunId, nat, tak],
    );
  else if (nat !== undefined)
    await tx.query('DELETE FROM natverkstak WHERE kommun_id = $1 AND nat = network($2::inet)', [
      kommunId,
      nat,
    ]);
  return tx.query('SELECT nat::text AS nat, tak FROM natverkstak WHERE kommun_id = $1 ORDER BY nat', [
    kommunId,
  ]);
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
    ord: ['kommun', 'natverk'],
    hjalp: 'Ta emot fler rapporter från ett nätverk, till exempel en skola där alla har samma adress',
    mer: 'Utan --tak tas nätverkets eget tak bort. Utan --nat visas de som finns.',
    flaggor: [
      { namn: 'kod', varde: 'kommunkod', kravs: true, hjalp: 'SCB:s kod, till exempel 1737' },
      { namn: 'nat', varde: 'adress/bitar', hjalp: 'Nätverket, till exempel 192.0.2.0/24' },
      { namn: 'tak', varde: 'antal', hjalp: 'Rapporter per adress och tio minuter' },
    ],
    async kor(varden) {
      const kod = varden.krav('kod');
      const nat = varden.text('nat');
      const tak = varden.text('tak');
      if (nat !== undefined) kravNatverk(nat);
      if (tak !== undefined && !/^[1-9]\d{0,4}$/.test(tak))
        throw new Anvandningsfel('--tak ska vara ett heltal från 1 till 99999.');
      await medDatabas(async (databas) => {
        const kommun = await kravKommun(databas, kod);
        const rader = await iKommun(oppning(databas), kommun.id, (tx) =>
          sattNatverkstak(tx, kommun.id, nat, tak),
        );
        process.stdout.write(
          rader.length === 0
            ? `${kommun.namn} har inget eget tak för något nätverk.\n`
            : rader.map((rad) => `${rad.nat}  ${rad.tak} rapporter per adress och tio minuter\n`).join(''),
        );
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
