export { RodTradResolver } from './rodtrad.resolver.ts';
export { lasRodTrad } from './rodtrad.service.ts';
export { LostAttKnyta } from './rodtrad.typer.ts';
