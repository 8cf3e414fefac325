export { Handelse } from './handelse.entity.ts';
export { HandelseResolver } from './handelse.resolver.ts';
export { logga, type NyHandelse, skillnad } from './logga.ts';
export { loggaAndring, loggaHandelse, sparaVersion } from './loggaAndring.ts';
export { omskriven, oppnaHistorik } from './oppna.ts';
export { type Logg, skapaLogg } from './pino.ts';
export { vemGjorde, vemHannFore } from './vemHannFore.ts';
