import { LinkTabs, Notice, Skeleton, Split } from '@roda-traden/ui';
import { Outlet, useLocation, useParams, useSearchParams } from 'react-router';
import { felmening } from '../lib/felmening.ts';
import { Sidtitel } from '../lib/Sidtitel.tsx';
import { Enhetstrad } from './Enhetstrad.tsx';
import { Grupplista } from './Grupplista.tsx';
import s from './organisation.module.css';
import { texter } from './organisation.texter.ts';
import { sokvagar } from './organisation.vagar.ts';
import { useTrad } from './trad.ts';

/** The room's frame: tree or groups beside what is chosen in them. */
export function OrganisationSida() {
  const { id } = useParams();
  const { pathname } = useLocation();
  const [params] = useSearchParams();
  const { trad, laddar, fel } = useTrad();
  const grupper = pathname.startsWith(sokvagar.grupper);
  // What the list is filtered by stays when one of its rows is opened.
  const filter = params.size > 0 ? `?${params}` : '';
  return (
    <Split
      title={texter.rubrik}
      listWidth="narrow"
      showDetail={id !== undefined}
      listLabel={texter.lista}
      detailLabel={grupper ? texter.grupper : texter.enheter}
      backHref={(grupper ? sokvagar.grupper : sokvagar.enheter) + filter}
      backLabel={grupper ? texter.tillbakaGrupper : texter.tillbakaEnheter}
      list={
        <div className={s.lista}>
          {id ? null : <Sidtitel>{grupper ? texter.sidtitel(texter.grupper) : texter.rubrik}</Sidtitel>}
          <h1 className={s.rubrik}>{texter.rubrik}</h1>
          <LinkTabs
            label={texter.flikar}
            items={[
              { href: sokvagar.enheter, label: texter.enheter, isCurrent: !grupper },
              { href: sokvagar.grupper, label: texter.grupper, isCurrent: grupper },
            ]}
          />
          {fel ? (
            <Notice tone="error" live="alert">
              {felmening(fel)}
            </Notice>
          ) : laddar ? (
            <Skeleton lines={12} />
          ) : grupper ? (
            <Grupplista vald={id} />
          ) : (
            <Enhetstrad trad={trad} vald={id} filter={filter} />
          )}
        </div>
      }
      detail={<Outlet />}
    />
  );
}
