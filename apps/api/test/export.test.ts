import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { skapaDatakalla } from '../src/db/datakalla.ts';
import { type Miljo, skapaMiljo, TORSBY } from './miljo.ts';

let miljo: Miljo;
beforeAll(async () => {
  miljo = await skapaMiljo();
});
afterAll(() => miljo.stang());

const loggade = async (): Promise<{ efter: Record<string, unknown> }[]> =>
  (
    await miljo.agare.query<{ efter: Record<string, unknown> }>(
      "SELECT efter FROM handelse WHERE handling = 'exporterade' ORDER BY id",
    )
  ).rows;

describe('export av rapporter', () => {
  it('är stängd för den som inte är inne eller inte får, och ger annars bara egna kommunens', async () => {
    expect((await miljo.anonym.hamta('/export/rapporter.csv')).status).toBe(401);
    expect((await (await miljo.som('styrgrupp')).hamta('/export/rapporter.csv')).status).toBe(403);
    expect((await (await miljo.som('systemadministrator')).hamta('/export/rapporter.csv')).status).toBe(403);
    const svar = await (await miljo.som('sakerhetssamordnare', '1766')).hamta('/export/rapporter.csv');
    const text = await svar.text();
    const { rows } = await miljo.agare.query<{ referens: string }>(
      'SELECT referens FROM rapport JOIN kommun k ON k.id = kommun_id WHERE k.kod = $1',
      [TORSBY],
    );
    expect(rows.filter((rad) => text.includes(rad.referens))).toEqual([]);
  });

  it('säger ifrån om ett filter som inte går att använda', async () => {
    const klient = await miljo.som('sakerhetssamordnare');
    const svar = await klient.hamta('/export/rapporter.csv?fran=2026-05-01&till=2026-01-01');
    expect(svar.status).toBe(400);
    expect(await svar.text()).toContain('Periodens sista dag');
  });

  it('skrivs i historiken, men aldrig med sökorden', async () => {
    const klient = await miljo.som('sakerhetssamordnare');
    const fore = (await loggade()).length;
    await (await klient.hamta('/export/rapporter.csv?kategorier=narkotika&text=Karlsson')).text();
    const efter = await loggade();
    expect(efter).toHaveLength(fore + 1);
    expect(efter.at(-1)?.efter).toEqual({ kategorier: ['narkotika'], text: '(sökord)' });
  });

  it('gör formler ofarliga och döljer sekretessprövad text för den som inte granskar', async () => {
    const kommun = await miljo.kommunId(TORSBY);
    await miljo.agare.query(
      `UPDATE rapport SET text = '=HYPERLINK("http://exempel.invalid")', hanteringsklass = 'sekretessprovas'
        WHERE id = (SELECT id FROM rapport WHERE kommun_id = $1 AND status = 'godkand' ORDER BY inkommen DESC LIMIT 1)`,
      [kommun],
    );
    const samordnare = await (
      await (await miljo.som('sakerhetssamordnare')).hamta('/export/rapporter.csv')
    ).text();
    expect(samordnare).toContain(`"'=HYPERLINK(""http://exempel.invalid"")"`);
    const grupp = await miljo.som('operativ_grupp');
    const gruppens = await (await grupp.hamta('/export/rapporter.csv')).text();
    expect(gruppens).not.toContain('HYPERLINK');
    expect(gruppens).toContain('Texten sekretessprövas.');
    // Nor does a search tell what the text says.
    const sok = await grupp.fraga('{ rapporter(filter: { text: "hyperlink" }) { totalCount } }');
    expect(sok.data.rapporter.totalCount).toBe(0);
    const samordnarens = await (await miljo.som('sakerhetssamordnare')).fraga(
      '{ rapporter(filter: { text: "hyperlink" }) { totalCount } }',
    );
    expect(samordnarens.data.rapporter.totalCount).toBe(1);
  });

  it('som bryts på vägen tar ingen anslutning med sig, och står ändå i historiken', async () => {
    // Enough rows to fill every buffer between the database and a reader that stops reading.
    const kommun = await miljo.kommunId(TORSBY);
    await miljo.agare.query(
      `UPDATE rapport SET text = repeat('Samma sak igen. ', 800) WHERE kommun_id = $1`,
      [kommun],
    );
    const klient = await miljo.som('sakerhetssamordnare');
    const fore = (await loggade()).length;
    for (let i = 0; i < 25; i++) {
      const avbrott = new AbortController();
      const svar = await klient.hamta('/export/rapporter.csv', { signal: avbrott.signal });
      expect(svar.status).toBe(200);
      await svar.body?.getReader().read();
      avbrott.abort();
    }
    const svar = await klient.fraga('{ rapporter(first: 1) { totalCount } }');
    expect(svar.errors).toBeUndefined();
    expect(await loggade()).toHaveLength(fore + 25);
    const egen = await skapaDatakalla(miljo.appUrl, 1).initialize();
    try {
      await expect
        .poll(
          async () =>
            (
              await egen.query<{ n: number }[]>(
                "SELECT count(*)::int AS n FROM pg_stat_activity WHERE query LIKE 'COPY%' AND usename = current_user",
              )
            )[0]?.n,
          { timeout: 10_000 },
        )
        .toBe(0);
    } finally {
      await egen.destroy();
    }
  }, 60_000);
});
