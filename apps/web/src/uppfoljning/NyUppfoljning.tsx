import { useMutation, useQuery } from '@apollo/client/react';
import { Button, ConfirmDialog, MenuButton, Notice, showToast } from '@roda-traden/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { getFragmentData, graphql } from '../gql/index.ts';
import { felmening } from '../lib/felmening.ts';
import { PlanerAttFoljaUpp, UppfoljningarFraga, UppfoljningsvarFragment } from './uppfoljning.graphql.ts';
import { texter } from './uppfoljning.texter.ts';
import { sokvagar } from './uppfoljning.vagar.ts';

const Skapa = graphql(`
  mutation SkapaUppfoljning($planId: ID!) {
    skapaUppfoljning(planId: $planId) {
      ...Uppfoljningsvar
    }
  }
`);

/** Begins a follow-up of a plan in force: which is asked for only where there are several. */
export function NyUppfoljning() {
  const navigate = useNavigate();
  const { data } = useQuery(PlanerAttFoljaUpp, { fetchPolicy: 'cache-and-network' });
  const [skapa, { loading }] = useMutation(Skapa, {
    refetchQueries: [UppfoljningarFraga, PlanerAttFoljaUpp],
  });
  const [vald, setVald] = useState<{ id: string; namn: string } | null>(null);
  const [fel, setFel] = useState<string | null>(null);
  const planer = data?.planerAttFoljaUpp ?? [];
  const [forsta] = planer;
  if (!forsta) return null;

  const borja = async (): Promise<void> => {
    setFel(null);
    const { data: svar } = await skapa({ variables: { planId: vald?.id ?? '' } }).catch((orsak: unknown) => {
      setFel(felmening(orsak));
      throw orsak;
    });
    const utfall = getFragmentData(UppfoljningsvarFragment, svar?.skapaUppfoljning);
    if (utfall?.__typename !== 'UppfoljningSparad') {
      const orsak =
        utfall?.__typename === 'Valideringsfel' ? utfall.falt.map((f) => f.meddelande).join(' ') : '';
      setFel(orsak);
      throw new Error(orsak);
    }
    showToast({ title: texter.skapad, tone: 'ok' });
    navigate(sokvagar.uppfoljning(utfall.uppfoljning.id));
  };
  return (
    <>
      {planer.length === 1 ? (
        <Button variant="primary" onPress={() => setVald(forsta)}>
          {texter.ny}
        </Button>
      ) : (
        <MenuButton
          label={texter.ny}
          items={planer.map((plan) => ({
            id: plan.id,
            label: texter.nyForPlan(plan.namn),
            onAction: () => setVald(plan),
          }))}
        />
      )}
      <ConfirmDialog
        title={vald ? texter.nyForPlan(vald.namn) : ''}
        confirmLabel={texter.skapa}
        isOpen={vald !== null}
        onOpenChange={(oppen) => {
          if (oppen) return;
          setVald(null);
          setFel(null);
        }}
        isPending={loading}
        onConfirm={borja}
      >
        <p>{texter.nyText}</p>
        {fel ? (
          <Notice tone="error" live="alert">
            {fel}
          </Notice>
        ) : null}
      </ConfirmDialog>
    </>
  );
}
