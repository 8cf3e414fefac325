import { importnyckel, localDate } from '@roda-traden/domain';
import type { Hyresgasttransaktion } from '../../db/transaktion.ts';
import type { Register } from '../massinlasning.ts';

interface Post {
  id: string;
  kod: string;
  namn: string;
  slag: string;
}

/** What the words of a file may mean in this kommun: a thing is found by its code or by its name. */
export class Uppslag {
  readonly #poster = new Map<string, Post[]>();

  constructor(poster: readonly Post[]) {
    for (const post of poster)
      for (const nyckel of new Set([importnyckel(post.kod), importnyckel(post.namn)]))
        this.#poster.set(nyckel, [...(this.#poster.get(nyckel) ?? []), post]);
  }

  /**
   * None, the one, or several that share a name. A village and the area around it often do; the village's code is
   * its name, and is what a person who writes the name means.
   */
  sok(text: string): readonly Post[] {
    const traffar = this.#poster.get(importnyckel(text)) ?? [];
    const medKoden = traffar.filter((post) => importnyckel(post.kod) === importnyckel(text));
    return medKoden.length === 1 ? medKoden : traffar;
  }
}

export interface Importregister {
  kategori: Uppslag;
  omrade: Uppslag;
  organisation: Uppslag;
  /** For the writing; units by their id, since not all of them have a code. */
  mass: Register;
}

export async function lasImportregister(tx: Hyresgasttransaktion): Promise<Importregister> {
  const kategori = await tx.query<Post>(
    `SELECT id, kod, namn, art AS slag FROM kategori WHERE giltig_till IS NULL OR giltig_till >= $1`,
    [localDate(tx.nu)],
  );
  const omrade = await tx.query<Post>('SELECT id, kod, namn, slag FROM omrade WHERE aktiv');
  const organisation = await tx.query<Post>(
    "SELECT id, coalesce(kod, '') AS kod, namn, typ AS slag FROM organisation",
  );
  const rapportor = await tx.query<{ nyckel: string; id: string }>(
    "SELECT coalesce(organisation_id::text, encode(kontakt_hash, 'hex')) AS nyckel, id FROM rapportor",
  );
  return {
    kategori: new Uppslag(kategori),
    omrade: new Uppslag(omrade),
    organisation: new Uppslag(organisation),
    mass: {
      kategori: new Map(kategori.map((post) => [post.kod, post.id])),
      omrade: new Map(omrade.map((post) => [post.kod, post.id])),
      organisation: new Map(organisation.map((post) => [post.id, post.id])),
      rapportor: new Map(rapportor.map((rad) => [rad.nyckel, rad.id])),
    },
  };
}
