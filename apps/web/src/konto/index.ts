export { Konto } from './Konto.tsx';
export { LoggaIn } from './LoggaIn.tsx';
export { type Jag, useJag } from './useJag.ts';
