import { HANVISNINGSMAL } from '@roda-traden/domain';
import { Button, Dialog, RadioGroup, TextArea } from '@roda-traden/ui';
import { type FormEvent, useId, useState } from 'react';
import type { HandlingInput } from '../../gql/graphql.ts';
import { INGEN } from '../detalj/bedomning.varden.ts';
import { texter } from '../rapport.texter.ts';
import type { Massresultat, Massval } from '../triage/useMassa.ts';
import { useHandlaggare } from '../useHandlaggare.ts';
import s from './Dialoger.module.css';

export interface MassdialogProps {
  val: Massval;
  antal: number;
  jagId: string;
  /** How many are done, while it runs. */
  klara: number | null;
  onUtfor: (mer: { uppgifter?: HandlingInput; handlaggare?: string | null }) => Promise<Massresultat>;
  onOppna: (id: string) => void;
  /** With what came of it, once it has been done. */
  onStang: (resultat: Massresultat | null) => void;
}

/** One answer for several reports, and then what came of it, report by report. */
export function Massdialog({ val, antal, jagId, klara, onUtfor, onOppna, onStang }: MassdialogProps) {
  const formId = useId();
  const { valbara } = useHandlaggare();
  const [mal, setMal] = useState('');
  const [skal, setSkal] = useState('');
  const [vem, setVem] = useState(jagId);
  const [fel, setFel] = useState<string | undefined>(undefined);
  const [resultat, setResultat] = useState<Massresultat | null>(null);
  const t = texter.massa;

  const skicka = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (val === 'hanvisa' && !mal) return setFel(t.valjMal);
    if (val === 'avvisa' && !skal.trim()) return setFel(t.skrivSkal);
    setResultat(
      await onUtfor(
        val === 'tilldela'
          ? { handlaggare: vem === INGEN ? null : vem }
          : { uppgifter: { hanvisasTill: mal || null, skal: skal || null } },
      ),
    );
  };

  if (resultat)
    return (
      <Dialog
        title={t.rubrik[val](resultat.alla)}
        width="narrow"
        isOpen
        onOpenChange={(oppen) => (oppen ? undefined : onStang(resultat))}
        actions={
          <Button variant="primary" autoFocus onPress={() => onStang(resultat)}>
            {t.stang}
          </Button>
        }
      >
        <p role="status">{t.klart(resultat.lyckade, resultat.alla)}</p>
        {resultat.misslyckade.length > 0 ? (
          <ul className={s.misslyckade}>
            {resultat.misslyckade.map((rad) => (
              <li key={rad.id}>
                <Button variant="link" onPress={() => onOppna(rad.id)}>
                  {rad.rubrik}
                </Button>{' '}
                {rad.skal}
              </li>
            ))}
          </ul>
        ) : null}
      </Dialog>
    );

  return (
    <Dialog
      title={t.rubrik[val](antal)}
      width="narrow"
      isOpen
      onOpenChange={(oppen) => (oppen || klara !== null ? undefined : onStang(null))}
      actions={
        <>
          <Button
            type="submit"
            form={formId}
            variant="primary"
            autoFocus={val === 'godkann'}
            isPending={klara !== null}
          >
            {t.utfor[val]}
          </Button>
          <Button onPress={() => onStang(null)} isDisabled={klara !== null}>
            {texter.handling.avbryt}
          </Button>
        </>
      }
    >
      <form id={formId} className={s.form} noValidate onSubmit={(event) => void skicka(event)}>
        <p>{val === 'godkann' ? t.godkannText : t.uppgiftText}</p>
        {val === 'hanvisa' ? (
          <RadioGroup
            autoFocus
            label={texter.handling.mal}
            value={mal}
            onChange={(kod) => {
              setMal(kod);
              setFel(undefined);
            }}
            errorMessage={fel}
            options={HANVISNINGSMAL.map((rad) => ({ id: rad.kod, label: rad.namn }))}
          />
        ) : null}
        {val === 'avvisa' ? (
          <TextArea
            autoFocus
            label={texter.handling.skal}
            description={texter.handling.skalHjalp}
            rows={3}
            value={skal}
            onChange={(text) => {
              setSkal(text);
              setFel(undefined);
            }}
            errorMessage={fel}
          />
        ) : null}
        {val === 'tilldela' ? (
          <RadioGroup
            autoFocus
            label={texter.handling.tilldelaFalt}
            value={vem}
            onChange={setVem}
            options={[
              ...valbara.map((p) => ({
                id: p.id,
                label: p.id === jagId ? texter.handling.jag(p.namn) : p.namn,
              })),
              { id: INGEN, label: texter.handling.ingen },
            ]}
          />
        ) : null}
        <p role="status" className={s.over}>
          {klara === null ? null : t.gorNu(klara, antal)}
        </p>
      </form>
    </Dialog>
  );
}
