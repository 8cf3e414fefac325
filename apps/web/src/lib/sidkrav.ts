import type { NonIndexRouteObject } from 'react-router';
import type { nekadRubrik } from './sidkrav.texter.ts';

export type Sidbehorighet = keyof typeof nekadRubrik;

/** What the frame needs to know of a page before it is opened. */
export interface Sidkrav {
  /** The page is drawn for those the server gives this, and no one else; `null`: for all who are logged in. */
  kraver: Sidbehorighet | null;
  /** It fills the whole area. */
  fyller?: true;
}

/** A page in the frame: where it is, and whom it is for. */
export type Sidrutt = Omit<NonIndexRouteObject, 'handle'> & { handle: Sidkrav };

const arSidkrav = (handle: unknown): handle is Sidkrav =>
  typeof handle === 'object' && handle !== null && 'kraver' in handle;

/** What the matched routes demand, outermost first. */
export const sidkraven = (traffar: readonly { handle: unknown }[]): Sidkrav[] =>
  traffar.map(({ handle }) => handle).filter(arSidkrav);

/** The first demand that the one who is logged in doesn't meet. */
export const nekas = (kraven: readonly Sidkrav[], viewerKan: readonly string[]): Sidbehorighet | null =>
  kraven.map(({ kraver }) => kraver).find((kraver) => kraver !== null && !viewerKan.includes(kraver)) ?? null;
