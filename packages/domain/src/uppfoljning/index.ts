export * from './jamfor.ts';
export * from './klockor.ts';
export * from './riktlinje.ts';
export * from './status.ts';
export * from './uppfoljning.ts';
