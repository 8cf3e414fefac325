import type { Faltfel } from '@roda-traden/domain';
import { Notice } from '@roda-traden/ui/enkel';
import { useRef, useState } from 'react';
import { klockan } from '../../../lib/klocka.ts';
import type { Kvitto } from '../../gemensamt/kvitto.ts';
import { skaltexter } from '../../gemensamt/skal.texter.ts';
import s from '../Formular.module.css';
import { useFormular } from '../formular.ts';
import { Kontaktfraga } from '../Kontaktfraga.tsx';
import { andraId, Sammanfattning } from '../Sammanfattning.tsx';
import { Skickfel } from '../Skickfel.tsx';
import { faltId, Stegram } from '../Stegram.tsx';
import { type Skickat, skickaRapport } from '../skicka.ts';
import { felISteg, stegFor, svarsfel } from '../uppgifter.ts';
import { redoAttSkickas, type Utkast } from '../utkast.ts';

interface KontrolleraProps {
  utkast: Utkast;
  spara: (utkast: Utkast) => void;
  /** An answer is about to be changed: what follows it needn't be walked through again. */
  vidAndra: () => void;
  vidMottagen: (kvitto: Kvitto) => void;
}

type Hinder = Exclude<Skickat['slag'], 'mottagen' | 'faltfel'>;

export function Kontrollera({ utkast, spara, vidAndra, vidMottagen }: KontrolleraProps) {
  const { t, sprak, underlag, kommunKod } = useFormular();
  const [funna, sattFunna] = useState<readonly Faltfel[]>([]);
  const [forsok, sattForsok] = useState(0);
  const [hinder, sattHinder] = useState<Hinder | null>(null);
  const [skickar, sattSkickar] = useState(false);
  // Set at once, before React has drawn the button anew: the second click of a double click comes sooner.
  const pagar = useRef(false);

  const visaFel = (fel: readonly Faltfel[]) => {
    sattFunna(fel);
    sattForsok((n) => n + 1);
  };
  const skicka = async () => {
    if (pagar.current) return;
    const nu = klockan();
    const fel = svarsfel(utkast.svar, nu);
    sattHinder(null);
    visaFel(fel);
    if (fel.length > 0) return;
    if (kommunKod === null) {
      underlag.hamta();
      return sattHinder('utan_svar');
    }
    pagar.current = true;
    sattSkickar(true);
    const attSkicka = redoAttSkickas(utkast, nu);
    spara(attSkicka);
    const utfall = await skickaRapport(attSkicka, kommunKod, new Date(attSkicka.skickatVid));
    pagar.current = false;
    sattSkickar(false);
    switch (utfall.slag) {
      case 'mottagen':
        return vidMottagen(utfall.kvitto);
      case 'faltfel':
        spara({ ...attSkicka, skickat: null });
        return visaFel(utfall.fel);
      case 'for_manga':
        spara({ ...attSkicka, skickat: null });
        return sattHinder('for_manga');
      case 'utan_svar':
      case 'fel':
        return sattHinder(utfall.slag);
    }
  };

  // A fault of this page goes when it is put right; the others' answers are changed on their own pages.
  const har = felISteg(utkast.svar, 'kontrollera', klockan());
  const fel = funna.filter((ett) => ett.falt !== 'kontakt' || har.some((annat) => annat.kod === ett.kod));
  const knapptext = skickar ? t.kontrollera.skickar : t.kontrollera.skicka;

  return (
    <Stegram
      steg="kontrollera"
      rubrik={t.kontrollera.rubrik}
      fel={fel}
      forsok={forsok}
      vidFortsatt={() => void skicka()}
      platsFor={(falt) => (stegFor(falt) === 'kontrollera' ? faltId(falt) : andraId(stegFor(falt)))}
      meddelande={hinder ? <Skickfel slag={hinder} upptagen={skickar} /> : null}
      knapp={
        <button type="submit" className="knapp" aria-disabled={skickar}>
          {knapptext}
        </button>
      }
    >
      <Sammanfattning vidAndra={vidAndra} fel={fel} />
      <Kontaktfraga fel={fel.find((ett) => ett.falt === 'kontakt')} />
      {underlag.underlag?.demo ? <Notice tone="warn">{skaltexter[sprak].demoMer}</Notice> : null}
      <p className={s.upplysning}>
        {t.kontrollera.blirHandling} <a href="/integritet">{t.kontrollera.omIntegritet}</a>
      </p>
      <p className="visuallt-dold" role="status">
        {skickar ? t.kontrollera.skickar : ''}
      </p>
    </Stegram>
  );
}
