import type { MouseEvent, ReactNode } from 'react';
import { skaltexter } from './skal.texter.ts';
import { medSprak, type Sprak } from './sprak.ts';

// Plain class names and no style imports: the build also runs this file to write the first view into the page.

export interface SidansKommun {
  kod: string;
  namn: string;
  demo: boolean;
}

interface SkalProps {
  sprak: Sprak;
  /** Null until the server has said which. */
  kommun: SidansKommun | null;
  /** Where the page can be read in the other language; without it there is no switch. */
  spraklank?: string;
  bytSprak?: () => void;
  children: ReactNode;
}

/** Carries the chosen kommun along in a link. */
export const medKommun = (sokvag: string, kommun: { kod: string } | null): string =>
  kommun ? `${sokvag}?kommun=${kommun.kod}` : sokvag;

/** The frame of the open pages: who is behind them, what is urgent, where else to go. */
export function Skal({ sprak, kommun, spraklank, bytSprak, children }: SkalProps) {
  const t = skaltexter[sprak];
  const byt = (handelse: MouseEvent) => {
    if (!bytSprak) return;
    handelse.preventDefault();
    bytSprak();
  };
  return (
    <div className="sida">
      <a className="hoppa-lank" href="#innehall">
        {t.hoppaTillInnehall}
      </a>
      <header className="topp">
        <a className="avsandare" href={medKommun('/', kommun)}>
          <strong data-kommun="">{kommun ? t.kommunNamn(kommun.namn) : t.kommunen}</strong>
          <span className={kommun?.demo ? 'demo' : undefined} data-underrad="">
            {kommun?.demo ? t.demo : t.underrad}
          </span>
        </a>
        {spraklank ? (
          <a className="spraklank" href={spraklank} lang={sprak === 'sv' ? 'en' : 'sv'} onClick={byt}>
            {t.annatSprak}
          </a>
        ) : null}
      </header>
      <aside className="akut" aria-label={t.akutFraga}>
        <p>
          {t.akutFraga} <a href="tel:112">{t.akutRing}</a>
        </p>
      </aside>
      <main id="innehall" tabIndex={-1}>
        {children}
      </main>
      <footer className="sidfot">
        <nav aria-label={t.sidfot}>
          <a href={medKommun('/', kommun)} data-medkommun="">
            {t.information}
          </a>
          <a href={medSprak(medKommun('/rapportera', kommun), sprak)} data-medkommun="">
            {t.rapportera}
          </a>
          <a href={medSprak('/status', sprak)}>{t.foljRapport}</a>
          <a href="/integritet">{t.integritet}</a>
          <a href="/tillganglighet">{t.tillganglighet}</a>
          <a href="/oversikt">{t.personal}</a>
        </nav>
      </footer>
    </div>
  );
}
