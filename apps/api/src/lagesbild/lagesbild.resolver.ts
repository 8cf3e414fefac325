import { LAGESBILDSLAG, type Lagesbildslag, lagesbildsmaskin, tillstandsnamn } from '@roda-traden/domain';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql';
import type { Kontext } from '../context.ts';
import { Avslag } from '../errors/fel.ts';
import { Kraver } from '../graphql.ts';
import { radensInnehall } from '../innehall.ts';
import { Handelse } from '../logg/index.ts';
import { foreslaLagesbild, ingarReferenser, underlagsreferenser } from './forslag.service.ts';
import { Lagesbild, OperativLagesbild, StrategiskLagesbild } from './lagesbild.entity.ts';
import { lagesbildsladdare } from './lagesbild.laddare.ts';
import { hamtaLagesbild, listaKasserade, listaLagesbilder } from './lagesbild.lasning.ts';
import { Lagesbildsdel } from './lagesbildsdel.entity.ts';
import { delarAv } from './lagesbildsdel.service.ts';
import { historikAv } from './lagesbildshistorik.ts';
import { Lagesbildskalla } from './lagesbildskalla.entity.ts';
import {
  Lagesbildsforslag,
  Lagesbildsreferens,
  LagesbildsTal,
  Lagesbildstackning,
} from './lagesbildstal.typer.ts';
import { Lagesbildsunderlagstal, underlagstal } from './underlagstal.ts';
import { LagesbildViewerKan, viewerKan } from './viewerKan.ts';

function slaget(text: string): Lagesbildslag {
  const slag = LAGESBILDSLAG.find((rad) => rad.kod === text);
  if (!slag) throw new Avslag('OGILTIG', 'En lägesbild är operativ eller strategisk.');
  return slag.kod;
}

@Resolver(() => Lagesbild)
export class LagesbildResolver {
  @Kraver('lagesbild:lasa')
  @Query(() => [Lagesbild], {
    description: 'Lägesbilderna som rollen får se, senaste perioden först. Utan slag: båda.',
  })
  lagesbilder(
    @Ctx() kontext: Kontext,
    @Arg('slag', () => String, { nullable: true }) slag: string | null,
  ): Promise<Lagesbild[]> {
    return listaLagesbilder(kontext, slag ? slaget(slag) : null);
  }

  @Kraver('lagesbild:sammanstalla')
  @Query(() => [Lagesbild], { description: 'Utkast som kasserats, det senaste först.' })
  kasseradeLagesbilder(@Ctx() kontext: Kontext): Promise<Lagesbild[]> {
    return listaKasserade(kontext);
  }

  @Kraver('lagesbild:lasa')
  @Query(() => Lagesbild, { nullable: true })
  lagesbild(@Ctx() kontext: Kontext, @Arg('id', () => ID) id: string): Promise<Lagesbild | null> {
    return hamtaLagesbild(kontext, id);
  }

  @Kraver('lagesbild:sammanstalla')
  @Query(() => Lagesbildsforslag, { description: 'Vad en ny lägesbild skulle omfatta.' })
  lagesbildsforslag(
    @Ctx() kontext: Kontext,
    @Arg('slag', () => String) slag: string,
    @Arg('fran', () => String, { nullable: true }) fran: string | null,
    @Arg('till', () => String, { nullable: true }) till: string | null,
  ): Promise<Lagesbildsforslag> {
    return foreslaLagesbild(kontext, slaget(slag), { fran: fran ?? null, till: till ?? null });
  }

  @FieldResolver(() => String)
  statusnamn(@Root() { slag, status }: Lagesbild): string {
    return tillstandsnamn(lagesbildsmaskin(slag), status);
  }

  @FieldResolver(() => Int, { description: 'Rapporter som räknades när talen frystes.' })
  antal(@Root() { id }: Lagesbild, @Ctx() kontext: Kontext): Promise<number> {
    return lagesbildsladdare(kontext).antal.load(id);
  }

  @FieldResolver(() => Int, {
    description:
      'Räknas upp vid varje ändring av delar, källor, underlag, problem och orsaker. Anges när den skickas vidare.',
  })
  innehall(
    @Root() lagesbild: Lagesbild,
    @Ctx() kontext: Kontext,
    @Info() info: GraphQLResolveInfo,
  ): number | Promise<number> {
    return radensInnehall(info, lagesbild, lagesbildsladdare(kontext).innehall);
  }

  @FieldResolver(() => [Lagesbildsdel], { description: 'Delarna i ordning, också de som är tomma.' })
  delar(@Root() lagesbild: Lagesbild, @Ctx() kontext: Kontext): Promise<Lagesbildsdel[]> {
    return delarAv(kontext, lagesbild);
  }

  @FieldResolver(() => [Lagesbildskalla], { description: 'Det som har använts och det som valts bort.' })
  kallor(@Root() { id }: Lagesbild, @Ctx() kontext: Kontext): Promise<Lagesbildskalla[]> {
    return lagesbildsladdare(kontext).kallor.load(id);
  }

  @FieldResolver(() => LagesbildsTal)
  tal(@Root() { id }: Lagesbild, @Ctx() kontext: Kontext): Promise<LagesbildsTal> {
    return lagesbildsladdare(kontext).tal.load(id);
  }

  @FieldResolver(() => Lagesbildstackning)
  async tackning(@Root() { id }: Lagesbild, @Ctx() kontext: Kontext): Promise<Lagesbildstackning> {
    return (await lagesbildsladdare(kontext).tal.load(id)).tackning;
  }

  @FieldResolver(() => [Handelse], { description: 'Vad som har hänt med lägesbilden, nyast först.' })
  historik(@Root() lagesbild: Lagesbild, @Ctx() kontext: Kontext): Promise<Handelse[]> {
    return historikAv(kontext, lagesbild);
  }

  @FieldResolver(() => LagesbildViewerKan)
  viewerKan(@Root() lagesbild: Lagesbild, @Ctx() kontext: Kontext): Promise<LagesbildViewerKan> {
    return viewerKan(kontext, lagesbild);
  }
}

@Resolver(() => OperativLagesbild)
export class OperativLagesbildResolver {
  @FieldResolver(() => [Lagesbildsreferens], {
    description: 'Beslutade strategiska lägesbilder den ingår i.',
  })
  ingarI(@Root() lagesbild: OperativLagesbild, @Ctx() kontext: Kontext): Promise<Lagesbildsreferens[]> {
    return ingarReferenser(kontext, lagesbild);
  }
}

@Resolver(() => StrategiskLagesbild)
export class StrategiskLagesbildResolver {
  @FieldResolver(() => [Lagesbildsreferens], { description: 'De operativa lägesbilder den bygger på.' })
  byggerPa(@Root() lagesbild: StrategiskLagesbild, @Ctx() kontext: Kontext): Promise<Lagesbildsreferens[]> {
    return underlagsreferenser(kontext, lagesbild);
  }

  @FieldResolver(() => Lagesbildsunderlagstal, { nullable: true })
  underlagstal(
    @Root() lagesbild: StrategiskLagesbild,
    @Ctx() kontext: Kontext,
  ): Promise<Lagesbildsunderlagstal | null> {
    return underlagstal(kontext, lagesbild);
  }
}

@Resolver(() => Lagesbildsdel)
export class LagesbildsdelResolver {
  @FieldResolver(() => String, { nullable: true, name: 'andradAv', description: 'Den som skrev senast.' })
  async skrivenAv(@Root() { andradAv }: Lagesbildsdel, @Ctx() kontext: Kontext): Promise<string | null> {
    return andradAv
      ? ((await kontext.laddare.anvandare.load(andradAv))?.namn ?? 'Borttagen användare')
      : null;
  }

  @FieldResolver(() => Date, { nullable: true, name: 'andrad', description: 'Saknas när delen är orörd.' })
  skriven(@Root() { andrad, version }: Lagesbildsdel): Date | null {
    return version > 0 ? andrad : null;
  }
}
