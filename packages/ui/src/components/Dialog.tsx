import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, DialogTrigger, Heading } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { cx } from '../lib/cx.ts';
import { defined } from '../lib/props.ts';
import { texter } from '../texter.ts';
import { Button } from './Button.tsx';
import s from './Dialog.module.css';

export { DialogTrigger };

export interface DialogProps {
  title: ReactNode;
  children: ReactNode | ((close: () => void) => ReactNode);
  /** Buttons at the foot, the important one first. */
  actions?: ReactNode | ((close: () => void) => ReactNode) | undefined;
  /** Leave both out inside a DialogTrigger. */
  isOpen?: boolean | undefined;
  onOpenChange?: ((open: boolean) => void) | undefined;
  /** Whether a click outside closes it. Off for forms: what is typed must not vanish. */
  isDismissable?: boolean | undefined;
  width?: 'narrow' | 'normal' | 'wide' | undefined;
  role?: 'dialog' | 'alertdialog' | undefined;
}

export function Dialog({
  title,
  children,
  actions,
  isOpen,
  onOpenChange,
  isDismissable = false,
  width = 'normal',
  role = 'dialog',
}: DialogProps) {
  return (
    <ModalOverlay
      {...defined({ isOpen, onOpenChange })}
      isDismissable={isDismissable}
      className={s.overlay ?? ''}
    >
      <Modal className={cx(s.modal, s[width])}>
        <AriaDialog role={role} className={s.dialog ?? ''}>
          {({ close }) => (
            <>
              <header className={s.head}>
                <Heading slot="title" className={s.title ?? ''}>
                  {title}
                </Heading>
                {role === 'dialog' ? (
                  <Button variant="quiet" iconOnly icon={<X />} onPress={close}>
                    {texter.stang}
                  </Button>
                ) : null}
              </header>
              <div className={s.body}>{typeof children === 'function' ? children(close) : children}</div>
              {actions ? (
                <footer className={s.actions}>
                  {typeof actions === 'function' ? actions(close) : actions}
                </footer>
              ) : null}
            </>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

export interface ConfirmDialogProps {
  title: ReactNode;
  /** What happens, and whether it can be undone. */
  children: ReactNode;
  /** The verb itself ("Slå ihop rapporterna"), never "OK". */
  confirmLabel: string;
  cancelLabel?: string | undefined;
  /** A promise keeps the dialog open until it is done; a rejected one leaves it open. */
  onConfirm: () => void | Promise<void>;
  danger?: boolean | undefined;
  isPending?: boolean | undefined;
  isOpen?: boolean | undefined;
  onOpenChange?: ((open: boolean) => void) | undefined;
}

export function ConfirmDialog({
  title,
  children,
  confirmLabel,
  cancelLabel = texter.avbryt,
  onConfirm,
  danger = false,
  isPending = false,
  isOpen,
  onOpenChange,
}: ConfirmDialogProps) {
  return (
    <Dialog
      role="alertdialog"
      title={title}
      width="narrow"
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      actions={(close) => (
        <>
          <Button
            variant={danger ? 'danger' : 'primary'}
            isPending={isPending}
            onPress={() => {
              // The caller reports its own failure; here it only means "stay open".
              Promise.resolve(onConfirm()).then(close, () => undefined);
            }}
          >
            {confirmLabel}
          </Button>
          <Button onPress={close}>{cancelLabel}</Button>
        </>
      )}
    >
      {children}
    </Dialog>
  );
}
