import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { cx } from '../lib/cx.ts';
import { Button } from './Button.tsx';
import { popoverClass } from './Options.tsx';
import s from './PopoverButton.module.css';

export interface PopoverButtonProps {
  label: string;
  /** How many choices inside are made: shown on the button, and part of its name. */
  count?: number | undefined;
  /** The count in words: "2 valda". */
  countLabel?: string | undefined;
  /** What opens: choices that take effect at once. Close with Escape or a press outside. */
  children: ReactNode;
}

/** A chip that opens a small panel beside it, e.g. the choices of one filter. */
export function PopoverButton({ label, count = 0, countLabel, children }: PopoverButtonProps) {
  return (
    <DialogTrigger>
      <Button className={cx(s.chip, count > 0 && s.on)}>
        {label}
        {count > 0 ? (
          <>
            <span aria-hidden="true" className={s.count}>
              {count}
            </span>
            <span className="visuallt-dold">, {countLabel ?? count}</span>
          </>
        ) : null}
        <ChevronDown aria-hidden="true" className={s.chevron} />
      </Button>
      <Popover className={cx(popoverClass, s.popover)} offset={4}>
        <Dialog className={s.dialog ?? ''} aria-label={label}>
          {children}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
