import { Notice } from '@roda-traden/ui/enkel';
import { useState } from 'react';
import { Bekrafta } from '../gemensamt/Bekrafta.tsx';
import type { Kvitto } from '../gemensamt/kvitto.ts';
import { skaltexter } from '../gemensamt/skal.texter.ts';
import { medSprak } from '../gemensamt/sprak.ts';
import { skrivTidpunkt } from '../gemensamt/tid.ts';
import s from './Formular.module.css';
import { useFormular } from './formular.ts';

interface KvittosidaProps {
  kvitto: Kvitto;
  demo: boolean;
  /** On to a new report; the code isn't shown again. */
  vidNy: () => void;
  /** Away with the code, from a computer that others use. */
  vidRensa: () => void;
}

/** The receipt: the code, what happens now, and what this was not. */
export function Kvittosida({ kvitto, demo, vidNy, vidRensa }: KvittosidaProps) {
  const { t, sprak } = useFormular();
  const k = t.kvitto;
  return (
    <div className={s.kvitto}>
      <h1 tabIndex={-1} data-vy="kvitto">
        {k.rubrik}
      </h1>
      <div className={s.kod}>
        <dl>
          <dt>{k.kodEtikett}</dt>
          <dd>{kvitto.referens}</dd>
        </dl>
        <Kopiera text={kvitto.referens} />
      </div>
      <p className={s.upplysning}>{k.kodHjalp}</p>
      <p className="tyst">
        {k.inkommen} {skrivTidpunkt(new Date(kvitto.inkommen), sprak)}
      </p>
      {demo ? <Notice tone="warn">{skaltexter[sprak].demoMer}</Notice> : null}
      <section className="avsnitt">
        <h2>{demo ? k.nuHanderDemo : k.nuHander}</h2>
        <ol>
          {k.punkter.map((punkt) => (
            <li key={punkt}>{punkt}</li>
          ))}
        </ol>
        <p>
          <strong>{k.ejPolis}</strong> {k.ejPolisMer} <a href="tel:11414">114 14</a>.
        </p>
      </section>
      <div className="handlingar">
        <a className="knapp" href={medSprak(`/status/${kvitto.referens}`, sprak)}>
          {k.folj}
        </a>
        <Bekrafta knapp={k.nyRapport} fraga={k.glomFraga} ja={k.nyRapportJa} nej={k.glomNej} vidJa={vidNy} />
        <Bekrafta knapp={k.rensa} fraga={k.glomFraga} ja={k.rensaJa} nej={k.glomNej} vidJa={vidRensa} />
      </div>
    </div>
  );
}

/** Copies, where the browser lets a page do so; elsewhere there is only the text to mark. */
function Kopiera({ text }: { text: string }) {
  const { t } = useFormular();
  const [kopierad, satt] = useState(false);
  if (!('clipboard' in navigator)) return null;
  return (
    <>
      <button
        type="button"
        className="knapp knapp-stilla"
        onClick={() =>
          navigator.clipboard.writeText(text).then(
            () => satt(true),
            () => satt(false),
          )
        }
      >
        {t.kvitto.kopiera}
      </button>
      <span role="status" className="tyst">
        {kopierad ? t.kvitto.kopierad : ''}
      </span>
    </>
  );
}
