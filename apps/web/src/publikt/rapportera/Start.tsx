import type { ReactNode } from 'react';
import type { Sprak } from '../gemensamt/sprak.ts';
import { starttexter } from './start.texter.ts';

// No style imports: the build also runs this file.

interface StartProps {
  sprak: Sprak;
  /** What was written, and the code of what was sent, has just been cleared away. */
  rensat?: boolean;
  /** Set when a draft lies in the tab: go on with it, or clear it away. */
  paborjad?: { adress: string; rensa: ReactNode } | null;
}

/** What belongs elsewhere, before anything is asked. Its link works before the script has come. */
export function Start({ sprak, rensat, paborjad }: StartProps) {
  const t = starttexter[sprak];
  return (
    <>
      <h1 tabIndex={-1} data-vy="start">
        {t.rubrik}
      </h1>
      {rensat ? <p role="status">{t.rensat}</p> : null}
      <p className="ingress">{t.ingress}</p>
      <section className="avsnitt">
        <h2>{t.annatHall}</h2>
        <ul className="rader">
          {t.hanvisningar.map(({ vad, vart, lank, sedan }) => (
            <li key={vad}>
              <strong>{vad}.</strong> {vart} {lank ? <a href={lank.href}>{lank.text}</a> : null}
              {sedan}
            </li>
          ))}
        </ul>
      </section>
      {paborjad ? <p>{t.paborjad}</p> : null}
      <div className="handlingar">
        <a className="knapp" href={paborjad ? paborjad.adress : '#vad'}>
          {paborjad ? t.fortsatt : t.borja}
        </a>
        {paborjad?.rensa}
      </div>
      <p className="tyst">{t.tid}</p>
    </>
  );
}
