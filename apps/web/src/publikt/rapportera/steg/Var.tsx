import { RAPPORTGRANSER } from '@roda-traden/domain';
import { Notice } from '@roda-traden/ui/enkel';
import { Falt } from '../Falt.tsx';
import s from '../Formular.module.css';
import { useFormular } from '../formular.ts';
import { Kvar } from '../Kvar.tsx';
import { Platsval } from '../Platsval.tsx';
import { faltId, Stegram } from '../Stegram.tsx';
import { useStegfel } from '../useStegfel.ts';

export function Var({ vidKlart }: { vidKlart: () => void }) {
  const { t, svar, andra, underlag, kommunKod, valjKommun } = useFormular();
  const { fel, forsok, prova, felFor } = useStegfel('var');
  const { kommuner, underlag: hamtat, lage, hamta } = underlag;
  return (
    <Stegram
      steg="var"
      rubrik={t.var.rubrik}
      fel={fel}
      forsok={forsok}
      vidFortsatt={() => prova().length === 0 && vidKlart()}
    >
      {lage === 'misslyckat' ? (
        <Notice
          tone="warn"
          live="status"
          title={t.var.kundeInteHamta}
          actions={
            <button type="button" className="knapp knapp-stilla" onClick={hamta}>
              {t.var.igen}
            </button>
          }
        >
          {t.var.utanLista}
        </Notice>
      ) : null}
      {hamtat && kommuner.length > 1 ? (
        <Falt id="kommun" label={t.var.kommun}>
          {(kontroll) => (
            <select
              {...kontroll}
              // What was chosen, though its places are still on their way.
              value={kommunKod ?? hamtat.kommunKod}
              onChange={(handelse) => valjKommun(handelse.target.value)}
            >
              {kommuner.map(({ kod, namn }) => (
                <option key={kod} value={kod}>
                  {namn}
                </option>
              ))}
            </select>
          )}
        </Falt>
      ) : null}
      {lage === 'hamtar' && hamtat?.kommunKod !== kommunKod ? (
        <p className={s.vantar} role="status">
          {t.var.laddar}
        </p>
      ) : (
        <Platsval key={hamtat?.kommunKod} id={faltId('omrade')} fel={felFor('omrade')} />
      )}
      <div className={s.medRakning}>
        <Falt
          id={faltId('platstext')}
          label={t.var.platstext}
          description={`${t.var.platstextHjalp} ${t.hogst(RAPPORTGRANSER.platstextMax)}`}
          optional
          errorMessage={felFor('platstext')}
        >
          {(kontroll) => (
            <input
              {...kontroll}
              type="text"
              autoComplete="off"
              value={svar.platstext}
              onChange={(handelse) => andra({ platstext: handelse.target.value })}
            />
          )}
        </Falt>
        <Kvar langd={svar.platstext.length} max={RAPPORTGRANSER.platstextMax} />
      </div>
    </Stegram>
  );
}
