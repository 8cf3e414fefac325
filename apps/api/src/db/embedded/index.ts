export { type EmbeddedOptions, type EmbeddedServer, startEmbedded } from './startEmbedded.ts';
