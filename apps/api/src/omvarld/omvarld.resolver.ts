import { Arg, Ctx, Int, Query, Resolver, registerEnumType } from 'type-graphql';
import type { Kontext } from '../context.ts';
import { Kraver } from '../graphql.ts';
import { listaOmvarld, raknaOmvarld } from './omvarld.service.ts';
import { Omvarld, OmvarldFilterInput, OmvarldshandelseConnection } from './omvarld.typer.ts';

export enum Omvarldsslag {
  handelse = 'handelse',
  sammanfattning = 'sammanfattning',
  lan = 'lan',
}
registerEnumType(Omvarldsslag, {
  name: 'Omvarldsslag',
  description: 'Vad en notis gäller.',
  valuesConfig: {
    handelse: { description: 'En händelse i en kommun.' },
    sammanfattning: { description: 'Ett urval från en natt eller kväll, i hela länet.' },
    lan: { description: 'En notis för hela länet.' },
  },
});

@Resolver()
export class OmvarldResolver {
  @Kraver('omvarld:lasa')
  @Query(() => Omvarld, { description: 'Polisens notiser, räknade per månad och typ.' })
  async omvarld(
    @Ctx() kontext: Kontext,
    @Arg('filter', () => OmvarldFilterInput, { nullable: true }) filter: OmvarldFilterInput | null,
  ): Promise<Omvarld> {
    return raknaOmvarld(await kontext.tx(), kontext.jag.kommunKod, filter);
  }

  @Kraver('omvarld:lasa')
  @Query(() => OmvarldshandelseConnection, {
    description:
      'Notiserna själva. Sammanfattningar och länsnotiser följer länet och perioden, inte typerna.',
  })
  async omvarldshandelser(
    @Ctx() kontext: Kontext,
    @Arg('filter', () => OmvarldFilterInput, { nullable: true }) filter: OmvarldFilterInput | null,
    @Arg('slag', () => Omvarldsslag, { defaultValue: Omvarldsslag.handelse }) slag: Omvarldsslag,
    @Arg('first', () => Int, { defaultValue: 25 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ): Promise<OmvarldshandelseConnection> {
    return listaOmvarld(await kontext.tx(), kontext.jag.kommunKod, {
      filter,
      slag,
      forst: first,
      efter: after ?? null,
    });
  }
}
