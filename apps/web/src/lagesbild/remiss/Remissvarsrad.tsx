import { REMISSTALLNINGAR, type Remisstallning } from '@roda-traden/domain';
import { Badge, Button, type Tone } from '@roda-traden/ui';
import { Check, Minus, Pencil } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { type FragmentType, getFragmentData, graphql } from '../../gql/index.ts';
import { tidtext } from '../../lib/tid.ts';
import { remissvarsankare } from './ankare.ts';
import { Bemotandeformular } from './Bemotandeformular.tsx';
import s from './Remiss.module.css';
import { texter } from './remiss.texter.ts';

const t = texter.bemotande;

const RemissvarsradFragment = graphql(`
  fragment Remissvarsrad on Remissvar {
    id
    av
    stallning
    text
    lamnat
    bemotande
    ...Svarsvarden
  }
`);

const MARKEN: Record<Remisstallning, { tone: Tone; icon: ReactNode }> = {
  tillstyrker: { tone: 'ok', icon: <Check /> },
  andring: { tone: 'warn', icon: <Pencil /> },
  avstar: { tone: 'neutral', icon: <Minus /> },
};

/** What was answered: the word, with a shape and a colour that repeat it. */
export function Stallning({ kod }: { kod: string }) {
  const rad = REMISSTALLNINGAR.find((r) => r.kod === kod);
  return rad ? <Badge {...MARKEN[rad.kod]}>{rad.namn}</Badge> : <Badge>{kod}</Badge>;
}

/** One answer, and what became of it. */
export function Remissvarsrad({
  svar,
  bemota,
}: {
  svar: FragmentType<typeof RemissvarsradFragment>;
  bemota: boolean;
}) {
  const data = getFragmentData(RemissvarsradFragment, svar);
  const [skriver, setSkriver] = useState(false);
  const saknas = data.stallning === 'andring' && !data.bemotande;
  return (
    <li className={s.svar} id={remissvarsankare(data.id)} tabIndex={-1}>
      <div className={s.svarshuvud}>
        <strong>{data.av}</strong>
        <Stallning kod={data.stallning} />
        <span className={s.dampad}>{texter.svar.lamnades(tidtext(data.lamnat))}</span>
      </div>
      {data.text ? <p className={s.ord}>{data.text}</p> : null}
      {data.bemotande ? (
        <div className={s.bemotande}>
          <p className={s.dampad}>{t.rubrik}</p>
          <p className={s.ord}>{data.bemotande}</p>
        </div>
      ) : null}
      {bemota ? (
        <div className={s.svarshuvud}>
          <Button
            aria-label={data.bemotande ? t.andraTill(data.av) : t.skrivTill(data.av)}
            onPress={() => setSkriver(true)}
          >
            {data.bemotande ? t.andra : t.skriv}
          </Button>
          {saknas ? <span className={s.dampad}>{t.saknas}</span> : null}
        </div>
      ) : null}
      {skriver ? <Bemotandeformular svar={data} av={data.av} onStang={() => setSkriver(false)} /> : null}
    </li>
  );
}
