import { far, PRIORITERINGSGRUNDER, prioriteringssumma, SKRIVBARA_LAGESBILDER } from '@roda-traden/domain';
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Resolver, Root } from 'type-graphql';
import type { Kontext } from '../../context.ts';
import type { Valideringsfel } from '../../errors/resultat.ts';
import { Kraver } from '../../graphql.ts';
import { Kategori } from '../../kategori/index.ts';
import { Handelse, oppnaHistorik } from '../../logg/index.ts';
import { Omrade } from '../../omrade/index.ts';
import { Lagesbild } from '../lagesbild.entity.ts';
import { Orsak } from './orsak.entity.ts';
import { Problem } from './problem.entity.ts';
import { ProblemInput } from './problem.input.ts';
import { problemladdare } from './problem.laddare.ts';
import {
  type ProblemBorttaget,
  type ProblemKonflikt,
  ProblemResultat,
  TaBortProblemResultat,
} from './problem.resultat.ts';
import {
  andraProblem,
  flyttaProblem,
  type Problemresultat,
  skapaProblem,
  taBortProblem,
} from './problem.service.ts';
import { Prioriteringsvarde, ProblemViewerKan } from './problem.typer.ts';

@Resolver(() => Problem)
export class ProblemResolver {
  @Kraver('lagesbild:sammanstalla')
  @Mutation(() => ProblemResultat)
  skapaProblem(
    @Ctx() kontext: Kontext,
    @Arg('lagesbildId', () => ID) lagesbildId: string,
    @Arg('input', () => ProblemInput) input: ProblemInput,
  ): Promise<Problemresultat> {
    return skapaProblem(kontext, lagesbildId, input);
  }

  @Kraver('lagesbild:sammanstalla')
  @Mutation(() => ProblemResultat)
  andraProblem(
    @Ctx() kontext: Kontext,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => ProblemInput) input: ProblemInput,
  ): Promise<Problemresultat> {
    return andraProblem(kontext, id, version, input);
  }

  @Kraver('lagesbild:sammanstalla')
  @Mutation(() => TaBortProblemResultat, { description: 'Tar bort problemet och dess orsaker.' })
  taBortProblem(
    @Ctx() kontext: Kontext,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
  ): Promise<ProblemBorttaget | ProblemKonflikt | Valideringsfel> {
    return taBortProblem(kontext, id, version);
  }

  @Kraver('lagesbild:sammanstalla')
  @Mutation(() => ProblemResultat, {
    description: 'Ett steg upp eller ned bland de problem som är lika prioriterade.',
  })
  flyttaProblem(
    @Ctx() kontext: Kontext,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('riktning', () => String, { description: 'upp eller ned.' }) riktning: string,
  ): Promise<Problemresultat> {
    return flyttaProblem(kontext, id, version, riktning);
  }

  @FieldResolver(() => [Orsak])
  orsaker(@Root() problem: Problem, @Ctx() kontext: Kontext): Promise<Orsak[]> {
    return problemladdare(kontext).orsaker.load(problem.id);
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'De av lägesbildens frysta rapporter som problemet handlar om. Null när det varken har kategori eller område.',
  })
  antalRapporter(@Root() problem: Problem, @Ctx() kontext: Kontext): Promise<number | null> {
    return problemladdare(kontext).antalRapporter.load(problem.id);
  }

  @FieldResolver(() => [Kategori])
  kategorier(@Root() problem: Problem, @Ctx() kontext: Kontext): Promise<Kategori[]> {
    return iRegistret(problem.kategorikoder.map((kod) => problemladdare(kontext).kategori.load(kod)));
  }

  @FieldResolver(() => [Omrade])
  omraden(@Root() problem: Problem, @Ctx() kontext: Kontext): Promise<Omrade[]> {
    return iRegistret(problem.omradeskoder.map((kod) => problemladdare(kontext).omrade.load(kod)));
  }

  @FieldResolver(() => [Prioriteringsvarde], { description: 'Alla grunder, i tabellens ordning.' })
  prioritering(@Root() { prioritering }: Problem): Prioriteringsvarde[] {
    return PRIORITERINGSGRUNDER.map(({ kod }) => ({ grund: kod, varde: prioritering[kod] ?? null }));
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Grunderna sammanlagt, 7–21. Null tills alla är bedömda.',
  })
  prioriteringssumma(@Root() { prioritering }: Problem): number | null {
    return prioriteringssumma(prioritering);
  }

  @FieldResolver(() => [Handelse], {
    description:
      'Vad som hänt med problemet och dess orsaker, nyast först. Tom för den som inte sammanställer.',
  })
  async historik(@Root() problem: Problem, @Ctx() kontext: Kontext): Promise<Handelse[]> {
    const manager = await kontext.manager();
    const rader = await manager.find(Handelse, {
      where: { objektId: problem.id },
      order: { id: 'DESC' },
      take: 200,
    });
    return oppnaHistorik(kontext.aktor, rader);
  }

  @FieldResolver(() => ProblemViewerKan)
  async viewerKan(@Root() problem: Problem, @Ctx() kontext: Kontext): Promise<ProblemViewerKan> {
    const bild = await problemladdare(kontext).lagesbild.load(problem.lagesbildId);
    return {
      andra:
        far(kontext.aktor, 'lagesbild:sammanstalla') &&
        bild !== null &&
        SKRIVBARA_LAGESBILDER.includes(bild.status),
    };
  }
}

/** What has left the register since is left out. */
async function iRegistret<T>(rader: Promise<T | null>[]): Promise<T[]> {
  return (await Promise.all(rader)).filter((rad) => rad !== null);
}

@Resolver(() => Lagesbild)
export class LagesbildsproblemResolver {
  @FieldResolver(() => [Problem], { description: 'Problemen i ordning, de prioriterade först.' })
  problem(@Root() bild: Lagesbild, @Ctx() kontext: Kontext): Promise<Problem[]> {
    return problemladdare(kontext).iLagesbild.load(bild.id);
  }
}
