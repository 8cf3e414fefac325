import { expect, it } from 'vitest';
import { platsrader, sokPlatser } from './platser.ts';

const OMRADEN = [
  { kod: 'r1', namn: 'Torsby centrala', slag: 'regso', foralder: '1737' },
  { kod: 'o1', namn: 'Östmark', slag: 'ort', foralder: 'r2' },
  { kod: 'p2', namn: 'Åbadet', slag: 'plats', foralder: 'r1' },
  { kod: 'p1', namn: 'Torget', slag: 'plats', foralder: 'r1' },
];
const rader = platsrader(OMRADEN);
const namn = (sokt: string) => sokPlatser(rader, sokt).map((rad) => rad.namn);

it('platser först, sedan orter och områden, var och en i svensk ordning', () => {
  expect(rader.map((rad) => rad.namn)).toEqual(['Torget', 'Åbadet', 'Östmark', 'Torsby centrala']);
  expect(rader.map((rad) => rad.i)).toEqual(['Torsby centrala', 'Torsby centrala', null, null]);
});

it('ett okänt slag hamnar sist, inte bort', () => {
  const alla = platsrader([{ kod: 'x', namn: 'A', slag: 'nytt', foralder: null }, ...OMRADEN]);
  expect(alla.at(-1)?.kod).toBe('x');
});

it('söker utan prickar och versaler, också i området ovanför, alla ord', () => {
  expect(namn('ostmark')).toEqual(['Östmark']);
  expect(namn('ÅBADET')).toEqual(['Åbadet']);
  expect(namn('torget centrala')).toEqual(['Torget']);
  expect(namn('centrala')).toEqual(['Torsby centrala', 'Torget', 'Åbadet']);
  expect(namn('finns inte')).toEqual([]);
  expect(namn('  ')).toHaveLength(4);
});

it('det som själv heter så kommer först, sedan det som börjar så, sist det som ligger i ett sådant område', () => {
  const alla = platsrader([
    { kod: 'p1', namn: 'Badet', slag: 'plats', foralder: 'r1' },
    { kod: 'p2', namn: 'Nya Höljes torg', slag: 'plats', foralder: null },
    { kod: 'p3', namn: 'Höljes skola', slag: 'plats', foralder: 'r1' },
    { kod: 'o1', namn: 'Höljes', slag: 'ort', foralder: 'r1' },
    { kod: 'r1', namn: 'Höljes med omland', slag: 'regso', foralder: null },
  ]);
  expect(sokPlatser(alla, 'höljes').map((rad) => rad.namn)).toEqual([
    'Höljes',
    'Höljes skola',
    'Höljes med omland',
    'Nya Höljes torg',
    'Badet',
  ]);
});
