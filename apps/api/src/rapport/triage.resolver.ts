import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import type { Kontext } from '../context.ts';
import { Kraver } from '../graphql.ts';
import { angra } from './angra.ts';
import { lasOriginal, raderaOriginal, redigeraText } from './original.service.ts';
import { RapportOriginal } from './rapport.connection.ts';
import { BedomningInput, HandlingInput, RedigeradTextInput } from './rapport.input.ts';
import { RapportResultat } from './rapport.resultat.ts';
import { skrivAnteckning, sparaBedomning, type Triageresultat, utforHandling } from './triage.service.ts';

/** What the coordinators do with a report that has come. */
@Resolver()
export class TriageResolver {
  @Kraver('rapport:triagera')
  @Mutation(() => RapportResultat, { description: 'Sparar bedömningen utan att ändra läget.' })
  async sparaBedomning(
    @Ctx() kontext: Kontext,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('bedomning', () => BedomningInput) bedomning: BedomningInput,
  ): Promise<Triageresultat> {
    return sparaBedomning(kontext, id, version, bedomning);
  }

  @Kraver('rapport:triagera')
  @Mutation(() => RapportResultat, {
    description: 'Utför en av tabellens handlingar, med bedömningen i samma steg.',
  })
  async utforHandling(
    @Ctx() kontext: Kontext,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('handling', () => String) handling: string,
    @Arg('bedomning', () => BedomningInput, { nullable: true }) bedomning: BedomningInput | null,
    @Arg('uppgifter', () => HandlingInput, { nullable: true }) uppgifter: HandlingInput | null,
  ): Promise<Triageresultat> {
    return utforHandling(kontext, id, version, handling, bedomning ?? {}, uppgifter ?? {});
  }

  @Kraver('rapport:triagera')
  @Mutation(() => RapportResultat, { description: 'Ångrar den egna senaste ändringen, inom en kvart.' })
  async angraRapport(
    @Ctx() kontext: Kontext,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
  ): Promise<Triageresultat> {
    return angra(kontext, id, version);
  }

  @Kraver('rapport:triagera')
  @Mutation(() => RapportResultat)
  async skrivAnteckning(
    @Ctx() kontext: Kontext,
    @Arg('id', () => ID) id: string,
    @Arg('text', () => String) text: string,
  ): Promise<Triageresultat> {
    return skrivAnteckning(kontext, id, text);
  }

  @Kraver('rapport:lasaOriginal')
  @Mutation(() => RapportOriginal, {
    description: 'Läser rapporten som den skrevs. Läsningen loggas; därför en mutation.',
  })
  async lasOriginal(@Ctx() kontext: Kontext, @Arg('id', () => ID) id: string): Promise<RapportOriginal> {
    return lasOriginal(kontext, id);
  }

  @Kraver('rapport:lasaOriginal')
  @Mutation(() => RapportResultat, { description: 'Rättar den maskade texten. Loggas.' })
  async redigeraText(
    @Ctx() kontext: Kontext,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('text', () => RedigeradTextInput) text: RedigeradTextInput,
  ): Promise<Triageresultat> {
    return redigeraText(kontext, id, version, text);
  }

  @Kraver('rapport:lasaOriginal')
  @Mutation(() => RapportResultat, {
    description: 'Raderar originalet och kontaktuppgiften för gott. Den maskade texten blir kvar.',
  })
  async raderaOriginal(
    @Ctx() kontext: Kontext,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('skal', () => String) skal: string,
  ): Promise<Triageresultat> {
    return raderaOriginal(kontext, id, version, skal);
  }
}
