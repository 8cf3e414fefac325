import { databasnamn, forberedDatabas, medDelar } from '../db/forbered.ts';
import { skapaDatabas } from '../db/skapa.ts';
import { describeDatabase, formatStartfel, Startfel } from '../start/index.ts';
import type { Kommando } from './kommando.ts';

const EXEMPEL = 'postgres://användare:lösenord@värd:5432/databas';

function adress(namn: string): URL {
  const varde = process.env[namn];
  if (!varde) throw new Startfel(`${namn} saknas. Den ska se ut så här: ${EXEMPEL}.`);
  if (describeDatabase(varde) === undefined)
    throw new Startfel(`${namn} går inte att läsa. Den ska se ut så här: ${EXEMPEL}.`);
  return new URL(varde);
}

/** The two addresses, checked against each other: the owner's, of the app's database, and the app's own. */
function adresser(): { agarUrl: string; appUrl: string } {
  const admin = adress('DATABASE_ADMIN_URL');
  const app = adress('DATABASE_URL');
  if (app.pathname.length < 2) throw new Startfel(`DATABASE_URL saknar databasens namn sist: ${EXEMPEL}.`);
  if (!app.username || !app.password)
    throw new Startfel(
      `DATABASE_URL ska ha den roll och det lösenord som appen ska logga in med: ${EXEMPEL}.`,
    );
  if (app.username === admin.username)
    throw new Startfel(
      'DATABASE_URL och DATABASE_ADMIN_URL har samma roll. Appen behöver en egen, som inte äger databasen: välj ett nytt namn i DATABASE_URL, så skapas rollen.',
    );
  return {
    agarUrl: medDelar(admin.toString(), { database: databasnamn(app.toString()) }),
    appUrl: app.toString(),
  };
}

/** An error on the owner's connection, in the words of that address. */
function omAgaren(fel: unknown, agarUrl: string): unknown {
  if (fel instanceof Startfel) return fel;
  const kod = fel instanceof Error && 'code' in fel ? fel.code : '';
  if (kod === '42501')
    return new Startfel(
      'Rollen i DATABASE_ADMIN_URL saknar rättigheter. Den ska äga databasen och få skapa roller (CREATEROLE), eller vara superuser.',
    );
  const sats = formatStartfel(fel, { databaseUrl: agarUrl });
  return sats === undefined ? fel : new Startfel(sats.replaceAll('DATABASE_URL', 'DATABASE_ADMIN_URL'));
}

export const databaskommandon: readonly Kommando[] = [
  {
    ord: ['databas', 'forbered'],
    hjalp: 'Gör en egen PostgreSQL redo: databas, tabeller, appens roll och radskydd',
    mer: [
      'Läser DATABASE_ADMIN_URL (databasens ägare, eller en superuser) och DATABASE_URL (appens egen inloggning).',
      'Databasen och rollen skapas om de saknas; rollen får lösenordet i DATABASE_URL. Kör om vid varje uppgradering.',
      'Appen ska sedan bara ha DATABASE_URL.',
    ].join('\n'),
    flaggor: [],
    async kor() {
      const { agarUrl, appUrl } = adresser();
      try {
        const skapad = await skapaDatabas(agarUrl);
        await forberedDatabas(agarUrl, appUrl);
        const plats = describeDatabase(appUrl);
        process.stdout.write(
          `${skapad ? 'Databasen är skapad och förberedd' : 'Databasen är förberedd'}: ${plats}.\n` +
            `Appen loggar in som ${decodeURIComponent(new URL(appUrl).username)}. Starta den med DATABASE_URL satt: npm start\n`,
        );
        return true;
      } catch (fel) {
        throw omAgaren(fel, agarUrl);
      }
    },
  },
];
