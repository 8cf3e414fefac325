import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import type { Kontext } from '../context.ts';
import { Kraver } from '../graphql.ts';
import { flyttaLagesbild } from './flytta.service.ts';
import { LagesbildskallaInput, OperativLagesbildInput, StrategiskLagesbildInput } from './lagesbild.input.ts';
import {
  LagesbildResultat,
  type Lagesbildresultat,
  LagesbildsdelResultat,
  type Lagesbildsdelresultat,
} from './lagesbild.resultat.ts';
import { sparaLagesbildsdel } from './lagesbildsdel.service.ts';
import { sparaKalla, taBortKalla } from './lagesbildskalla.service.ts';
import { sattUnderlag, skapaOperativLagesbild, skapaStrategiskLagesbild } from './skapa.service.ts';

@Resolver()
export class LagesbildsandringResolver {
  @Kraver('lagesbild:sammanstalla')
  @Mutation(() => LagesbildResultat, {
    description: 'Skapar nästa operativa lägesbild och fryser talen. Perioden börjar där den förra slutade.',
  })
  skapaOperativLagesbild(
    @Ctx() kontext: Kontext,
    @Arg('input', () => OperativLagesbildInput) input: OperativLagesbildInput,
  ): Promise<Lagesbildresultat> {
    return skapaOperativLagesbild(kontext, input);
  }

  @Kraver('lagesbild:sammanstalla')
  @Mutation(() => LagesbildResultat, {
    description: 'Skapar nästa strategiska lägesbild: 24 månader, eller tiden sedan den förra.',
  })
  skapaStrategiskLagesbild(
    @Ctx() kontext: Kontext,
    @Arg('input', () => StrategiskLagesbildInput) input: StrategiskLagesbildInput,
  ): Promise<Lagesbildresultat> {
    return skapaStrategiskLagesbild(kontext, input);
  }

  @Kraver('lagesbild:sammanstalla')
  @Mutation(() => LagesbildsdelResultat, {
    description: 'Sparar en del, över den version som skribenten såg.',
  })
  sparaLagesbildsdel(
    @Ctx() kontext: Kontext,
    @Arg('id', () => ID) id: string,
    @Arg('kod', () => String) kod: string,
    @Arg('version', () => Int, { description: 'Delens version.' }) version: number,
    @Arg('text', () => String) text: string,
  ): Promise<Lagesbildsdelresultat> {
    return sparaLagesbildsdel(kontext, id, kod, version, text);
  }

  @Kraver('lagesbild:sammanstalla')
  @Mutation(() => LagesbildResultat, { description: 'Lägger till en källa, eller ändrar den med kallaId.' })
  sparaKalla(
    @Ctx() kontext: Kontext,
    @Arg('id', () => ID) id: string,
    @Arg('input', () => LagesbildskallaInput) input: LagesbildskallaInput,
    @Arg('kallaId', () => ID, { nullable: true }) kallaId: string | null,
    @Arg('version', () => Int, { nullable: true, description: 'Källans version.' }) version: number | null,
  ): Promise<Lagesbildresultat> {
    return sparaKalla(kontext, id, kallaId ? { id: kallaId, version: version ?? 0 } : null, input);
  }

  @Kraver('lagesbild:sammanstalla')
  @Mutation(() => LagesbildResultat)
  taBortKalla(
    @Ctx() kontext: Kontext,
    @Arg('kallaId', () => ID) kallaId: string,
    @Arg('version', () => Int) version: number,
  ): Promise<Lagesbildresultat> {
    return taBortKalla(kontext, kallaId, version);
  }

  @Kraver('lagesbild:sammanstalla')
  @Mutation(() => LagesbildResultat, {
    description: 'Väljer vilka operativa lägesbilder den strategiska bygger på.',
  })
  sattUnderlag(
    @Ctx() kontext: Kontext,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('operativa', () => [ID]) operativa: string[],
  ): Promise<Lagesbildresultat> {
    return sattUnderlag(kontext, id, version, operativa);
  }

  @Kraver('lagesbild:sammanstalla')
  @Mutation(() => LagesbildResultat, {
    description: 'Tar ett steg ur tabellen som inte kräver annat än ett skäl.',
  })
  flyttaLagesbild(
    @Ctx() kontext: Kontext,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('innehall', () => Int, { description: 'Lägesbildens, som avsändaren läste den.' }) innehall: number,
    @Arg('handling', () => String) handling: string,
    @Arg('skal', () => String, { nullable: true }) skal: string | null,
  ): Promise<Lagesbildresultat> {
    return flyttaLagesbild(kontext, id, { version, innehall }, handling, skal ?? null);
  }
}
