import type { Plugin } from 'vite';
import { FORRENDERADE } from './src/publikt/forrendering.tsx';

const PLATS = /<!--(forrendera|titel):([a-z]+)-->/g;

/** Writes a page's title and first view where its HTML asks for them: it can be read before any script has come. */
export function forrendera(): Plugin {
  return {
    name: 'forrendera',
    transformIndexHtml: (html) =>
      html.replaceAll(PLATS, (_, vad: string, namn: string) => {
        const vy = FORRENDERADE[namn];
        if (!vy) throw new Error(`Ingen förrenderad vy heter ${namn}.`);
        return vad === 'titel' ? vy.titel : vy.html();
      }),
  };
}
