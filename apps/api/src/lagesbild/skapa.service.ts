import {
  ANALYSERADE_LAGESBILDER,
  dagfel,
  type Faltfel,
  type Lagesbildslag,
  localDate,
  nastaForstaDag,
  type OperativStatus,
  type Period,
  periodfel,
  strategiskForstaDag,
} from '@roda-traden/domain';
import { validate as arUuid } from 'uuid';
import type { Kontext } from '../context.ts';
import { Valideringsfel } from '../errors/resultat.ts';
import { logga, vemHannFore } from '../logg/index.ts';
import { frys, lasSlag } from './frys.ts';
import type { OperativLagesbildInput, StrategiskLagesbildInput } from './lagesbild.input.ts';
import { lasLagesbild } from './lagesbild.lasning.ts';
import { LagesbildKonflikt, type Lagesbildresultat, LagesbildSparad } from './lagesbild.resultat.ts';
import { lasfel } from './problem/skrivning.ts';

/** Periods of the pictures of a kind, as they are now. The days of one that was discarded are free. */
export async function tidigarePerioder(kontext: Kontext, slag: Lagesbildslag): Promise<Period[]> {
  return (await kontext.tx()).query<Period>(
    "SELECT fran::text AS fran, till::text AS till FROM lagesbild WHERE kommun_id = $1 AND slag = $2 AND status <> 'kasserad'",
    [kontext.jag.kommunId, slag],
  );
}

/** The period a new picture gets, and why it can't have it. `fran` is asked for only when no one came before. */
export function nyPeriod(
  slag: Lagesbildslag,
  { fran, till }: { fran?: string | null; till: string },
  tidigare: readonly Period[],
  idag: string,
): { period: Period; falt: Faltfel[] } {
  const utan: Period = { fran: fran ?? '', till };
  const felTill = dagfel('till', till);
  if (felTill.length > 0) return { period: utan, falt: felTill };
  if (slag === 'strategisk') {
    const period = { fran: strategiskForstaDag(till, tidigare), till };
    return { period, falt: periodfel(period, tidigare, idag) };
  }
  const forsta = fran?.trim() || nastaForstaDag(tidigare);
  if (!forsta)
    return {
      period: utan,
      falt: [
        { falt: 'fran', kod: 'saknas', meddelande: 'Välj första dagen: det finns ingen tidigare lägesbild.' },
      ],
    };
  const period = { fran: forsta, till };
  return { period, falt: periodfel(period, tidigare, idag) };
}

export async function skapaOperativLagesbild(
  kontext: Kontext,
  input: OperativLagesbildInput,
): Promise<Lagesbildresultat> {
  await lasSlag(kontext, 'operativ');
  const tidigare = await tidigarePerioder(kontext, 'operativ');
  const { period, falt } = nyPeriod('operativ', input, tidigare, localDate(kontext.nu));
  if (falt.length > 0) return new Valideringsfel(falt);
  return new LagesbildSparad(await frys(kontext, 'operativ', period));
}

export async function skapaStrategiskLagesbild(
  kontext: Kontext,
  input: StrategiskLagesbildInput,
): Promise<Lagesbildresultat> {
  await lasSlag(kontext, 'strategisk');
  const tidigare = await tidigarePerioder(kontext, 'strategisk');
  const { period, falt } = nyPeriod('strategisk', input, tidigare, localDate(kontext.nu));
  const operativa = await provaUnderlag(kontext, input.operativa);
  if ('falt' in operativa) falt.push(...operativa.falt);
  if (falt.length > 0 || 'falt' in operativa) return new Valideringsfel(falt);
  const lagesbild = await frys(kontext, 'strategisk', period);
  await skrivUnderlag(kontext, lagesbild.id, operativa.idn);
  return new LagesbildSparad(lagesbild);
}

/** Chooses anew which operative pictures a strategic one builds on. */
export async function sattUnderlag(
  kontext: Kontext,
  id: string,
  version: number,
  valda: readonly string[],
): Promise<Lagesbildresultat> {
  const lagesbild = await lasLagesbild(kontext, id);
  if (lagesbild.version !== version)
    return new LagesbildKonflikt(lagesbild, await vemHannFore(kontext, 'lägesbilden', lagesbild));
  if (lagesbild.slag !== 'strategisk')
    return new Valideringsfel([
      {
        falt: 'operativa',
        kod: 'otillaten',
        meddelande: 'Bara en strategisk lägesbild bygger på operativa.',
      },
    ]);
  const last = lasfel(lagesbild);
  if (last.length > 0) return new Valideringsfel(last);
  const operativa = await provaUnderlag(kontext, valda);
  if ('falt' in operativa) return new Valideringsfel(operativa.falt);
  const tx = await kontext.tx();
  const fore = await underlagsnamn(kontext, lagesbild.id);
  await tx.query('DELETE FROM lagesbild_underlag WHERE kommun_id = $1 AND lagesbild_id = $2', [
    lagesbild.kommunId,
    lagesbild.id,
  ]);
  await skrivUnderlag(kontext, lagesbild.id, operativa.idn);
  const satt = { version: version + 1, andrad: kontext.nu, andradAv: kontext.jag.anvandareId };
  await tx.query(
    'UPDATE lagesbild SET version = $3, andrad = $4, andrad_av = $5 WHERE kommun_id = $1 AND id = $2',
    [lagesbild.kommunId, lagesbild.id, satt.version, satt.andrad, satt.andradAv],
  );
  await logga(tx, {
    kommunId: lagesbild.kommunId,
    anvandareId: kontext.jag.anvandareId,
    objektTyp: 'lagesbild',
    objektId: lagesbild.id,
    handling: 'satte_underlag',
    fore: { 'Bygger på': fore },
    efter: { 'Bygger på': await underlagsnamn(kontext, lagesbild.id) },
  });
  return new LagesbildSparad(Object.assign(lagesbild, satt));
}

/** The chosen ids, where each is an operative picture that the group has analysed. */
async function provaUnderlag(
  kontext: Kontext,
  valda: readonly string[],
): Promise<{ idn: string[] } | { falt: Faltfel[] }> {
  const idn = [...new Set(valda.map((id) => id.toLowerCase()))];
  const rader = await (await kontext.tx()).query<{ id: string; nummer: number; status: OperativStatus }>(
    "SELECT id, nummer, status FROM lagesbild WHERE kommun_id = $1 AND slag = 'operativ' AND id = ANY($2::uuid[])",
    [kontext.jag.kommunId, idn.filter((id) => arUuid(id))],
  );
  if (rader.length < idn.length)
    return {
      falt: [{ falt: 'operativa', kod: 'okant', meddelande: 'Välj operativa lägesbilder i listan.' }],
    };
  const ofardig = rader.find((rad) => !ANALYSERADE_LAGESBILDER.includes(rad.status));
  if (ofardig)
    return {
      falt: [
        {
          falt: 'operativa',
          kod: 'ej_analyserad',
          meddelande: `Operativ lägesbild ${ofardig.nummer} är inte analyserad än.`,
        },
      ],
    };
  return { idn };
}

async function skrivUnderlag(kontext: Kontext, id: string, operativa: readonly string[]): Promise<void> {
  await (await kontext.tx()).query(
    `INSERT INTO lagesbild_underlag (kommun_id, lagesbild_id, operativ_id)
     SELECT $1, $2, o FROM unnest($3::uuid[]) o`,
    [kontext.jag.kommunId, id, operativa],
  );
}

async function underlagsnamn(kontext: Kontext, id: string): Promise<string | null> {
  const [rad] = await (await kontext.tx()).query<{ namn: string | null }>(
    `SELECT string_agg('operativ lägesbild ' || o.nummer, ', ' ORDER BY o.nummer) AS namn
       FROM lagesbild_underlag u JOIN lagesbild o ON o.kommun_id = u.kommun_id AND o.id = u.operativ_id
      WHERE u.kommun_id = $1 AND u.lagesbild_id = $2`,
    [kontext.jag.kommunId, id],
  );
  return rad?.namn ?? null;
}
