import { describe, expect, it } from 'vitest';
import { TOMMA_SVAR } from './svar.ts';
import { tillUppgifter } from './uppgifter.ts';
import { arOrort, lasUtkast, nyttUtkast, redoAttSkickas, rensaUtkast, sparaUtkast } from './utkast.ts';

/** A tab's storage in memory. */
function lager(): Storage {
  const rader = new Map<string, string>();
  return {
    get length() {
      return rader.size;
    },
    clear: () => rader.clear(),
    getItem: (nyckel) => rader.get(nyckel) ?? null,
    key: (plats) => [...rader.keys()][plats] ?? null,
    removeItem: (nyckel) => void rader.delete(nyckel),
    setItem: (nyckel, varde) => void rader.set(nyckel, varde),
  };
}

const NU = new Date('2026-03-18T14:20:00Z');
const SENARE = new Date('2026-03-18T19:20:00Z');

const medText = (text: string) => {
  const utkast = nyttUtkast();
  return { ...utkast, svar: { ...utkast.svar, text } };
};

describe('utkastet i fliken', () => {
  it('läses tillbaka som det sparades, med sin nyckel', () => {
    const fliken = lager();
    const utkast = medText('Någon hade krossat rutan.');
    expect(sparaUtkast(fliken, utkast)).toBe(true);
    expect(lasUtkast(fliken)).toEqual(utkast);
  });

  it('är borta när det rensats', () => {
    const fliken = lager();
    sparaUtkast(fliken, medText('Något.'));
    rensaUtkast(fliken);
    expect(fliken.length).toBe(0);
    expect(arOrort(lasUtkast(fliken))).toBe(true);
  });

  it('som inte går att läsa blir ett nytt, och ett äldre får de svar det saknar', () => {
    const fliken = lager();
    sparaUtkast(fliken, medText('x'));
    const nyckel = fliken.key(0) ?? '';
    for (const skrap of ['{', 'null', '[]', '{"version":0,"svar":{"text":"x"}}']) {
      fliken.setItem(nyckel, skrap);
      expect(arOrort(lasUtkast(fliken))).toBe(true);
    }
    fliken.setItem(nyckel, JSON.stringify({ version: 1, ...nyttUtkast(), svar: { text: 'Kort.' } }));
    expect(lasUtkast(fliken).svar).toEqual({ ...TOMMA_SVAR, text: 'Kort.' });
  });

  it('en full eller stängd lagring stoppar inte skrivandet', () => {
    const full: Storage = {
      ...lager(),
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    };
    expect(sparaUtkast(full, medText('Något.'))).toBe(false);
    expect(sparaUtkast(null, medText('Något.'))).toBe(false);
    expect(arOrort(lasUtkast(null))).toBe(true);
  });
});

describe('nyckeln som gör ett omskick till samma rapport', () => {
  it('är lång nog för servern, och olika för varje utkast', () => {
    const [a, b] = [nyttUtkast().nyckel, nyttUtkast().nyckel];
    expect(a).toMatch(/^[0-9a-f]{32}$/);
    expect(a).not.toBe(b);
  });

  it('består när samma ord skickas igen, och säger samma tid hur sent det än blir', () => {
    const ikvall = medText('Samma ord.');
    const nar = {
      ...ikvall.svar.nar,
      slag: 'ungefar',
      dag: 'i_dag',
      del: 'kvall',
      sagt: NU.toISOString(),
    } as const;
    const forsta = redoAttSkickas({ ...ikvall, svar: { ...ikvall.svar, nar } }, NU);
    const igen = redoAttSkickas(forsta, SENARE);
    expect(igen.nyckel).toBe(forsta.nyckel);
    const tid = (utkast: typeof igen) => tillUppgifter(utkast.svar, new Date(utkast.skickatVid));
    expect(tid(igen)).toEqual(tid(forsta));
    expect(
      redoAttSkickas({ ...forsta, svar: { ...forsta.svar, text: 'Andra ord.' } }, SENARE).skickatVid,
    ).toBe(SENARE.toISOString());
  });

  it('byts när orden ändrats efter ett försök utan svar: annars svarar servern med de gamla', () => {
    const forsta = redoAttSkickas(medText('Fem ungdomar.'), NU);
    const andrad = { ...forsta, svar: { ...forsta.svar, text: 'Fem ungdomar, en med kniv.' } };
    expect(redoAttSkickas(andrad, NU).nyckel).not.toBe(forsta.nyckel);
  });

  it('består när servern har sagt nej, vad som än ändras', () => {
    const forsta = redoAttSkickas(medText('Kort'), NU);
    const rattad = { ...forsta, skickat: null, svar: { ...forsta.svar, text: 'Längre text nu.' } };
    expect(redoAttSkickas(rattad, NU).nyckel).toBe(forsta.nyckel);
  });
});
