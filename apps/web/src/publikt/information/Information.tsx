import { starttexter } from '../rapportera/start.texter.ts';
import { informationstexter as t } from './information.texter.ts';
import { Avsnittslista } from './Textsida.tsx';

/** The public start page. Written into the page by the build; needs no script to be read. */
export function Information() {
  const { hanvisningar } = starttexter.sv;
  return (
    <>
      <h1>{t.rubrik}</h1>
      <p className="ingress">{t.ingress}</p>
      <div className="handlingar">
        <a className="knapp" href="/rapportera" data-medkommun="">
          {t.rapportera}
        </a>
        <a href="/status">{t.folj}</a>
      </div>
      <section className="avsnitt">
        <h2>{t.hjalp}</h2>
        <ul className="rader">
          {hanvisningar.map(({ vad, vart, lank, sedan }) => (
            <li key={vad}>
              <strong>{vad}.</strong> {vart} {lank ? <a href={lank.href}>{lank.text}</a> : null}
              {sedan}
            </li>
          ))}
        </ul>
      </section>
      <Avsnittslista avsnitt={t.avsnitt} />
      <p className="avsnitt" data-kontakt="" hidden>
        <strong>{t.kontakt}</strong> <span />
      </p>
      <p className="handlingar">
        <a href="/rapportera?sprak=en" lang="en">
          {t.engelska}
        </a>
        <a href="/integritet">{t.merIntegritet}</a>
      </p>
    </>
  );
}
