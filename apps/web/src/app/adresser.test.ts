import path from 'node:path';
import type { RouteObject } from 'react-router';
import { expect, it } from 'vitest';
import { adresser } from '../../adresser.ts';
import { router } from './router.tsx';

const forstaDelar = (rutter: readonly RouteObject[]): string[] =>
  rutter.flatMap(({ path: sokvag, children = [] }) =>
    sokvag === undefined ? forstaDelar(children) : [sokvag.replace(/^\//, '').split('/')[0] ?? ''],
  );

it('listan som servern svarar 404 efter är just de adresser som sidor har', () => {
  const egna = new Set(forstaDelar(router.routes));
  egna.delete('*');
  expect(adresser(path.resolve(import.meta.dirname, '..'))).toEqual([...egna].sort());
  expect(egna).toContain('analys');
});
