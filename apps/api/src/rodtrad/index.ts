export { Tradhanvisning } from './kedja.typer.ts';
export { RodTradResolver } from './rodtrad.resolver.ts';
export { lasRodTrad } from './rodtrad.service.ts';
export { LostAttKnyta, Tradbild } from './rodtrad.typer.ts';
export { RodTrad } from './trad.typer.ts';
