import { ARTER } from '@roda-traden/domain';
import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Kontext } from '../context.ts';
import { Kraver } from '../graphql.ts';
import { Kategori } from './kategori.entity.ts';

@Resolver(() => Kategori)
export class KategoriResolver {
  @Kraver('register:lasa')
  @Query(() => [Kategori], { description: 'Kommunens kategorier i ordning.' })
  async kategorier(@Ctx() kontext: Kontext): Promise<Kategori[]> {
    const manager = await kontext.manager();
    return manager.find(Kategori, { order: { ordning: 'ASC' } });
  }

  @FieldResolver(() => String)
  artnamn(@Root() kategori: Kategori): string {
    return ARTER.find((art) => art.kod === kategori.art)?.namn ?? kategori.art;
  }
}
