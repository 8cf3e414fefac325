import { ordnat } from '@roda-traden/domain';
import DataLoader from 'dataloader';
import { In } from 'typeorm';
import type { Kontext } from './context.ts';
import { hydrera, kolumnlista } from './db/hydrera.ts';
import { Kategori } from './kategori/kategori.entity.ts';
import { Anvandare } from './konto/anvandare.entity.ts';
import { Omrade } from './omrade/omrade.entity.ts';
import { Grupp } from './organisation/grupp.entity.ts';
import { Ledamot } from './organisation/ledamot.entity.ts';
import { Organisation } from './organisation/organisation.entity.ts';

/** Batch loaders of one operation: a list of fifty reports asks once for its areas. */
export interface Laddare {
  anvandare: DataLoader<string, Anvandare | null>;
  kategori: DataLoader<string, Kategori | null>;
  omrade: DataLoader<string, Omrade | null>;
  grupp: DataLoader<string, Grupp | null>;
  organisation: DataLoader<string, Organisation | null>;
  /** The kommun's whole tree, by its id: parents, children and rules read the same. */
  organisationstrad: DataLoader<string, Organisation[]>;
  /** By group id, in order of function. */
  ledamoter: DataLoader<string, Ledamot[]>;
  /** By unit id: its seats in groups, those that are held first. */
  platser: DataLoader<string, Ledamot[]>;
  /** Reporter id → the unit it is, null for a person. */
  rapportorsOrganisation: DataLoader<string, string | null>;
}

export function skapaLaddare(kontext: Kontext): Laddare {
  const perId = <T extends { id: string }>(entitet: new () => T) =>
    new DataLoader<string, T | null>(async (idn) => {
      const manager = await kontext.manager();
      const { tableName } = manager.connection.getMetadata(entitet);
      const rader = await manager.query<object[]>(
        `SELECT ${kolumnlista(manager, entitet, 't')} FROM ${tableName} t WHERE t.id = ANY($1::uuid[])`,
        [idn],
      );
      const karta = new Map(hydrera(manager, entitet, rader).map((rad) => [rad.id, rad]));
      return idn.map((id) => karta.get(id) ?? null);
    });
  const platserPer = (nyckel: 'gruppId' | 'organisationId') =>
    new DataLoader<string, Ledamot[]>(async (idn) => {
      const manager = await kontext.manager();
      const rader = await manager.find(Ledamot, {
        where: { [nyckel]: In([...idn]) },
        order: { till: { direction: 'ASC', nulls: 'FIRST' }, funktion: 'ASC' },
      });
      return idn.map((id) => rader.filter((rad) => rad[nyckel] === id));
    });
  return {
    anvandare: perId(Anvandare),
    kategori: perId(Kategori),
    omrade: perId(Omrade),
    grupp: perId(Grupp),
    organisation: perId(Organisation),
    organisationstrad: new DataLoader<string, Organisation[]>(async (kommunIdn) => {
      const manager = await kontext.manager();
      const rader = await manager.find(Organisation);
      return kommunIdn.map((id) => ordnat(rader.filter((rad) => rad.kommunId === id)));
    }),
    ledamoter: platserPer('gruppId'),
    platser: platserPer('organisationId'),
    rapportorsOrganisation: new DataLoader<string, string | null>(async (idn) => {
      const tx = await kontext.tx();
      const rader = await tx.query<{ id: string; organisation_id: string | null }>(
        'SELECT id, organisation_id FROM rapportor WHERE id = ANY($1::uuid[])',
        [[...idn]],
      );
      const karta = new Map(rader.map((rad) => [rad.id, rad.organisation_id]));
      return idn.map((id) => karta.get(id) ?? null);
    }),
  };
}
