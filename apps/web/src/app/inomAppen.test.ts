import { expect, it } from 'vitest';
import { inomAppen } from '../konto/inomAppen.ts';
import './router.tsx';

it.each([
  '/inkorg',
  '/inkorg/01900000-0000-7000-8000-000000000000',
  '/analys?period=12m&arter=ordning',
  '/lagesbilder/01900000-0000-7000-8000-000000000000#remiss',
  '/mitt-konto',
])('%s är en av appens sidor', (adress) => expect(inomAppen(adress)).toBe(adress));

it.each([
  null,
  '',
  'inkorg',
  'https://ond.example/',
  '//ond.example',
  '/\\ond.example',
  '/\\/ond.example',
  '/.//',
  '/./',
  '/..//ond.example',
  '/\tinkorg/x/y/z',
  '/finns-inte',
  '/logga-in',
  '/logga-in?till=/logga-in',
  '/rapportera',
  '/graphql',
  'javascript:alert(1)',
])('%j leder till startsidan', (adress) => expect(inomAppen(adress)).toBe('/start'));
