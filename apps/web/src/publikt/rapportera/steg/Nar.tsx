import { localDate } from '@roda-traden/domain';
import { klockan } from '../../../lib/klocka.ts';
import { skrivTidsrymd } from '../../gemensamt/tid.ts';
import { Falt } from '../Falt.tsx';
import s from '../Formular.module.css';
import { useFormular } from '../formular.ts';
import { faltId, Stegram } from '../Stegram.tsx';
import { DAGVAL, DYGNSDELAR, type Dygnsdel, harDygnsdel, type Tidsval, tolkaTidsval } from '../tidsval.ts';
import { useStegfel } from '../useStegfel.ts';
import { Valgrupp } from '../Valgrupp.tsx';

const SLAG = ['ungefar', 'exakt', 'okand'] as const;
const DELAR: readonly (Dygnsdel | 'vet_inte')[] = [...(Object.keys(DYGNSDELAR) as Dygnsdel[]), 'vet_inte'];

export function Nar({ vidKlart }: { vidKlart: () => void }) {
  const { t, svar, andra } = useFormular();
  const { fel, forsok, prova, felFor } = useStegfel('nar');
  const tid = (nytt: Partial<Tidsval>) =>
    andra({ nar: { ...svar.nar, ...nytt, sagt: klockan().toISOString() } });
  return (
    <Stegram
      steg="nar"
      rubrik={t.nar.rubrik}
      fel={fel}
      forsok={forsok}
      vidFortsatt={() => prova().length === 0 && vidKlart()}
    >
      <Valgrupp
        id={faltId('hant')}
        fraga={<span className="visuallt-dold">{t.nar.rubrik}</span>}
        fel={felFor('hant')}
        felprefix={t.fel}
        val={SLAG.map((kod) => ({ kod, namn: t.nar.slag[kod] }))}
        valt={svar.nar.slag}
        vidVal={(slag) => tid({ slag })}
        under={{
          exakt: <Exakt tid={tid} felFor={felFor} />,
          ungefar: <Ungefar tid={tid} felFor={felFor} />,
        }}
      />
      <label className={s.rad}>
        <input
          type="checkbox"
          checked={svar.pagar}
          onChange={(handelse) => andra({ pagar: handelse.target.checked })}
        />
        <span>{t.nar.pagar}</span>
      </label>
    </Stegram>
  );
}

interface Tidsandring {
  tid: (nytt: Partial<Tidsval>) => void;
  felFor: (falt: string) => string | undefined;
}

function Exakt({ tid, felFor }: Tidsandring) {
  const { t, svar } = useFormular();
  return (
    <div className={s.sida}>
      <Dagfalt
        id={faltId('datum')}
        etikett={t.nar.datum}
        fel={felFor('datum')}
        dag={svar.nar.datum}
        vidDag={(datum) => tid({ datum })}
      />
      <Falt id={faltId('klockslag')} label={t.nar.klockslag} errorMessage={felFor('klockslag')}>
        {(kontroll) => (
          <input
            {...kontroll}
            type="time"
            value={svar.nar.klockslag}
            onChange={(handelse) => tid({ klockslag: handelse.target.value })}
          />
        )}
      </Falt>
    </div>
  );
}

function Ungefar({ tid, felFor }: Tidsandring) {
  const { t, svar } = useFormular();
  const { nar } = svar;
  return (
    <>
      <Valgrupp
        id={faltId('dag')}
        fraga={t.nar.dagfraga}
        fel={felFor('dag')}
        felprefix={t.fel}
        form="chip"
        val={DAGVAL.map((kod) => ({ kod, namn: t.nar.dag[kod] }))}
        valt={nar.dag}
        vidVal={(dag) => tid({ dag })}
      />
      {nar.dag === 'annan' ? (
        <Dagfalt
          id={faltId('annanDag')}
          etikett={t.nar.annanDag}
          fel={felFor('annanDag')}
          dag={nar.annanDag}
          vidDag={(annanDag) => tid({ annanDag })}
        />
      ) : null}
      {harDygnsdel(nar.dag) ? (
        <Valgrupp
          id="nar-del"
          fraga={t.nar.delfraga}
          felprefix={t.fel}
          form="chip"
          val={DELAR.map((kod) => ({ kod, namn: t.nar.del[kod] }))}
          valt={nar.del || 'vet_inte'}
          vidVal={(del) => tid({ del })}
        />
      ) : null}
      <Tolkning />
    </>
  );
}

/** Says the choice back as dates, so that "i helgen" can't be misunderstood. */
function Tolkning() {
  const { t, sprak, svar } = useFormular();
  const nu = klockan();
  const { hantFran, hantTill } = tolkaTidsval(svar.nar, nu);
  return (
    <p className={s.tolkning} role="status">
      {hantFran ? (
        <>
          {t.nar.tolkas} <strong>{skrivTidsrymd(hantFran, hantTill, sprak, nu)}</strong>
        </>
      ) : null}
    </p>
  );
}

interface DagfaltProps {
  id: string;
  etikett: string;
  fel: string | undefined;
  dag: string;
  vidDag: (dag: string) => void;
}

function Dagfalt({ id, etikett, fel, dag, vidDag }: DagfaltProps) {
  return (
    <Falt id={id} label={etikett} errorMessage={fel}>
      {(kontroll) => (
        <input
          {...kontroll}
          type="date"
          max={localDate(klockan())}
          value={dag}
          onChange={(handelse) => vidDag(handelse.target.value)}
        />
      )}
    </Falt>
  );
}
