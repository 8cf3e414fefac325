import { arAvslutad, harSuttit, type Plats } from '@roda-traden/domain';
import { Badge, Button, Link, MenuButton, Panel } from '@roda-traden/ui';
import { Ellipsis, Plus } from 'lucide-react';
import { useState } from 'react';
import type { GruppplatserFragment as Gruppen } from '../gql/graphql.ts';
import { type FragmentType, getFragmentData, graphql } from '../gql/index.ts';
import { dagtext, idag } from '../lib/tid.ts';
import s from './organisation.module.css';
import { texter } from './organisation.texter.ts';
import { sokvagar } from './organisation.vagar.ts';
import { AvslutaPlats, Platsformular } from './Platsformular.tsx';

const t = texter.grupp;

const PlatserFragment = graphql(`
  fragment Gruppplatser on Grupp {
    id
    namn
    giltigTill
    ledamoter {
      id
      funktion
      ersattare
      fran
      till
      version
      organisation {
        id
        namn
        giltigTill
      }
      viewerKan {
        andra
        avsluta
      }
    }
    viewerKan {
      laggaTillLedamot
    }
  }
`);

type Rad = Gruppen['ledamoter'][number];

/** As the rules see a seat. */
const somPlats = (rad: Rad): Plats => ({
  id: rad.id,
  funktion: rad.funktion,
  organisationId: rad.organisation?.id ?? null,
  ersattare: rad.ersattare ?? null,
  fran: rad.fran ?? null,
  till: rad.till ?? null,
});

/** Who sits in the group, and who has. */
export function Platser({ grupp }: { grupp: FragmentType<typeof PlatserFragment> }) {
  const data = getFragmentData(PlatserFragment, grupp);
  const [visar, setVisar] = useState<{ slag: 'ny' } | { slag: 'andra' | 'avsluta'; rad: Rad } | null>(null);
  const dag = idag();
  const nu = data.ledamoter.filter((rad) => !harSuttit(somPlats(rad), dag));
  const forr = data.ledamoter.filter((rad) => !nu.includes(rad));
  const stang = () => setVisar(null);
  const platser = data.ledamoter.map(somPlats);
  const lista = (rader: readonly Rad[]) => (
    <ul className={s.platser}>
      {rader.map((rad) => (
        <Platsrad
          key={rad.id}
          rad={rad}
          dag={dag}
          onAndra={() => setVisar({ slag: 'andra', rad })}
          onAvsluta={() => setVisar({ slag: 'avsluta', rad })}
        />
      ))}
    </ul>
  );
  return (
    <Panel
      title={t.ledamoter}
      headingLevel={3}
      variant="flat"
      actions={
        data.viewerKan.laggaTillLedamot ? (
          <Button icon={<Plus />} onPress={() => setVisar({ slag: 'ny' })}>
            {t.nyLedamot}
          </Button>
        ) : null
      }
    >
      {nu.length === 0 ? <p className={s.dampad}>{t.ingaLedamoter}</p> : lista(nu)}
      {forr.length > 0 ? (
        <details>
          <summary>{t.tidigare(forr.length)}</summary>
          {lista(forr)}
        </details>
      ) : null}
      {visar?.slag === 'ny' ? (
        <Platsformular
          gruppId={data.id}
          gruppnamn={data.namn}
          giltigTill={data.giltigTill ?? null}
          platser={platser}
          onStang={stang}
        />
      ) : null}
      {visar?.slag === 'andra' ? (
        <Platsformular
          gruppId={data.id}
          gruppnamn={data.namn}
          giltigTill={data.giltigTill ?? null}
          platser={platser}
          plats={{ ...somPlats(visar.rad), version: visar.rad.version }}
          onStang={stang}
        />
      ) : null}
      {visar?.slag === 'avsluta' ? (
        <AvslutaPlats plats={{ ...somPlats(visar.rad), version: visar.rad.version }} onStang={stang} />
      ) : null}
    </Panel>
  );
}

function Platsrad({
  rad,
  dag,
  onAndra,
  onAvsluta,
}: {
  rad: Rad;
  dag: string;
  onAndra: () => void;
  onAvsluta: () => void;
}) {
  const { organisation: enhet, viewerKan: kan } = rad;
  return (
    <li className={s.plats}>
      <div className={s.platstext}>
        <strong>{rad.funktion}</strong>
        <span className={s.platsenhet}>
          {enhet ? <Link href={sokvagar.enhet(enhet.id)}>{enhet.namn}</Link> : null}
          {enhet && arAvslutad({ giltigTill: enhet.giltigTill ?? null }, dag) ? (
            <Badge tone="warn">{t.enhetAvslutad}</Badge>
          ) : null}
        </span>
        {rad.ersattare || rad.fran || rad.till ? (
          <span className={s.platsmer}>
            {[
              ...(rad.ersattare ? [`${t.ersattare}: ${rad.ersattare}`] : []),
              ...(rad.fran || rad.till
                ? [texter.spann(rad.fran ? dagtext(rad.fran) : null, rad.till ? dagtext(rad.till) : null)]
                : []),
            ].join(' · ')}
          </span>
        ) : null}
      </div>
      {kan.andra ? (
        <MenuButton
          label={t.platsensVal(rad.funktion)}
          iconOnly
          icon={<Ellipsis />}
          variant="quiet"
          items={[
            { id: 'andra', label: texter.andra, onAction: onAndra },
            ...(kan.avsluta
              ? [{ id: 'avsluta', label: texter.avsluta.gor, danger: true, onAction: onAvsluta }]
              : []),
          ]}
        />
      ) : null}
    </li>
  );
}
