export * from './kategori/index.ts';
export * from './rapport/index.ts';
export * from './roll/index.ts';
