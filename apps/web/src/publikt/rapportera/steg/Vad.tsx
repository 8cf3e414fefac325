import { VAD_HANT } from '@roda-traden/domain';
import { useFormular } from '../formular.ts';
import { faltId, Stegram } from '../Stegram.tsx';
import { useStegfel } from '../useStegfel.ts';
import { Valgrupp } from '../Valgrupp.tsx';

export function Vad({ vidKlart }: { vidKlart: () => void }) {
  const { t, sprak, svar, andra } = useFormular();
  const { fel, forsok, prova, felFor } = useStegfel('vad');
  return (
    <Stegram
      steg="vad"
      rubrik={t.vad.rubrik}
      fel={fel}
      forsok={forsok}
      vidFortsatt={() => prova().length === 0 && vidKlart()}
    >
      <Valgrupp
        id={faltId('vad')}
        fraga={<span className="visuallt-dold">{t.vad.rubrik}</span>}
        hjalp={t.vad.hjalp}
        fel={felFor('vad')}
        felprefix={t.fel}
        val={VAD_HANT.map((rad) => ({ kod: rad.kod, namn: rad[sprak] }))}
        valt={VAD_HANT.find((rad) => rad.kod === svar.vad)?.kod ?? ''}
        vidVal={(vad) => andra({ vad })}
      />
    </Stegram>
  );
}
