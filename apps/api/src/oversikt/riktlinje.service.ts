import { FORVALD_RIKTLINJE, riktlinjefel } from '@roda-traden/domain';
import { createUnionType, Field, ObjectType } from 'type-graphql';
import type { Kontext } from '../context.ts';
import { Valideringsfel } from '../errors/resultat.ts';
import { logga, skillnad } from '../logg/index.ts';
import { Riktlinje } from './riktlinje.entity.ts';
import type { RiktlinjeInput } from './riktlinje.input.ts';

@ObjectType({ simpleResolvers: true })
export class RiktlinjeSparad {
  @Field(() => Riktlinje)
  riktlinje!: Riktlinje;

  constructor(riktlinje: Riktlinje) {
    this.riktlinje = riktlinje;
  }
}

@ObjectType({ simpleResolvers: true, description: 'Någon annan hann före: här är riktlinjen som den är nu.' })
export class RiktlinjeKonflikt {
  @Field(() => String)
  meddelande = 'Någon annan har ändrat riktlinjen sedan du öppnade den. Inget är sparat. Så här är det nu.';

  @Field(() => Riktlinje)
  riktlinje!: Riktlinje;

  constructor(riktlinje: Riktlinje) {
    this.riktlinje = riktlinje;
  }
}

export const RiktlinjeResultat = createUnionType({
  name: 'RiktlinjeResultat',
  types: () => [RiktlinjeSparad, RiktlinjeKonflikt, Valideringsfel] as const,
});
export type Riktlinjesvar = RiktlinjeSparad | RiktlinjeKonflikt | Valideringsfel;

/** The kommun's guideline; where nothing has been saved, the defaults with version 0. */
export async function lasRiktlinje(kontext: Kontext): Promise<Riktlinje> {
  const manager = await kontext.manager();
  const { kommunId } = kontext.jag;
  const sparad = await manager.findOneBy(Riktlinje, { kommunId });
  return (
    sparad ??
    manager.create(Riktlinje, { ...FORVALD_RIKTLINJE, kommunId, version: 0, antagen: null, paragraf: null })
  );
}

export async function andraRiktlinje(
  kontext: Kontext,
  version: number,
  input: RiktlinjeInput,
): Promise<Riktlinjesvar> {
  const { kommunId, anvandareId } = kontext.jag;
  const tx = await kontext.tx();
  // Before there is a row there is nothing to lock, and two could otherwise both make the first one.
  await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`riktlinje:${kommunId}`]);
  const riktlinje = await lasRiktlinje(kontext);
  if (riktlinje.version !== version) return new RiktlinjeKonflikt(riktlinje);
  const uppgifter = {
    antagen: input.antagen || null,
    paragraf: input.paragraf?.trim().replace(/^§\s*/, '') || null,
    revideras: input.revideras || null,
    operativaPerAr: input.operativaPerAr,
    ksUppfoljningManader: input.ksUppfoljningManader,
    kfRapportManader: input.kfRapportManader,
  };
  const fel = riktlinjefel(uppgifter);
  if (fel.length > 0) return new Valideringsfel(fel);
  const diff = skillnad({ ...riktlinje }, uppgifter);
  if (!diff && version > 0) return new RiktlinjeSparad(riktlinje);
  const ny = { ...uppgifter, kommunId, version: version + 1 };
  const manager = await kontext.manager();
  if (version === 0) await manager.insert(Riktlinje, ny);
  else await manager.update(Riktlinje, { kommunId }, ny);
  await logga(tx, {
    kommunId,
    anvandareId,
    objektTyp: 'riktlinje',
    objektId: kommunId,
    handling: 'andrade',
    ...diff,
  });
  return new RiktlinjeSparad(manager.create(Riktlinje, ny));
}
