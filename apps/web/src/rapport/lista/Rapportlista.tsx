import { Skeleton } from '@roda-traden/ui';
import {
  type KeyboardEvent,
  type MouseEvent,
  type Ref,
  useEffect,
  useImperativeHandle,
  useRef,
  useState,
} from 'react';
import { Link, useSearchParams } from 'react-router';
import { rubrikFor } from '../ord.ts';
import { texter } from '../rapport.texter.ts';
import s from './Rapportlista.module.css';
import { Rapportrad } from './Rapportrad.tsx';
import { useFonster } from './useFonster.ts';
import { useGlid } from './useGlid.ts';
import type { Listpost } from './useRapportlista.ts';

export interface RapportlistaHandtag {
  /** Moves focus to a report's row, and into view. False when the list doesn't show (phone) or hold it. */
  fokusera(id: string): boolean;
}

export interface RapportlistaProps {
  label: string;
  poster: readonly Listpost[];
  /** The report that is open beside the list. */
  oppen: string | undefined;
  /** How many there are in all, loaded or not. */
  antal: number | null;
  finnsFler: boolean;
  hamtarFler: boolean;
  visaFler: () => void;
  tillRapport: (id: string) => string;
  /** Opens a report; with `fokus` the keyboard goes on in it. */
  onOppna: (id: string, fokus: boolean) => void;
  /** Moves one row up or down from the open one, or to the ends. */
  onFlytta: (steg: 'nasta' | 'forra' | 'forsta' | 'sista', spann: boolean) => void;
  /** Left out where several can't be chosen. */
  valda?: ReadonlySet<string> | undefined;
  onValj?: ((id: string, spann: boolean) => void) | undefined;
  osparade: ReadonlySet<string>;
  jagId: string;
  ref?: Ref<RapportlistaHandtag> | undefined;
}

const radId = (id: string): string => `rad-${id}`;

/**
 * The reports as a grid with one tab stop: arrows move, and the place is kept by the report's id, not by its
 * number. A long list only holds the rows in view; what is above and below is empty room of the same height.
 */
export function Rapportlista({
  label,
  poster,
  oppen,
  antal,
  finnsFler,
  hamtarFler,
  visaFler,
  tillRapport,
  onOppna,
  onFlytta,
  valda,
  onValj,
  osparade,
  jagId,
  ref,
}: RapportlistaProps) {
  const [adress] = useSearchParams();
  const raknadDag = adress.has('fran') || adress.has('till');
  const lista = useRef<HTMLDivElement>(null);
  const slut = useRef<HTMLDivElement>(null);
  const [vantarFokus, setVantarFokus] = useState<string | null>(null);
  const plats = poster.findIndex((post) => post.rad.id === oppen);
  const fonster = useFonster(lista, poster, plats);
  useGlid(lista, poster);

  useImperativeHandle(ref, () => ({
    fokusera(id) {
      const nummer = poster.findIndex((post) => post.rad.id === id);
      if (nummer < 0 || !lista.current?.checkVisibility()) return false;
      fonster.visa(nummer);
      setVantarFokus(id);
      return true;
    },
  }));

  // The row may come into being only now, when the list has scrolled to it.
  useEffect(() => {
    if (vantarFokus === null) return;
    const rad = document.getElementById(radId(vantarFokus));
    if (!rad) return;
    setVantarFokus(null);
    rad.focus({ preventScroll: true });
    rad.scrollIntoView({ block: 'nearest' });
  });

  useEffect(() => {
    const mal = slut.current;
    if (!mal || !finnsFler) return;
    const vakt = new IntersectionObserver(([traff]) => {
      if (traff?.isIntersecting) visaFler();
    });
    vakt.observe(mal);
    return () => vakt.disconnect();
  }, [finnsFler, visaFler]);

  const tangent = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const steg = { ArrowDown: 'nasta', ArrowUp: 'forra', Home: 'forsta', End: 'sista' } as const;
    if (event.key in steg) {
      event.preventDefault();
      onFlytta(steg[event.key as keyof typeof steg], event.shiftKey && onValj !== undefined);
    } else if (
      event.key === 'Enter' &&
      oppen &&
      event.target instanceof HTMLElement &&
      event.target.role === 'row'
    ) {
      event.preventDefault();
      onOppna(oppen, true);
    } else if (event.key === ' ' && oppen && onValj) {
      event.preventDefault();
      onValj(oppen, event.shiftKey);
    }
  };

  const tabbstopp = plats >= 0 ? oppen : poster[0]?.rad.id;
  return (
    <div className={s.yta}>
      {/* biome-ignore lint/a11y/useSemanticElements: a table can't hold only the rows in view, with one tab stop */}
      <div
        ref={lista}
        role="grid"
        aria-label={label}
        aria-rowcount={finnsFler ? (antal ?? -1) : poster.length}
        aria-multiselectable={onValj ? true : undefined}
        onKeyDown={tangent}
        tabIndex={-1}
        className={s.lista}
      >
        <div style={{ blockSize: fonster.fore }} role="presentation" />
        {poster.slice(fonster.fran, fonster.till).map(({ rad, liknande }, i) => {
          const nummer = fonster.fran + i;
          const arOppen = rad.id === oppen;
          return (
            <Rad
              key={rad.id}
              nummer={nummer}
              id={rad.id}
              rubrik={rubrikFor(rad)}
              href={tillRapport(rad.id)}
              oppen={arOppen}
              vald={valda?.has(rad.id) ?? false}
              tabbstopp={rad.id === tabbstopp}
              onOppna={() => onOppna(rad.id, false)}
              onValj={onValj ? (spann) => onValj(rad.id, spann) : undefined}
              matt={fonster.mat}
            >
              <Rapportrad
                rapport={rad}
                liknande={liknande}
                osparad={osparade.has(rad.id)}
                raknadDag={raknadDag}
                jagId={jagId}
              />
            </Rad>
          );
        })}
        <div style={{ blockSize: fonster.efter }} role="presentation" />
      </div>
      {finnsFler ? <div ref={slut} className={s.slut} /> : null}
      {hamtarFler ? (
        <div className={s.hamtar}>
          <Skeleton lines={2} label={texter.inkorg.hamtarFler} />
        </div>
      ) : null}
    </div>
  );
}

interface RadProps {
  nummer: number;
  id: string;
  rubrik: string;
  href: string;
  oppen: boolean;
  vald: boolean;
  tabbstopp: boolean;
  onOppna: () => void;
  onValj: ((spann: boolean) => void) | undefined;
  matt: (rad: HTMLElement | null) => void;
  children: React.ReactNode;
}

function Rad({
  nummer,
  id,
  rubrik,
  href,
  oppen,
  vald,
  tabbstopp,
  onOppna,
  onValj,
  matt,
  children,
}: RadProps) {
  const klick = (event: MouseEvent<HTMLAnchorElement>): void => {
    if (event.ctrlKey || event.metaKey || event.button !== 0) return;
    event.preventDefault();
    if (event.shiftKey && onValj) onValj(true);
    else onOppna();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: as above
    <div
      ref={matt}
      id={radId(id)}
      data-index={nummer}
      role="row"
      aria-rowindex={nummer + 1}
      aria-selected={onValj ? vald : oppen}
      aria-current={oppen ? 'true' : undefined}
      tabIndex={tabbstopp ? 0 : -1}
      className={s.rad}
    >
      {onValj ? (
        // biome-ignore lint/a11y/useSemanticElements: as above
        // biome-ignore lint/a11y/useFocusableInteractive: the row is what takes focus
        <div role="gridcell" className={s.kryss}>
          <label className={s.kryssyta}>
            <input
              type="checkbox"
              tabIndex={-1}
              checked={vald}
              aria-label={texter.rad.valj(rubrik)}
              onClick={(event) => onValj(event.shiftKey)}
              onChange={() => undefined}
            />
          </label>
        </div>
      ) : null}
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: the row is what takes focus */}
      <div role="gridcell" className={s.cell}>
        <Link to={href} tabIndex={-1} className={s.lank} onClick={klick}>
          {children}
        </Link>
      </div>
    </div>
  );
}
