import { useMemo, useState } from 'react';
import { Falt } from './Falt.tsx';
import s from './Formular.module.css';
import { useFormular } from './formular.ts';
import { platsrader, sokPlatser } from './platser.ts';
import type { ValtOmrade } from './svar.ts';
import { Falttext } from './Valgrupp.tsx';

/** Below this many places a search only stands in the way. */
const SOK_FRAN = 8;

/** The kommun's places as radio buttons, narrowed by what is typed; the chosen one never disappears from sight. */
export function Platsval({ id, fel }: { id: string; fel: string | undefined }) {
  const { t, svar, andra, underlag } = useFormular();
  const [sokt, sok] = useState('');
  const rader = useMemo(() => platsrader(underlag.underlag?.omraden ?? []), [underlag.underlag]);
  const traffar = sokPlatser(rader, sokt);
  const valt = svar.omrade === 'vet_inte' ? null : svar.omrade;
  const dolt = valt && !traffar.some((rad) => rad.kod === valt.kod) ? valt : null;
  const radio = (kod: string, val: ValtOmrade | 'vet_inte', namn: string, i: string | null) => (
    <label key={kod} className={s.rad}>
      <input
        type="radio"
        name={id}
        value={kod}
        checked={val === 'vet_inte' ? svar.omrade === 'vet_inte' : valt?.kod === kod}
        onChange={() => andra({ omrade: val })}
        aria-invalid={fel ? true : undefined}
      />
      <span>
        {namn}
        {i ? <span className={s.bi}> {i}</span> : null}
      </span>
    </label>
  );

  return (
    <div className={s.platsval}>
      {rader.length >= SOK_FRAN ? (
        <Falt id={`${id}-sok`} label={t.var.sok} description={t.var.sokHjalp}>
          {(kontroll) => (
            <input
              {...kontroll}
              type="search"
              autoComplete="off"
              enterKeyHint="search"
              value={sokt}
              aria-controls={`${id}-lista`}
              onChange={(handelse) => sok(handelse.target.value)}
              // Enter narrows the list, as on a search page; it doesn't send the page on.
              onKeyDown={(handelse) => handelse.key === 'Enter' && handelse.preventDefault()}
            />
          )}
        </Falt>
      ) : null}
      <fieldset id={id} className={s.grupp} data-fel={fel ? true : undefined}>
        <legend className={s.fraga}>{t.var.lista}</legend>
        {fel ? <Falttext id={`${id}-fel`} prefix={t.fel} fel={fel} /> : null}
        <p className={s.hjalp} role="status">
          {rader.length >= SOK_FRAN ? t.var.traffar(traffar.length, rader.length) : null}
        </p>
        <div id={`${id}-lista`} className={s.rullista}>
          {dolt ? radio(dolt.kod, dolt, dolt.namn, t.var.vald) : null}
          {traffar.map(({ kod, namn, slag, i }) => radio(kod, { kod, namn, slag }, namn, i))}
          {traffar.length === 0 ? <p className={s.ingaTraffar}>{t.var.ingaTraffar}</p> : null}
        </div>
        {radio('vet_inte', 'vet_inte', t.var.vetInte, null)}
      </fieldset>
    </div>
  );
}
