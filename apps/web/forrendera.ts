import type { Plugin } from 'vite';
import { FORRENDERADE } from './src/publikt/forrendering.tsx';

const PLATS = /<!--forrendera:([a-z]+)-->/g;

/** Writes a page's first view where its HTML says `<!--forrendera:namn-->`: it shows before any script has come. */
export function forrendera(): Plugin {
  return {
    name: 'forrendera',
    transformIndexHtml: (html) =>
      html.replaceAll(PLATS, (_, namn: string) => {
        const vy = FORRENDERADE[namn];
        if (!vy) throw new Error(`Ingen förrenderad vy heter ${namn}.`);
        return vy();
      }),
  };
}
