export { describeDatabase } from './describeDatabase.ts';
export { formatStartfel, type StartContext } from './formatStartfel.ts';
export { newerSchema } from './newerSchema.ts';
export { Startfel } from './startfel.ts';
