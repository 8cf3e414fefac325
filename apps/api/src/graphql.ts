import type { Behorighet } from '@roda-traden/domain';
import { Extensions } from 'type-graphql';

/**
 * Says which permission a root field asks for. A root field without it stops the server from starting
 * (schema.ts): closed unless opened.
 */
export const Kraver = (behorighet: Behorighet): MethodDecorator =>
  Extensions({ behorighet }) as MethodDecorator;
