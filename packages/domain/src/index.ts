export * from './faltfel.ts';
export * from './integritet/index.ts';
export * from './kalender/index.ts';
export * from './kategori/index.ts';
export * from './omvarld/index.ts';
export * from './rapport/index.ts';
export * from './roll/index.ts';
export * from './statistik/index.ts';
