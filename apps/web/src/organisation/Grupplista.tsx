import { arAvslutad, GRUPPSLAG, harSuttit } from '@roda-traden/domain';
import { Badge, Button, Checkbox, Link, Notice, Skeleton } from '@roda-traden/ui';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useJag } from '../konto/index.ts';
import { felmening } from '../lib/felmening.ts';
import { idag } from '../lib/tid.ts';
import { Gruppformular } from './Gruppformular.tsx';
import { type Grupprad, useGrupper } from './grupper.ts';
import s from './organisation.module.css';
import { texter } from './organisation.texter.ts';
import { sokvagar } from './organisation.vagar.ts';

const t = texter.grupp;

/** The groups, the council first. */
export function Grupplista({ vald }: { vald: string | undefined }) {
  const { jag } = useJag();
  const { grupper, laddar, fel } = useGrupper();
  const [params, setParams] = useSearchParams();
  const [ny, setNy] = useState(false);
  const avslutade = params.get('avslutade') === '1';
  const dag = idag();
  const stangd = (grupp: Grupprad) => arAvslutad({ giltigTill: grupp.giltigTill ?? null }, dag);
  const visade = grupper
    .filter((grupp) => avslutade || !stangd(grupp) || grupp.id === vald)
    .sort((a, b) => Number(b.arRad) - Number(a.arRad));
  if (fel)
    return (
      <Notice tone="error" live="alert">
        {felmening(fel)}
      </Notice>
    );
  if (laddar) return <Skeleton lines={8} />;
  return (
    <>
      <div className={s.verktygsrad}>
        <Checkbox
          isSelected={avslutade}
          onChange={(pa) => setParams(pa ? { avslutade: '1' } : {}, { replace: true })}
        >
          {t.visaAvslutade}
        </Checkbox>
        {jag?.viewerKan.includes('organisation:andra') ? (
          <Button icon={<Plus />} onPress={() => setNy(true)}>
            {t.ny}
          </Button>
        ) : null}
      </div>
      {grupper.length === 0 ? <p className={s.dampad}>{t.inga}</p> : null}
      <ul className={s.grupplista}>
        {visade.map((grupp) => (
          <li key={grupp.id}>
            <Link
              href={sokvagar.grupp(grupp.id) + (avslutade ? '?avslutade=1' : '')}
              className={s.grupprad}
              aria-current={grupp.id === vald ? 'page' : undefined}
            >
              <span className={s.gruppnamn}>{grupp.namn}</span>
              <span className={s.dampad}>{sammanfattning(grupp, dag)}</span>
              {grupp.arRad ? <Badge>{t.rad}</Badge> : null}
              {stangd(grupp) ? <Badge>{texter.trad.avslutad}</Badge> : null}
            </Link>
          </li>
        ))}
      </ul>
      {ny ? <Gruppformular onStang={() => setNy(false)} /> : null}
    </>
  );
}

function sammanfattning(grupp: Grupprad, dag: string): string {
  const slag = GRUPPSLAG.find((rad) => rad.kod === grupp.slag)?.namn ?? grupp.slag;
  const antal = grupp.ledamoter.filter((plats) => !harSuttit({ till: plats.till ?? null }, dag)).length;
  return [
    ...(grupp.arRad ? [] : [slag]),
    ...(grupp.motenPerAr ? [t.motenKort(grupp.motenPerAr)] : []),
    t.antalPlatser(antal),
  ].join(' · ');
}
