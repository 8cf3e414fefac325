export { exporteraRapporter } from './export.ts';
export { laggInRapporter, lasRegister, type Massinlasning, type Massrapport } from './massinlasning.ts';
export { type NyRapport, taEmotRapport } from './mottag.service.ts';
export { Rapport } from './rapport.entity.ts';
export { RapportFilterInput } from './rapport.input.ts';
export { kravGiltigt, raknaRapporter } from './rapport.lista.ts';
export { RapportConnectionResolver, RapportResolver, utanTomma } from './rapport.resolver.ts';
export { type Lasare, rapportvillkor } from './rapport.visibility.ts';
export { tidsfakta } from './tidsfakta.ts';
