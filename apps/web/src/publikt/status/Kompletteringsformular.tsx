import { RAPPORTGRANSER } from '@roda-traden/domain';
import { NativeField } from '@roda-traden/ui/enkel';
import { useRef, useState } from 'react';
import { fraga as skickaFraga } from '../gemensamt/fraga.ts';
import { KOMPLETTERA } from '../gemensamt/fragor.ts';
import type { Sprak } from '../gemensamt/sprak.ts';
import s from './Status.module.css';
import { statustexter } from './status.texter.ts';

interface KompletteringsformularProps {
  sprak: Sprak;
  referens: string;
  fraga: string;
  vidBesvarad: () => void;
}

type Hinder = 'saknas' | 'for_lang' | 'inget_svar' | 'for_manga' | 'for_sent';

const FALT = 'svar';

/** The question of the one who reviews, and the answer to it. */
export function Kompletteringsformular({ sprak, referens, fraga, vidBesvarad }: KompletteringsformularProps) {
  const t = statustexter[sprak];
  const [text, satt] = useState('');
  const [hinder, sattHinder] = useState<Hinder | null>(null);
  const [skickar, sattSkickar] = useState(false);
  const pagar = useRef(false);
  const max = RAPPORTGRANSER.textMax;

  const stoppa = (nytt: Hinder) => {
    sattHinder(nytt);
    document.getElementById(FALT)?.focus();
  };
  const skicka = async () => {
    if (pagar.current) return;
    if (text.trim() === '') return stoppa('saknas');
    if (text.trim().length > max) return stoppa('for_lang');
    pagar.current = true;
    sattSkickar(true);
    const utfall = await skickaFraga(KOMPLETTERA, { referens, text });
    pagar.current = false;
    sattSkickar(false);
    if (utfall.slag === 'inget_svar') return stoppa('inget_svar');
    if (utfall.slag === 'avslag') return stoppa(utfall.kod === 'FOR_MANGA' ? 'for_manga' : 'inget_svar');
    const { kompletteraRapport: resultat } = utfall.data;
    const kod = resultat.__typename === 'Valideringsfel' ? resultat.falt[0]?.kod : undefined;
    // Sent again after a lost answer the server says yes: it did arrive the first time.
    if (kod === undefined) return vidBesvarad();
    stoppa(kod === 'for_lang' || kod === 'for_sent' ? kod : 'saknas');
  };
  const felord =
    hinder === null ? undefined : hinder === 'for_lang' ? t.svaret.for_lang(max) : t.svaret[hinder];

  return (
    <form
      noValidate
      className={s.ruta}
      onSubmit={(handelse) => {
        handelse.preventDefault();
        void skicka();
      }}
    >
      <h2>{t.fraga}</h2>
      <p className={s.citat}>{fraga}</p>
      <NativeField
        id={FALT}
        label={t.svar}
        description={t.svarHjalp}
        errorMessage={felord}
        words={{ optional: t.valfritt, error: t.fel }}
      >
        {(kontroll) => (
          <textarea
            {...kontroll}
            rows={5}
            value={text}
            onChange={(handelse) => satt(handelse.target.value)}
          />
        )}
      </NativeField>
      <div className="handlingar">
        <button type="submit" className="knapp" aria-disabled={skickar}>
          {skickar ? t.skickar : t.skickaSvar}
        </button>
      </div>
    </form>
  );
}
