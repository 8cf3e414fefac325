import { Button } from '@roda-traden/ui';
import { ArrowDown, ArrowLeft, ArrowRight, X } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import s from './Motesvy.module.css';
import { texter } from './statistik.texter.ts';
import { BILDER, type Bild } from './tillstand.ts';

export interface MotesvyProps {
  bild: Bild;
  byt: (bild: Bild) => void;
  avsluta: () => void;
  /** What is counted: period and filter in one line. */
  urval: string;
  children: ReactNode;
}

/** A presenter's remote sends Page Up and Page Down. */
const STEG: Record<string, number> = { ArrowRight: 1, PageDown: 1, ArrowLeft: -1, PageUp: -1 };

/**
 * The page on a projector: one picture a screen, turned with the arrow keys, left with Escape. A modal dialog of
 * the browser's own, so that nothing behind it can be reached, and the type of the whole page grows with it.
 */
export function Motesvy({ bild, byt, avsluta, urval, children }: MotesvyProps) {
  const ram = useRef<HTMLDialogElement>(null);
  const yta = useRef<HTMLElement>(null);
  const slut = useRef<HTMLDivElement>(null);
  const [mer, setMer] = useState(false);
  const plats = BILDER.indexOf(bild);

  // Closed before it is taken away: only then does the browser give focus back to the button that opened it.
  useLayoutEffect(() => {
    const dialog = ram.current;
    document.documentElement.classList.add('projektor');
    if (dialog && !dialog.open) dialog.showModal();
    return () => {
      document.documentElement.classList.remove('projektor');
      dialog?.close();
    };
  }, []);

  // A new picture takes focus and begins at its top.
  useEffect(() => {
    yta.current?.focus({ preventScroll: true });
    yta.current?.scrollTo({ top: 0 });
  }, [bild]);

  // What doesn't fit the screen must not look as if it were all.
  useEffect(() => {
    const mal = slut.current;
    if (!mal) return;
    const vakt = new IntersectionObserver(([traff]) => setMer(traff ? !traff.isIntersecting : false), {
      root: yta.current,
    });
    vakt.observe(mal);
    return () => vakt.disconnect();
  }, []);

  const ga = (steg: number): void => {
    const nasta = BILDER[plats + steg];
    if (nasta) byt(nasta);
  };
  /** Most of a screen on. The button goes when there is no more, so the keys are given back to the picture. */
  const nedat = (): void => {
    yta.current?.scrollBy({ top: yta.current.clientHeight * 0.8 });
    yta.current?.focus({ preventScroll: true });
  };
  const vidTangent = (event: KeyboardEvent): void => {
    const steg = STEG[event.key];
    if (steg === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    // Tabs, fields and tables that scroll have a use of their own for the arrows.
    if (
      event.target instanceof Element &&
      event.target.closest('[role="tablist"], [role="radiogroup"], input, select, section[tabindex="0"]')
    )
      return;
    event.preventDefault();
    ga(steg);
  };

  return (
    <dialog
      ref={ram}
      className={s.ram}
      aria-labelledby="motesvy-rubrik"
      onKeyDown={vidTangent}
      onCancel={(event) => {
        event.preventDefault();
        avsluta();
      }}
    >
      <header className={s.topp}>
        <h1 id="motesvy-rubrik" className="visuallt-dold">
          {texter.bilder[bild]}
        </h1>
        <p className={s.urval}>{urval}</p>
        <p className={s.plats} aria-live="polite">
          {texter.mote.plats(plats + 1, BILDER.length)}
        </p>
        <div className={s.knappar}>
          <Button icon={<ArrowLeft />} iconOnly isDisabled={plats === 0} onPress={() => ga(-1)}>
            {texter.mote.foregaende}
          </Button>
          <Button
            icon={<ArrowRight />}
            iconOnly
            isDisabled={plats === BILDER.length - 1}
            onPress={() => ga(1)}
          >
            {texter.mote.nasta}
          </Button>
          <Button icon={<X />} onPress={avsluta}>
            {texter.mote.avsluta}
          </Button>
        </div>
      </header>
      <section ref={yta} className={s.bild} tabIndex={-1} aria-label={texter.bilder[bild]}>
        {children}
        <div ref={slut} className={s.slut} />
      </section>
      {mer ? (
        <div className={s.mer}>
          <Button icon={<ArrowDown />} onPress={nedat}>
            {texter.mote.mer}
          </Button>
        </div>
      ) : null}
    </dialog>
  );
}
