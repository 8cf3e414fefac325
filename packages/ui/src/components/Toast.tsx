import { X } from 'lucide-react';
import { useEffect } from 'react';
import {
  UNSTABLE_Toast as AriaToast,
  UNSTABLE_ToastRegion as AriaToastRegion,
  Text,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
} from 'react-aria-components/Toast';
import { cx } from '../lib/cx.ts';
import { heightVar } from '../lib/heightVar.ts';
import { texter } from '../texter.ts';
import { Button } from './Button.tsx';
import s from './Toast.module.css';

export interface ToastMessage {
  title: string;
  description?: string | undefined;
  tone?: 'info' | 'ok' | 'error' | undefined;
  /** Shows "Ångra", or `actionLabel`. */
  onAction?: (() => void) | undefined;
  actionLabel?: string | undefined;
}

interface Shown extends ToastMessage {
  since: number;
}

const queue = new ToastQueue<Shown>({ maxVisibleToasts: 3 });
/** The key of the latest message that only said what was done. */
let lastNotice: string | null = null;

/**
 * Says what was done. With an action it stays 20 s (the timer stops while pointed at or focused), without 6 s;
 * faults stay until closed. One that only says what was done makes way for the next: on a phone they lie over what one
 * reads. Returns a function that takes it away.
 */
export function showToast(message: ToastMessage): () => void {
  const timeout = message.onAction ? 20_000 : 6_000;
  const onlyNotice = message.tone !== 'error' && !message.onAction;
  if (onlyNotice && lastNotice !== null) queue.close(lastNotice);
  const key = queue.add({ ...message, since: Date.now() }, message.tone === 'error' ? {} : { timeout });
  if (onlyNotice) lastNotice = key;
  return () => queue.close(key);
}

const measured = heightVar('--toast-height');

/** Where the menu has no column of its own a message lies over the page. */
const OVER_THE_PAGE = '(max-width: 63.99rem)';
const READ_MS = 2_000;

/** Lying over the page, a message that asks for nothing and has been read gives way to the one who goes on. */
function useGiveWay(): void {
  useEffect(() => {
    const giveWay = ({ target }: PointerEvent): void => {
      if (!window.matchMedia(OVER_THE_PAGE).matches) return;
      if (target instanceof Element && target.closest(`.${s.region}`)) return;
      for (const { key, content } of queue.visibleToasts)
        if (!content.onAction && content.tone !== 'error' && Date.now() - content.since > READ_MS)
          queue.close(key);
    };
    document.addEventListener('pointerdown', giveWay);
    return () => document.removeEventListener('pointerdown', giveWay);
  }, []);
}

/** Once, at the root of the app. */
export function ToastRegion() {
  useGiveWay();
  return (
    <AriaToastRegion ref={measured} queue={queue} aria-label={texter.meddelanden} className={s.region ?? ''}>
      {({ toast }) => {
        const { title, description, tone = 'info', onAction, actionLabel } = toast.content;
        return (
          <AriaToast toast={toast} className={cx(s.toast, s[tone])}>
            <ToastContent className={s.content ?? ''}>
              <Text slot="title">{title}</Text>
              {description ? (
                <Text slot="description" className={s.description ?? ''}>
                  {description}
                </Text>
              ) : null}
            </ToastContent>
            {onAction ? (
              <Button
                className={s.action}
                onPress={() => {
                  queue.close(toast.key);
                  onAction();
                }}
              >
                {actionLabel ?? texter.angra}
              </Button>
            ) : null}
            <Button slot="close" variant="quiet" iconOnly icon={<X />} className={s.close}>
              {texter.stang}
            </Button>
          </AriaToast>
        );
      }}
    </AriaToastRegion>
  );
}
