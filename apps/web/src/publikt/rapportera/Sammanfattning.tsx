import { type Faltfel, VAD_HANT } from '@roda-traden/domain';
import type { ReactNode } from 'react';
import { klockan } from '../../lib/klocka.ts';
import { skaltexter } from '../gemensamt/skal.texter.ts';
import { skrivTidsrymd } from '../gemensamt/tid.ts';
import s from './Formular.module.css';
import { useFormular } from './formular.ts';
import { felord } from './rapportera.texter.ts';
import { tolkaTidsval } from './tidsval.ts';
import { type Fragesteg, stegFor } from './uppgifter.ts';
import { Falttext } from './Valgrupp.tsx';

/** id of the link that leads back to a question. */
export const andraId = (steg: Fragesteg): string => `andra-${steg}`;

interface SammanfattningProps {
  vidAndra: () => void;
  fel: readonly Faltfel[];
}

/** The answers as they will be sent, each with its way back. */
export function Sammanfattning({ vidAndra, fel }: SammanfattningProps) {
  const { t, sprak, svar, underlag } = useFormular();
  const k = t.kontrollera;
  const nu = klockan();
  const { hantFran, hantTill } = tolkaTidsval(svar.nar, nu);
  const kommun = underlag.underlag?.kommunNamn;
  const omrade = svar.omrade === 'vet_inte' || svar.omrade === null ? k.vetInte : svar.omrade.namn;
  const del = (steg: Fragesteg, rubrik: string, innehall: ReactNode) => (
    <div className={s.svarsrad} key={steg}>
      <h3>{rubrik}</h3>
      <a id={andraId(steg)} href={`#${steg}`} aria-label={`${k.andra}: ${rubrik}`} onClick={vidAndra}>
        {k.andra}
      </a>
      <div className={s.svarstext}>
        {innehall}
        {fel
          .filter((ett) => stegFor(ett.falt) === steg)
          .map((ett) => (
            <Falttext
              key={ett.falt}
              id={`${andraId(steg)}-${ett.falt}`}
              prefix={t.fel}
              fel={felord(ett, sprak)}
            />
          ))}
      </div>
    </div>
  );

  return (
    <section className={s.sammanfattning} aria-labelledby="svaren">
      <h2 id="svaren">{k.svar}</h2>
      {del('vad', k.vad, <p>{VAD_HANT.find((rad) => rad.kod === svar.vad)?.[sprak]}</p>)}
      {del(
        'var',
        k.var,
        <>
          <p>{[omrade, kommun && skaltexter[sprak].kommunNamn(kommun)].filter(Boolean).join(', ')}</p>
          {svar.platstext.trim() ? <p>{svar.platstext}</p> : null}
        </>,
      )}
      {del(
        'nar',
        k.nar,
        <>
          <p>{hantFran ? skrivTidsrymd(hantFran, hantTill, sprak, nu) : k.vetInte}</p>
          {svar.pagar ? <p>{t.nar.pagar}</p> : null}
        </>,
      )}
      {del(
        'beratta',
        k.beratta,
        <dl className={s.svarslista}>
          <dt>{t.beratta.text}</dt>
          <dd>{svar.text}</dd>
          <dt>{t.beratta.sakerhet}</dt>
          <dd>{svar.sakerhet ? t.beratta.sakerheter[svar.sakerhet] : k.inteSvarat}</dd>
          <dt>{t.beratta.polisanmald}</dt>
          <dd>{svar.polisanmald ? t.beratta.polisanmalt[svar.polisanmald] : k.inteSvarat}</dd>
          <dt>{t.beratta.konsekvens}</dt>
          <dd>{svar.konsekvens.trim() || k.inget}</dd>
        </dl>,
      )}
    </section>
  );
}
