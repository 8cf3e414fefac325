import { useQuery } from '@apollo/client/react';
import {
  ALLVARSGRADER,
  ANDTS_TAGGAR,
  HANTERINGSKLASSER,
  POLISANMALD,
  SAKERHETER,
  TIDSPRECISIONER,
} from '@roda-traden/domain';
import { Button, DataTable, Notice } from '@roda-traden/ui';
import { useEffect, useRef } from 'react';
import { namnFor } from '../ord.ts';
import { RegisterFraga } from '../rapport.graphql.ts';
import { texter } from '../rapport.texter.ts';
import { useHandlaggare } from '../useHandlaggare.ts';
import { type Bedomningsvarden, INGEN } from './bedomning.varden.ts';
import s from './Detalj.module.css';
import type { Bedomningsform } from './useBedomning.ts';

/** Someone else was first: what is saved now beside what she had chosen. Nothing of hers is lost until she says so. */
export function Konflikt({
  meddelande,
  bedomning,
  onBehall,
  onTa,
}: {
  meddelande: string;
  bedomning: Bedomningsform;
  onBehall: () => void;
  onTa: () => void;
}) {
  const ord = useOrd();
  const { nu, sparat, andrade } = bedomning;
  const t = texter.konflikt;
  const ruta = useRef<HTMLDivElement>(null);
  useEffect(() => {
    ruta.current?.focus({ preventScroll: true });
    ruta.current?.scrollIntoView({ block: 'center' });
  }, []);
  return (
    <div ref={ruta} tabIndex={-1} className={s.konflikt}>
      <Notice
        tone="error"
        live="alert"
        title={t.rubrik}
        actions={
          <>
            <Button onPress={onBehall}>{t.behall}</Button>
            <Button onPress={onTa}>{t.ta}</Button>
          </>
        }
      >
        {meddelande}
        {andrade.length > 0 ? (
          <DataTable
            caption={t.tabell}
            hideCaption
            dense
            rows={andrade}
            rowId={(falt) => falt}
            columns={[
              { id: 'falt', header: t.falt, cell: (falt) => texter.bedomning.falt[falt], isRowHeader: true },
              { id: 'nu', header: t.nu, cell: (falt) => ord(falt, sparat[falt]) },
              { id: 'ditt', header: t.ditt, cell: (falt) => ord(falt, nu[falt]) },
            ]}
          />
        ) : null}
      </Notice>
    </div>
  );
}

function useOrd(): (falt: keyof Bedomningsvarden, varde: string | string[] | null) => string {
  const { data: register } = useQuery(RegisterFraga);
  const { alla: folk } = useHandlaggare();
  return (falt, varde) => {
    if (varde === null || varde === '' || varde.length === 0) return texter.konflikt.inget;
    if (Array.isArray(varde)) return varde.map((kod) => namnFor(ANDTS_TAGGAR, kod)).join(', ');
    switch (falt) {
      case 'kategori':
        return namnFor(register?.kategorier ?? [], varde);
      case 'omrade':
        return varde === INGEN ? texter.bedomning.okandPlats : namnFor(register?.omraden ?? [], varde);
      case 'allvar':
        return namnFor(ALLVARSGRADER, Number(varde));
      case 'sakerhet':
        return namnFor(SAKERHETER, varde);
      case 'polisanmald':
        return namnFor(POLISANMALD, varde);
      case 'hanteringsklass':
        return namnFor(HANTERINGSKLASSER, varde);
      case 'handlaggare':
        return folk.find((p) => p.id === varde)?.namn ?? texter.bedomning.ingen;
      case 'hantPrecision':
        return namnFor(TIDSPRECISIONER, varde);
      case 'andts':
      case 'franDag':
      case 'franTid':
      case 'tillDag':
      case 'tillTid':
        return varde;
    }
  };
}
