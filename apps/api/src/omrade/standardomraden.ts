import { readFile } from 'node:fs/promises';
import { importnyckel, type Kommunpost } from '@roda-traden/domain';
import Papa from 'papaparse';
import type { Hyresgasttransaktion } from '../db/transaktion.ts';
import { nyttId } from '../id.ts';

interface Standardomrade {
  id: string;
  kod: string;
  namn: string;
  slag: 'kommun' | 'regso' | 'ort';
  foralder_id: string | null;
  lat: number | null;
  lon: number | null;
  kalla: string | null;
}

/** The areas a kommun begins with: itself, SCB's statistical areas, and its post towns (data/README.md). */
export async function standardomraden({ kommunkod, namn }: Kommunpost, nu: Date): Promise<Standardomrade[]> {
  const kommun: Standardomrade = {
    id: nyttId(nu),
    kod: kommunkod,
    namn: `${namn} kommun`,
    slag: 'kommun',
    foralder_id: null,
    lat: null,
    lon: null,
    kalla: null,
  };
  const regso = (await lasCsv('regso.csv')).filter((rad) => rad.kod?.startsWith(kommunkod));
  const orter = (await lasCsv('orter.csv')).filter((rad) => rad.kommun === kommunkod);
  return [
    kommun,
    ...regso.map(
      (rad): Standardomrade => ({
        ...kommun,
        id: nyttId(nu),
        kod: rad.kod ?? '',
        namn: rad.namn ?? '',
        slag: 'regso',
        foralder_id: kommun.id,
        kalla: 'SCB (RegSO)',
      }),
    ),
    ...orter.map(
      (rad): Standardomrade => ({
        id: nyttId(nu),
        kod: importnyckel(rad.ort ?? '').replaceAll('_', '-'),
        namn: rad.ort ?? '',
        slag: 'ort',
        foralder_id: kommun.id,
        lat: Number(rad.lat),
        lon: Number(rad.lon),
        kalla: 'GeoNames (CC BY 4.0)',
      }),
    ),
  ];
}

export async function laggInStandardomraden(
  tx: Hyresgasttransaktion,
  kommunId: string,
  kommun: Kommunpost,
): Promise<number> {
  const omraden = await standardomraden(kommun, tx.nu);
  await tx.query(
    `INSERT INTO omrade (kommun_id, id, kod, namn, slag, foralder_id, lat, lon, kalla)
     SELECT $1, id, kod, namn, slag, foralder_id, lat, lon, kalla
       FROM json_to_recordset($2::json) AS o (id uuid, kod text, namn text, slag text, foralder_id uuid,
            lat double precision, lon double precision, kalla text)`,
    [kommunId, JSON.stringify(omraden)],
  );
  return omraden.length;
}

/** A file of apps/api/data, which lies as far from the sources as from the build. */
async function lasCsv(fil: string): Promise<Partial<Record<string, string>>[]> {
  const text = await readFile(new URL(`../../data/${fil}`, import.meta.url), 'utf8');
  return Papa.parse<Partial<Record<string, string>>>(text, { header: true, skipEmptyLines: true }).data;
}
