import { ChipGroup, EmptyState, LinkButton, Panel, RemovableChip, Skeleton } from '@roda-traden/ui';
import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import type { OmvarldssidaQuery } from '../gql/graphql.ts';
import { manadsnamn, spanntext } from './dagar.ts';
import { Manadsdiagram } from './Manadsdiagram.tsx';
import { Notislista } from './Notislista.tsx';
import s from './Omvarld.module.css';
import { texter } from './omvarld.texter.ts';
import { Kommuner, Typer } from './Rangordningar.tsx';
import { listfilter, NOTISER, omvarldSokvag, type Tillstand } from './tillstand.ts';

interface Props {
  data: OmvarldssidaQuery;
  tillstand: Tillstand;
  andra: (nytt: Partial<Tillstand>) => void;
}

/** Figures, and the notices behind them. */
export function Innehall({ data, tillstand, andra }: Props) {
  const { perManad, perTyp, valt } = data;
  const rubrik = useNotisrubrik();
  if (!perManad.tackning)
    return <EmptyState title={texter.tomt(perManad.lanNamn)}>{texter.tomtText}</EmptyState>;
  if (!valt.period || !perManad.period)
    return (
      <EmptyState
        title={texter.utanforPeriod}
        action={
          <LinkButton
            href={omvarldSokvag({ ...tillstand, fran: undefined, till: undefined, manad: undefined })}
          >
            {texter.senasteAret}
          </LinkButton>
        }
      />
    );
  const filter = listfilter(tillstand);
  const spann = spanntext(valt.period);
  const harVal = tillstand.manad !== undefined || tillstand.typer.length > 0;
  return (
    <>
      <div className={s.bilder}>
        <div className={s.ruta}>
          <Manadsdiagram omvarld={perManad} tillstand={tillstand} />
        </div>
        <div className={s.sidospalt}>
          <div className={s.ruta}>
            <Typer omvarld={perTyp} tillstand={tillstand} />
          </div>
          <div className={s.ruta}>
            <Kommuner omvarld={valt} tillstand={tillstand} />
          </div>
        </div>
        <section className={s.ruta} aria-labelledby={NOTISER}>
          <h2 id={NOTISER} ref={rubrik} tabIndex={-1} className={s.rubrik}>
            {texter.lista(valt.kommun.namn)}
          </h2>
          <p className={s.antal} role="status">
            {texter.listantal(valt.antal, spann)}
          </p>
          {harVal ? <Valchips tillstand={tillstand} andra={andra} /> : null}
          <Notislista
            filter={filter}
            slag="handelse"
            sida={20}
            rensaHref={harVal ? omvarldSokvag({ ...tillstand, manad: undefined, typer: [] }) : undefined}
          />
        </section>
      </div>
      <div className={s.par}>
        <Panel title={texter.sammanfattningar}>
          <p className={s.ingress}>{texter.sammanfattningarText(perManad.lanNamn)}</p>
          <p className={s.antal}>{texter.listantal(valt.sammanfattningar, spann)}</p>
          <Notislista filter={filter} slag="sammanfattning" sida={5} />
        </Panel>
        <Panel title={texter.lanet}>
          <p className={s.ingress}>{texter.lanetText(perManad.lanNamn)}</p>
          <p className={s.antal}>{texter.listantal(valt.lanshandelser, spann)}</p>
          <Notislista filter={filter} slag="lan" sida={5} />
        </Panel>
      </div>
    </>
  );
}

/** What the lists are narrowed to, each with a way to take it back. */
function Valchips({ tillstand, andra }: Omit<Props, 'data'>) {
  const { manad, typer } = tillstand;
  return (
    <ChipGroup label={texter.filter}>
      {manad ? (
        <RemovableChip
          label={texter.bortMed.manad(manadsnamn(manad))}
          onRemove={() => andra({ manad: undefined })}
        />
      ) : null}
      {typer.length > 5 ? (
        <RemovableChip label={texter.bortMed.typer(typer.length)} onRemove={() => andra({ typer: [] })} />
      ) : (
        typer.map((typ) => (
          <RemovableChip
            key={typ}
            label={texter.bortMed.typ(typ)}
            onRemove={() => andra({ typer: typer.filter((annan) => annan !== typ) })}
          />
        ))
      )}
    </ChipGroup>
  );
}

/** A figure's link leads to the list: its heading takes focus, so that eye and reader both come along. */
function useNotisrubrik() {
  const rubrik = useRef<HTMLHeadingElement>(null);
  // The same link again is a new key, and leads there again.
  const { hash, key } = useLocation();
  useEffect(() => {
    if (hash !== `#${NOTISER}`) return;
    rubrik.current?.focus({ preventScroll: true });
    rubrik.current?.scrollIntoView({ block: 'start' });
  }, [hash, key]);
  return rubrik;
}

/** As tall as what comes. */
export function Skelett() {
  return (
    <div className={s.sida}>
      <div className={s.bilder}>
        <Skeleton height="28rem" />
        <Skeleton height="40rem" />
        <Skeleton lines={12} />
      </div>
    </div>
  );
}
