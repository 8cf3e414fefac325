import DataLoader from 'dataloader';
import type { Kontext } from '../context.ts';
import { medLiknande } from './liknande.ts';
import type { Rapport } from './rapport.entity.ts';

/** The room's own batch loaders, one set per operation. */
export interface Rapportladdare {
  /** Incident id → the report that it begins with. */
  huvudrapport: DataLoader<string, { id: string; referens: string } | null>;
  /** Incident id → how many duplicates point to its first report. */
  antalDubbletter: DataLoader<string, number>;
  /** Is there another report that may be about the same thing? */
  harLiknande: DataLoader<Rapport, boolean>;
  /** Report id → are the words as they came still there? */
  harOriginal: DataLoader<string, boolean>;
}

const perKontext = new WeakMap<Kontext, Rapportladdare>();

export function rapportladdare(kontext: Kontext): Rapportladdare {
  const laddare = perKontext.get(kontext) ?? skapa(kontext);
  perKontext.set(kontext, laddare);
  return laddare;
}

function skapa(kontext: Kontext): Rapportladdare {
  return {
    huvudrapport: new DataLoader(async (idn) => {
      const rader = await (await kontext.tx()).query<{ incident: string; id: string; referens: string }>(
        `SELECT i.id AS incident, r.id, r.referens
           FROM incident i JOIN rapport r ON r.kommun_id = i.kommun_id AND r.id = i.huvudrapport_id
          WHERE i.id = ANY($1::uuid[])`,
        [[...idn]],
      );
      const karta = new Map(rader.map((rad) => [rad.incident, { id: rad.id, referens: rad.referens }]));
      return idn.map((id) => karta.get(id) ?? null);
    }),
    antalDubbletter: new DataLoader(async (idn) => {
      const rader = await (await kontext.tx()).query<{ incident: string; antal: number }>(
        `SELECT incident_id AS incident, count(*)::int AS antal FROM rapport
          WHERE incident_id = ANY($1::uuid[]) AND status = 'dubblett' GROUP BY incident_id`,
        [[...idn]],
      );
      const karta = new Map(rader.map((rad) => [rad.incident, rad.antal]));
      return idn.map((id) => karta.get(id) ?? 0);
    }),
    harLiknande: new DataLoader(async (rapporter) => {
      const med = await medLiknande(await kontext.manager(), kontext.jag, rapporter);
      return rapporter.map(({ id }) => med.has(id));
    }),
    harOriginal: new DataLoader(async (idn) => {
      const rader = await (await kontext.tx()).query<{ id: string }>(
        'SELECT rapport_id AS id FROM rapport_original WHERE rapport_id = ANY($1::uuid[])',
        [[...idn]],
      );
      const finns = new Set(rader.map((rad) => rad.id));
      return idn.map((id) => finns.has(id));
    }),
  };
}
