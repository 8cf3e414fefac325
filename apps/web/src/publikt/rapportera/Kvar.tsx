import s from './Formular.module.css';
import { useFormular } from './formular.ts';

/** How many characters before the limit the count begins to show. */
const VISA_KVAR = 500;

/** How much room is left, when it begins to matter. The text itself is never cut. */
export function Kvar({ langd, max }: { langd: number; max: number }) {
  const { t } = useFormular();
  const kvar = max - langd;
  return (
    <p className={kvar < 0 ? s.fel : s.hjalp} role="status">
      {kvar <= Math.min(VISA_KVAR, max / 2) ? t.tecken(kvar) : null}
    </p>
  );
}
