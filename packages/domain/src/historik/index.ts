export * from './insyn.ts';
