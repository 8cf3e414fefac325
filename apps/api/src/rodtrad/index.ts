export { RodTradResolver } from './rodtrad.resolver.ts';
export { lasRodTrad } from './rodtrad.service.ts';
export { LostAttKnyta, RodTrad, Tradbild } from './rodtrad.typer.ts';
