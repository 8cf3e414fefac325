import { allaKommuner, monthEnd, monthStart, monthsIn, type Polishandelseslag } from '@roda-traden/domain';
import { Parametrar } from '../db/parametrar.ts';
import type { Hyresgasttransaktion } from '../db/transaktion.ts';
import { Avslag } from '../errors/fel.ts';
import type {
  Omvarld,
  OmvarldFilterInput,
  Omvarldshandelse,
  OmvarldshandelseConnection,
  Omvarldskommun,
  Omvarldsmanad,
  Omvarldstyp,
} from './omvarld.typer.ts';
import { tolkaUrval, type Urval, urvalsvillkor } from './urval.ts';

const SIDLANGD_MAX = 200;
const svensk = new Intl.Collator('sv');

/** The counts of the page, of one selection. */
export async function raknaOmvarld(
  tx: Hyresgasttransaktion,
  egenKommun: string,
  filter: OmvarldFilterInput | null,
): Promise<Omvarld> {
  const urval = await tolkaUrval(tx, egenKommun, filter);
  const rader = await antalPerManadOchTyp(tx, urval);
  const kommuner = await antalPerKommun(tx, urval, egenKommun);
  const antal = rader.reduce((summa, rad) => summa + rad.antal, 0);
  return {
    kommun: { kod: urval.kommun.kommunkod, namn: urval.kommun.namn, antal },
    lanNamn: urval.lan.namn,
    period: urval.period,
    tackning: urval.tackning,
    antal,
    manader: manader(urval, rader),
    typer: typer(rader),
    kommuner,
    sammanfattningar: await antalAv(tx, urval, 'sammanfattning'),
    lanshandelser: await antalAv(tx, urval, 'lan'),
  };
}

interface Cell {
  manad: string;
  typ: string;
  antal: number;
}

function antalPerManadOchTyp(tx: Hyresgasttransaktion, urval: Urval): Promise<Cell[]> {
  const p = new Parametrar();
  return tx.query<Cell>(
    `SELECT o.manad::text AS manad, o.typ, count(*)::int AS antal FROM omvarldshandelse o
      WHERE ${urvalsvillkor(urval, 'handelse', p)} GROUP BY 1, 2`,
    p.varden,
  );
}

function manader(urval: Urval, rader: readonly Cell[]): Omvarldsmanad[] {
  const { period, tackning } = urval;
  if (!period || !tackning) return [];
  return monthsIn(period).map((manad) => {
    const egna = rader.filter((rad) => rad.manad === manad);
    return {
      manad,
      antal: egna.reduce((summa, rad) => summa + rad.antal, 0),
      typer: typer(egna),
      ofullstandig:
        (manad === monthStart(period.fran) && period.fran > manad) ||
        (manad === monthStart(period.till) && period.till < monthEnd(manad)),
    };
  });
}

function typer(rader: readonly Cell[]): Omvarldstyp[] {
  const antal = new Map<string, number>();
  for (const rad of rader) antal.set(rad.typ, (antal.get(rad.typ) ?? 0) + rad.antal);
  return [...antal]
    .map(([typ, n]) => ({ typ, antal: n }))
    .sort((a, b) => b.antal - a.antal || svensk.compare(a.typ, b.typ));
}

/** The län's kommuner, whether they have any notices or not: the own one first, then by name. */
async function antalPerKommun(
  tx: Hyresgasttransaktion,
  urval: Urval,
  egenKommun: string,
): Promise<Omvarldskommun[]> {
  const lanets = allaKommuner().filter((post) => post.lankod === urval.lan.lankod);
  const antal = new Map<string, number>();
  if (urval.period) {
    const rader = await tx.query<{ kommun_kod: string; antal: number }>(
      `SELECT o.kommun_kod, count(*)::int AS antal FROM omvarldshandelse o
        WHERE o.kommun_kod = ANY($1::text[]) AND o.slag = 'handelse' AND o.datum BETWEEN $2::date AND $3::date
          AND ($4::text[] IS NULL OR o.typ = ANY($4::text[])) GROUP BY 1`,
      [
        lanets.map((post) => post.kommunkod),
        urval.period.fran,
        urval.period.till,
        urval.typer.length > 0 ? urval.typer : null,
      ],
    );
    for (const rad of rader) antal.set(rad.kommun_kod, rad.antal);
  }
  return lanets
    .map(({ kommunkod, namn }) => ({ kod: kommunkod, namn, antal: antal.get(kommunkod) ?? 0 }))
    .sort(
      (a, b) => Number(b.kod === egenKommun) - Number(a.kod === egenKommun) || svensk.compare(a.namn, b.namn),
    );
}

async function antalAv(tx: Hyresgasttransaktion, urval: Urval, slag: Polishandelseslag): Promise<number> {
  const p = new Parametrar();
  const [rad] = await tx.query<{ antal: number }>(
    `SELECT count(*)::int AS antal FROM omvarldshandelse o WHERE ${urvalsvillkor(urval, slag, p)}`,
    p.varden,
  );
  return rad?.antal ?? 0;
}

/** One page of notices of a kind, latest published first, by keyset. */
export async function listaOmvarld(
  tx: Hyresgasttransaktion,
  egenKommun: string,
  val: { filter: OmvarldFilterInput | null; slag: Polishandelseslag; forst: number; efter: string | null },
): Promise<OmvarldshandelseConnection> {
  const urval = await tolkaUrval(tx, egenKommun, val.filter);
  const p = new Parametrar();
  const villkor = [urvalsvillkor(urval, val.slag, p)];
  if (val.efter !== null) {
    const fran = lasMarkor(val.efter);
    villkor.push(
      `(o.publicerad, o.id) < (${p.plats(fran.publicerad)}::timestamptz, ${p.plats(fran.id)}::bigint)`,
    );
  }
  const antal = Math.min(Math.max(val.forst, 1), SIDLANGD_MAX);
  const rader = await tx.query<Omvarldshandelse>(
    `SELECT o.id::text AS id, o.publicerad, o.intraffad, o.datum::text AS datum, o.typ, o.rubrik, o.sammanfattning,
            o.url, o.revision
       FROM omvarldshandelse o WHERE ${villkor.join(' AND ')}
      ORDER BY o.publicerad DESC, o.id DESC LIMIT ${antal + 1}`,
    p.varden,
  );
  const edges = rader.slice(0, antal).map((node) => ({ cursor: markor(node), node }));
  return {
    edges,
    pageInfo: { hasNextPage: rader.length > antal, endCursor: edges.at(-1)?.cursor ?? null },
    totalCount: await antalAv(tx, urval, val.slag),
  };
}

const markor = (h: Omvarldshandelse): string =>
  Buffer.from(`${h.publicerad.toISOString()}|${h.id}`).toString('base64url');

function lasMarkor(text: string): { publicerad: string; id: string } {
  const [publicerad = '', id = ''] = Buffer.from(text, 'base64url').toString('utf8').split('|');
  if (Number.isNaN(Date.parse(publicerad)) || !/^\d{1,18}$/.test(id)) throw new Avslag('OGILTIG');
  return { publicerad, id };
}
