import type { ReactNode } from 'react';
import { type FragmentType, getFragmentData, graphql } from '../gql/index.ts';
import { Delar } from './Delar.tsx';
import { Jamforelser } from './Jamforelser.tsx';
import { Laget } from './Laget.tsx';
import { Manader } from './Manader.tsx';
import s from './Paneler.module.css';
import { Platser } from './Platser.tsx';
import type { Register } from './register.ts';
import type { Bild, Mot, Tillstand } from './tillstand.ts';
import { Kanaler, Rapportorer } from './Vagar.tsx';
import { Veckan } from './Veckan.tsx';

export const BilderDel = graphql(`
  fragment BilderDel on Analys {
    antal
    ...LagetDel
    ...ManaderDel
    ...DelarDel
    ...JamforelserDel
    ...VeckanDel
    ...PlatserDel
    ...VagarDel
  }
`);

export interface Bilder {
  analys: FragmentType<typeof BilderDel>;
  register: Register;
  tillstand: Tillstand;
  mot: Mot;
  bytMot: (mot: Mot) => void;
  bytNiva: (niva: Tillstand['niva']) => void;
}

/** The page's pictures: all of them under each other, or the one that is on the projector. */
export function Bildvaxel({ bild, ...bilder }: Bilder & { bild: Bild | null }) {
  const { analys: maskerad, register, tillstand, mot, bytMot, bytNiva } = bilder;
  const { fran: _fran, till: _till, ...filter } = tillstand.urval;
  const analys = getFragmentData(BilderDel, maskerad);
  const bildFor: Record<Bild, ReactNode> = {
    laget: <Laget analys={analys} mot={mot} filtrerat={Object.keys(filter).length > 0} />,
    manader: <Manader analys={analys} />,
    delar: <Delar analys={analys} register={register} niva={tillstand.niva} bytNiva={bytNiva} />,
    jamforelse: <Jamforelser analys={analys} mot={mot} bytMot={bytMot} mote={bild !== null} />,
    veckan: <Veckan analys={analys} timfilter={tillstand.urval.veckotimmar} />,
    platser: <Platser analys={analys} />,
    vagar: (
      <div className={s.par}>
        <Kanaler analys={analys} />
        <Rapportorer analys={analys} />
      </div>
    ),
  };
  if (bild) return bildFor[bild];
  // With nothing in the period only the comparison has something to say: what there was before.
  const visas: readonly Bild[] =
    analys.antal === 0
      ? ['laget', 'jamforelse']
      : ['laget', 'manader', 'jamforelse', 'delar', 'veckan', 'platser', 'vagar'];
  return visas.map((en) => (
    <div key={en} className={s.panel}>
      {bildFor[en]}
    </div>
  ));
}
