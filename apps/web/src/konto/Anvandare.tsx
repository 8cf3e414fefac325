import { useQuery } from '@apollo/client/react';
import { Button, Checkbox, Notice, PageHeader, Skeleton, TextField } from '@roda-traden/ui';
import { Plus, Search } from 'lucide-react';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { getFragmentData } from '../gql/index.ts';
import { felmening } from '../lib/felmening.ts';
import { Sidtitel } from '../lib/Sidtitel.tsx';
import { useAdressfalt } from '../lib/useAdressfalt.ts';
import s from './Anvandare.module.css';
import { Anvandarformular } from './Anvandarformular.tsx';
import { Anvandarrad } from './Anvandarrad.tsx';
import { AnvandareFraga, KontoradFragment } from './anvandare.graphql.ts';
import { texter as t } from './anvandare.texter.ts';
import { type Losenordslapp, NyttLosenord } from './NyttLosenord.tsx';
import { useJag } from './useJag.ts';

/** The kommun's logins, for the one who looks after them. */
export function Anvandare() {
  const { jag } = useJag();
  const { data, error, loading } = useQuery(AnvandareFraga, {
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const [params, setParams] = useSearchParams();
  const [ny, setNy] = useState(false);
  const [lapp, setLapp] = useState<Losenordslapp | null>(null);
  const sok = (params.get('sok') ?? '').trim().toLocaleLowerCase('sv');
  const stangda = params.get('stangda') === '1';
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

  const konton = getFragmentData(KontoradFragment, data?.anvandarkonton ?? []);
  const visade = konton.filter(
    (konto) =>
      (stangda || konto.aktiv) && `${konto.namn} ${konto.epost}`.toLocaleLowerCase('sv').includes(sok),
  );
  const enheter = data?.kontoenheter ?? [];
  return (
    <div className={s.sida}>
      <Sidtitel>{t.rubrik}</Sidtitel>
      <PageHeader
        title={t.rubrik}
        lead={t.ingress}
        actions={
          <Button variant="primary" icon={<Plus />} onPress={() => setNy(true)} isDisabled={!data}>
            {t.ny}
          </Button>
        }
      />
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
        <Checkbox isSelected={stangda} onChange={(pa) => satt('stangda', pa ? '1' : '')}>
          {t.visaStangda}
        </Checkbox>
      </div>
      {error && !data ? (
        <Notice tone="error" live="alert">
          {felmening(error)}
        </Notice>
      ) : loading && !data ? (
        <Skeleton lines={8} />
      ) : (
        <>
          <p className={s.antal} role="status">
            {visade.length === 0 ? t.inga : t.antal(visade.length)}
          </p>
          <ul className={s.lista} aria-label={t.lista}>
            {visade.map((konto) => (
              <Anvandarrad
                key={konto.id}
                konto={konto}
                egen={konto.id === jag?.anvandare.id}
                enheter={enheter}
                onLosenord={setLapp}
              />
            ))}
          </ul>
        </>
      )}
      {ny ? <Anvandarformular enheter={enheter} onStang={() => setNy(false)} onLosenord={setLapp} /> : null}
      {lapp ? <NyttLosenord lapp={lapp} onStang={() => setLapp(null)} /> : null}
    </div>
  );
}
