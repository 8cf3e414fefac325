import { Button } from '@roda-traden/ui';
import { formulartexter as texter } from './formular.texter.ts';
import s from './Osparat.module.css';
import { tidtext } from './tid.ts';

/** Marks what was put back from what was kept: that it isn't saved, when it was written, and the ways on. */
export function Osparat({
  skrivet,
  slang,
}: {
  /** As `Formularutkast.skrivet`: nothing shows without it. */
  skrivet: string | null;
  slang: () => void;
}) {
  if (skrivet === null) return null;
  return (
    <div className={s.osparat} role="status">
      <span className={s.text}>{texter.intesparat(tidtext(skrivet))}</span>
      <Button variant="quiet" onPress={slang}>
        {texter.slang}
      </Button>
    </div>
  );
}
