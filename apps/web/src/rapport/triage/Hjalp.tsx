import { Dialog, Kbd, Switch } from '@roda-traden/ui';
import { texter } from '../rapport.texter.ts';
import s from './Hjalp.module.css';
import { sattKortkommandon, useKortkommandonPa } from './kortkommandon.ts';

/** The keys, and their switch. */
export function Hjalp({ onStang }: { onStang: () => void }) {
  const pa = useKortkommandonPa();
  const t = texter.hjalp;
  return (
    <Dialog title={t.rubrik} isOpen isDismissable onOpenChange={(oppen) => (oppen ? undefined : onStang())}>
      <p>{t.text}</p>
      <Switch isSelected={pa} onChange={sattKortkommandon} description={t.paText}>
        {t.pa}
      </Switch>
      <div className={s.grupper}>
        {t.grupper.map((grupp) => (
          <section key={grupp.namn}>
            <h3>{grupp.namn}</h3>
            <dl className={s.lista}>
              {grupp.rader.map((rad) => (
                <div key={rad.vad}>
                  <dt>
                    {rad.tangenter.map((tangent) => (
                      <Kbd key={tangent}>{tangent}</Kbd>
                    ))}
                  </dt>
                  <dd>{rad.vad}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
