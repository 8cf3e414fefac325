import { Notice } from '@roda-traden/ui/enkel';
import { useEffect, useRef } from 'react';
import { useFormular } from './formular.ts';

interface SkickfelProps {
  slag: 'utan_svar' | 'for_manga' | 'fel';
  upptagen: boolean;
}

/** The report didn't get away: why, that nothing is lost, and the same button again. Takes focus. */
export function Skickfel({ slag, upptagen }: SkickfelProps) {
  const { t } = useFormular();
  const ruta = useRef<HTMLDivElement>(null);
  useEffect(() => ruta.current?.focus(), []);
  const ord = {
    utan_svar: t.kontrollera.utanSvar,
    for_manga: t.kontrollera.forManga,
    fel: t.kontrollera.felHosOss,
  };
  return (
    <div ref={ruta} role="alert" tabIndex={-1}>
      <Notice
        tone="error"
        title={ord[slag]}
        actions={
          <button type="submit" className="knapp knapp-stilla" aria-disabled={upptagen}>
            {t.kontrollera.forsokIgen}
          </button>
        }
      >
        {t.kontrollera.finnsKvar}
      </Notice>
    </div>
  );
}
