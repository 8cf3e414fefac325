export { Kategori } from './kategori.entity.ts';
export { KategoriResolver } from './kategori.resolver.ts';
export { laggInStartkategorier } from './startkategorier.ts';
