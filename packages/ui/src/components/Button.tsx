import type { ReactNode, Ref } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import { ProgressBar } from 'react-aria-components/ProgressBar';
import { cx } from '../lib/cx.ts';
import { Link, type LinkComponentProps } from '../lib/link.tsx';
import { defined, type Loose } from '../lib/props.ts';
import { texter } from '../texter.ts';
import s from './Button.module.css';
import { Kbd } from './Kbd.tsx';

/** `link` looks like a link but acts: use it inside sentences and lists, never to go somewhere. */
export type ButtonVariant = 'primary' | 'plain' | 'quiet' | 'danger' | 'link';

export interface ButtonProps extends Omit<Loose<AriaButtonProps>, 'className' | 'style' | 'children'> {
  children: ReactNode;
  variant?: ButtonVariant | undefined;
  icon?: ReactNode | undefined;
  /** The key that does the same, shown as <kbd>. Not part of the accessible name. */
  shortcut?: string | undefined;
  /** Only the icon shows; `children` becomes the name. */
  iconOnly?: boolean | undefined;
  /** Full width, for the phone. */
  block?: boolean | undefined;
  className?: string | undefined;
  ref?: Ref<HTMLButtonElement> | undefined;
}

export function Button({
  children,
  variant = 'plain',
  icon,
  shortcut,
  iconOnly = false,
  block = false,
  className,
  ...rest
}: ButtonProps) {
  return (
    <AriaButton
      {...defined(rest)}
      className={cx(s.button, s[variant], iconOnly && s.iconOnly, block && s.block, className)}
    >
      {rest.isPending ? (
        <ProgressBar isIndeterminate aria-label={texter.arbetar} className={s.spinner ?? ''} />
      ) : icon ? (
        <span className={s.icon} aria-hidden="true">
          {icon}
        </span>
      ) : null}
      <span className={iconOnly ? 'visuallt-dold' : s.label}>{children}</span>
      {shortcut ? (
        <span aria-hidden="true" className={s.shortcut}>
          <Kbd>{shortcut}</Kbd>
        </span>
      ) : null}
    </AriaButton>
  );
}

export interface LinkButtonProps extends LinkComponentProps {
  variant?: Exclude<ButtonVariant, 'link'> | undefined;
  icon?: ReactNode | undefined;
  block?: boolean | undefined;
}

/** Goes somewhere, looks like a button. */
export function LinkButton({
  variant = 'plain',
  icon,
  block = false,
  className,
  children,
  ...rest
}: LinkButtonProps) {
  return (
    <Link {...rest} className={cx(s.button, s[variant], s.anchor, block && s.block, className)}>
      {icon ? (
        <span className={s.icon} aria-hidden="true">
          {icon}
        </span>
      ) : null}
      <span className={s.label}>{children}</span>
    </Link>
  );
}

/** Buttons in a row that wraps, with the distances of the design. */
export function ButtonRow({ children, end = false }: { children: ReactNode; end?: boolean | undefined }) {
  return <div className={cx(s.row, end && s.rowEnd)}>{children}</div>;
}
