import { to as copyTo } from 'pg-copy-streams';
import { exportsats } from '../src/rapport/export.ts';
import { paVarannan, sammanfatta, type Utfall, utfall } from './matt.ts';
import type { Benchmiljo } from './miljo.ts';

/** The CSV export of all rows over HTTP against `COPY … TO STDOUT` of the same rows through pg. */
export async function mataExport(
  m: Benchmiljo,
): Promise<(Utfall & { forstaByteMs: number; minneMb: number })[]> {
  const sats = exportsats({ kommunId: m.kommunId, roll: 'sakerhetssamordnare' }, {});
  const forsta: number[] = [];
  let minne = 0;
  const vart = async (): Promise<void> => {
    const start = performance.now();
    const svar = await fetch(`${m.url}/export/rapporter.csv`, { headers: { cookie: m.kaka } });
    let langd = 0;
    if (!svar.body) throw new Error('tom export');
    for await (const bit of svar.body) {
      if (langd === 0) forsta.push(performance.now() - start);
      langd += bit.length;
      minne = Math.max(minne, process.memoryUsage().rss);
    }
    if (langd < m.rader * 50) throw new Error('för kort export');
  };
  const bart = async (): Promise<void> => {
    const klient = await m.agare.connect();
    try {
      const strom = klient.query(copyTo(sats));
      for await (const bit of strom) void bit;
    } finally {
      klient.release();
    }
  };
  const tider = await paVarannan(vart, bart, { varv: 5, uppvarmning: 1, hogstMs: 120_000 });
  return [
    {
      ...utfall('export av alla rader (CSV)', m.rader, tider, { text: '≤ 2', kvot: 2 }),
      forstaByteMs: sammanfatta(forsta).median,
      minneMb: Math.round(minne / 1e6),
    },
  ];
}
