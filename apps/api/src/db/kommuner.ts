import type { DataSource } from 'typeorm';

export interface Kommunrad {
  id: string;
  kod: string;
  namn: string;
  demo: boolean;
  lat: number | null;
  lon: number | null;
}

/** The tenant with an official kommunkod ('1737'), or null. Kommuner are public and not behind the wall. */
export async function kommunForKod(datakalla: DataSource, kod: string): Promise<Kommunrad | null> {
  const [rad] = await datakalla.query<Kommunrad[]>(
    'SELECT id, kod, namn, demo, lat, lon FROM kommun WHERE kod = $1',
    [kod],
  );
  return rad ?? null;
}
