import { useQuery } from '@apollo/client/react';
import { Button, Dialog, Notice, Skeleton, TextField } from '@roda-traden/ui';
import { type ReactNode, useState } from 'react';
import { type FragmentType, getFragmentData, graphql } from '../../gql/index.ts';
import { MaskadText } from '../detalj/MaskadText.tsx';
import { rubrikFor, statusnamn } from '../ord.ts';
import { texter } from '../rapport.texter.ts';
import { hantText, langTid } from '../tidsord.ts';
import type { Utfall } from '../triage/useTriage.ts';
import s from './Dialoger.module.css';

const JamforbarFragment = graphql(`
  fragment Jamforbar on Rapport {
    id
    referens
    inkommen
    status
    vad
    text
    platstext
    hantFran
    hantTill
    hantPrecision
    kategori {
      id
      namn
    }
    omrade {
      id
      namn
    }
  }
`);

const DubblettFraga = graphql(`
  query Dubblettkandidater($id: ID!) {
    rapport(id: $id) {
      ...Jamforbar
      dubbletter {
        id
      }
      liknande {
        ...Jamforbar
      }
    }
  }
`);

export interface DubblettProps {
  id: string;
  /** Marks the report as a duplicate of the one with this reference or id. */
  onMarkera: (huvudrapport: string) => Promise<Utfall>;
  onStang: () => void;
}

/** The report beside those it may be the same as: read, compare, and mark in one press. */
export function Dubblett({ id, onMarkera, onStang }: DubblettProps) {
  const { data } = useQuery(DubblettFraga, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const [referens, setReferens] = useState('');
  const [fel, setFel] = useState<string | undefined>(undefined);
  const [pagar, setPagar] = useState<string | null>(null);
  const t = texter.dubblett;
  const rapport = data?.rapport;
  const liknande = rapport?.liknande ?? [];

  const markera = async (huvudrapport: string): Promise<void> => {
    setPagar(huvudrapport);
    setFel(undefined);
    const utfall = await onMarkera(huvudrapport);
    setPagar(null);
    if (utfall.ok) onStang();
    else setFel(utfall.meddelande);
  };

  return (
    <Dialog
      title={t.rubrik}
      width={liknande.length > 0 ? 'wide' : 'normal'}
      isOpen
      onOpenChange={(oppen) => (oppen ? undefined : onStang())}
    >
      {rapport ? (
        <>
          {rapport.dubbletter.length > 0 ? <Notice>{t.foljerMed(rapport.dubbletter.length)}</Notice> : null}
          <div className={s.jamfor}>
            <Kort rubrik={t.denHar} rapport={rapport} />
            {liknande.map((annan, i) => {
              const { id: annansId, referens: annansReferens } = getFragmentData(JamforbarFragment, annan);
              return (
                <Kort key={annansId} rubrik={t.liknande} rapport={annan}>
                  <Button
                    variant={i === 0 ? 'primary' : 'plain'}
                    autoFocus={i === 0}
                    isPending={pagar === annansId}
                    aria-label={`${t.markera}, ${annansReferens}`}
                    onPress={() => void markera(annansId)}
                  >
                    {t.markera}
                  </Button>
                </Kort>
              );
            })}
          </div>
          {liknande.length === 0 ? <p>{t.inga}</p> : null}
          <form
            className={s.referens}
            onSubmit={(event) => {
              event.preventDefault();
              void markera(referens);
            }}
          >
            <TextField
              label={t.referens}
              description={t.referensHjalp}
              width="medium"
              value={referens}
              onChange={(text) => {
                setReferens(text);
                setFel(undefined);
              }}
              autoFocus={liknande.length === 0}
              autoComplete="off"
              errorMessage={fel}
            />
            <Button type="submit" isPending={pagar !== null && pagar === referens}>
              {t.markeraReferens}
            </Button>
          </form>
        </>
      ) : (
        <Skeleton height="14rem" />
      )}
    </Dialog>
  );
}

function Kort({
  rubrik,
  rapport,
  children,
}: {
  rubrik: string;
  rapport: FragmentType<typeof JamforbarFragment>;
  children?: ReactNode;
}) {
  const r = getFragmentData(JamforbarFragment, rapport);
  return (
    <section className={s.kort} aria-label={`${rubrik}, ${r.referens}`}>
      <p className={s.over}>
        {rubrik} · {r.referens}
      </p>
      <h3>{rubrikFor(r)}</h3>
      <dl className={s.fakta}>
        <dt>{texter.detalj.nar}</dt>
        <dd>{hantText(r)}</dd>
        <dt>{texter.detalj.plats}</dt>
        <dd>
          {r.omrade?.namn ?? texter.detalj.okandPlats}
          {r.platstext ? ` · ${r.platstext}` : null}
        </dd>
        <dt>{texter.filter.status}</dt>
        <dd>
          {statusnamn(r.status)}, {texter.detalj.inkom(langTid(r.inkommen))}
        </dd>
      </dl>
      <p className={s.text}>
        <MaskadText text={r.text} />
      </p>
      {children}
    </section>
  );
}
