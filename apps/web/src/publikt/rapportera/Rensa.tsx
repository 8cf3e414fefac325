import { Bekrafta } from '../gemensamt/Bekrafta.tsx';
import { useFormular } from './formular.ts';

/** Clears the draft, after a question: on a shared phone nothing should have to be left behind. */
export function Rensa() {
  const { t, rensa } = useFormular();
  return (
    <Bekrafta knapp={t.rensa} fraga={t.rensaFraga} ja={t.rensaJa} nej={t.rensaNej} vidJa={() => rensa()} />
  );
}
