import { POLISANMALD, RAPPORTGRANSER, SAKERHETER } from '@roda-traden/domain';
import { Falt } from '../Falt.tsx';
import s from '../Formular.module.css';
import { useFormular } from '../formular.ts';
import { Kvar } from '../Kvar.tsx';
import { Namnvarning } from '../Namnvarning.tsx';
import { faltId, Stegram } from '../Stegram.tsx';
import { useStegfel } from '../useStegfel.ts';
import { Valgrupp } from '../Valgrupp.tsx';

export function Beratta({ vidKlart }: { vidKlart: () => void }) {
  const { t, svar, andra } = useFormular();
  const { fel, forsok, prova, felFor } = useStegfel('beratta');
  return (
    <Stegram
      steg="beratta"
      rubrik={t.beratta.rubrik}
      fel={fel}
      forsok={forsok}
      vidFortsatt={() => prova().length === 0 && vidKlart()}
    >
      <div className={s.medRakning}>
        <Falt
          id={faltId('text')}
          label={t.beratta.text}
          description={`${t.beratta.textHjalp} ${t.hogst(RAPPORTGRANSER.textMax)}`}
          errorMessage={felFor('text')}
        >
          {(kontroll) => (
            <textarea
              {...kontroll}
              rows={7}
              value={svar.text}
              onChange={(handelse) => andra({ text: handelse.target.value })}
            />
          )}
        </Falt>
        <Kvar langd={svar.text.length} max={RAPPORTGRANSER.textMax} />
        <Namnvarning text={svar.text} />
      </div>
      <Valgrupp
        id={faltId('sakerhet')}
        fraga={t.beratta.sakerhet}
        fel={felFor('sakerhet')}
        felprefix={t.fel}
        val={SAKERHETER.map(({ kod }) => ({ kod, namn: t.beratta.sakerheter[kod] }))}
        valt={svar.sakerhet}
        vidVal={(sakerhet) => andra({ sakerhet })}
      />
      <Valgrupp
        id={faltId('polisanmald')}
        fraga={
          <>
            {t.beratta.polisanmald} <span className={s.valfritt}>({t.valfritt})</span>
          </>
        }
        fel={felFor('polisanmald')}
        felprefix={t.fel}
        form="chip"
        val={POLISANMALD.map(({ kod }) => ({ kod, namn: t.beratta.polisanmalt[kod] }))}
        valt={svar.polisanmald}
        vidVal={(polisanmald) => andra({ polisanmald })}
      />
      <div className={s.medRakning}>
        <Falt
          id={faltId('konsekvens')}
          label={t.beratta.konsekvens}
          description={`${t.beratta.konsekvensHjalp} ${t.hogst(RAPPORTGRANSER.konsekvensMax)}`}
          optional
          errorMessage={felFor('konsekvens')}
        >
          {(kontroll) => (
            <textarea
              {...kontroll}
              rows={3}
              value={svar.konsekvens}
              onChange={(handelse) => andra({ konsekvens: handelse.target.value })}
            />
          )}
        </Falt>
        <Kvar langd={svar.konsekvens.length} max={RAPPORTGRANSER.konsekvensMax} />
      </div>
    </Stegram>
  );
}
