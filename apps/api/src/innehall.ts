import type DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';

/**
 * The number of a content that several write in (docs/decisions/0015), as it belongs with what is read beside it. A
 * query read the row before its parts, so the row's number is never newer than what is shown with it. A mutation read
 * it before the change was counted, and asks again.
 */
export const radensInnehall = (
  info: GraphQLResolveInfo,
  rad: { id: string; innehall: number },
  laddare: DataLoader<string, number>,
): number | Promise<number> => (info.operation.operation === 'query' ? rad.innehall : laddare.load(rad.id));
