import type { Faltfel } from '@roda-traden/domain';
import { Falt } from './Falt.tsx';
import s from './Formular.module.css';
import { useFormular } from './formular.ts';
import { felord } from './rapportera.texter.ts';
import { faltId } from './Stegram.tsx';
import { Valgrupp } from './Valgrupp.tsx';

/** Last and optional: anonymous unless the person wants an answer. */
export function Kontaktfraga({ fel }: { fel: Faltfel | undefined }) {
  const { t, sprak, svar, andra } = useFormular();
  return (
    <Valgrupp
      id="vill-ha-svar"
      fraga={<span className={s.storFraga}>{t.kontrollera.kontaktfraga}</span>}
      felprefix={t.fel}
      val={[
        { kod: 'nej', namn: t.kontrollera.kontaktNej },
        { kod: 'ja', namn: t.kontrollera.kontaktJa },
      ]}
      valt={svar.villHaSvar ? 'ja' : 'nej'}
      vidVal={(val) => andra({ villHaSvar: val === 'ja' })}
      under={{
        ja: (
          <Falt
            id={faltId('kontakt')}
            label={t.kontrollera.kontakt}
            description={t.kontrollera.kontaktHjalp}
            errorMessage={fel && felord(fel, sprak)}
          >
            {(kontroll) => (
              <input
                {...kontroll}
                type="text"
                inputMode="email"
                // Not for the browser to remember: the next one at a shared computer would be offered it.
                autoComplete="off"
                value={svar.kontakt}
                onChange={(handelse) => andra({ kontakt: handelse.target.value })}
              />
            )}
          </Falt>
        ),
      }}
    />
  );
}
