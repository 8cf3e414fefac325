import { arAvslutad, barnTill, type Enhet, ORGANISATIONSTYPER, ovanfor, overst } from '@roda-traden/domain';
import { Badge, Button, Checkbox, TextField, Tree, type TreeNode } from '@roda-traden/ui';
import { Plus, Search } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useJag } from '../konto/index.ts';
import { idag } from '../lib/tid.ts';
import { useAdressfalt } from '../lib/useAdressfalt.ts';
import { Enhetsformular } from './Enhetsformular.tsx';
import s from './organisation.module.css';
import { texter } from './organisation.texter.ts';
import { sokvagar } from './organisation.vagar.ts';

const t = texter.trad;

interface Props {
  trad: readonly Enhet[];
  vald: string | undefined;
  /** The address's filter, which goes along to the unit. */
  filter: string;
}

/** The kommun's tree, searched by name. What is found is shown where it lies. */
export function Enhetstrad({ trad, vald, filter }: Props) {
  const { jag } = useJag();
  const [params, setParams] = useSearchParams();
  const [ny, setNy] = useState(false);
  const sok = useDeferredValue(params.get('sok') ?? '').trim();
  const avslutade = params.get('avslutade') === '1';
  const satt = (namn: string, varde: string): void =>
    setParams(
      (forut) => {
        if (varde) forut.set(namn, varde);
        else forut.delete(namn);
        return forut;
      },
      { replace: true },
    );
  const sokfalt = useAdressfalt(params.get('sok') ?? '', (ord) => satt('sok', ord));

  const dag = idag();
  const iBruk = avslutade ? trad : trad.filter((enhet) => !arAvslutad(enhet, dag) || enhet.id === vald);
  const traffar = sok
    ? iBruk.filter((e) => e.namn.toLocaleLowerCase('sv').includes(sok.toLocaleLowerCase('sv')))
    : iBruk;
  const visade = new Set(traffar.flatMap((e) => [e.id, ...ovanfor(e.id, trad).map((over) => over.id)]));
  const noder = (enheter: readonly Enhet[]): TreeNode[] =>
    enheter
      .filter((enhet) => visade.has(enhet.id))
      .map((enhet) => ({
        id: enhet.id,
        label: enhet.namn,
        href: sokvagar.enhet(enhet.id) + filter,
        isCurrent: enhet.id === vald,
        meta: arAvslutad(enhet, dag) ? (
          <Badge>{t.avslutad}</Badge>
        ) : (
          ORGANISATIONSTYPER.find((typ) => typ.kod === enhet.typ && !typ.kommunal)?.namn
        ),
        children: noder(barnTill(enhet.id, trad)),
      }));

  return (
    <>
      <div className={s.verktyg}>
        <TextField
          label={t.sok}
          hideLabel
          placeholder={t.sok}
          type="search"
          before={<Search size="1.1em" />}
          value={sokfalt.text}
          onChange={sokfalt.skriv}
        />
        <div className={s.verktygsrad}>
          <Checkbox isSelected={avslutade} onChange={(pa) => satt('avslutade', pa ? '1' : '')}>
            {t.visaAvslutade}
          </Checkbox>
          {jag?.viewerKan.includes('organisation:andra') ? (
            <Button icon={<Plus />} onPress={() => setNy(true)}>
              {t.ny}
            </Button>
          ) : null}
        </div>
        <p role="status" className={sok ? s.dampad : 'visuallt-dold'}>
          {sok ? t.traffar(traffar.length) : ''}
        </p>
      </div>
      {trad.length === 0 ? (
        <p className={s.dampad}>{t.tomt}</p>
      ) : (
        <Tree
          // A search opens every branch that holds a hit; without one the tree is as it was left.
          key={sok ? 'sokt' : 'hela'}
          label={t.namn}
          nodes={noder(overst(trad))}
          openLevels={sok ? 99 : 2}
        />
      )}
      {ny ? <Enhetsformular trad={trad} foralderId={vald ?? null} onStang={() => setNy(false)} /> : null}
    </>
  );
}
