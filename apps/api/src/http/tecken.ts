import { kanSparas } from '@roda-traden/domain';
import type { RequestHandler } from 'express';
import { type ASTVisitor, GraphQLError, type ValidationContext, type ValidationRule } from 'graphql';

const MENING = 'Texten innehåller ett tecken som inte går att spara. Ta bort det och försök igen.';
/** Deeper than any input is. */
const DJUP_MAX = 30;

/** Is each text in a parsed JSON value one that can be stored? One too deep to look through isn't. */
function alltKanSparas(varde: unknown, djup = 0): boolean {
  if (typeof varde === 'string') return kanSparas(varde);
  if (typeof varde !== 'object' || varde === null) return true;
  if (djup >= DJUP_MAX) return false;
  return Object.entries(varde).every(([nyckel, del]) => kanSparas(nyckel) && alltKanSparas(del, djup + 1));
}

/**
 * The one place that all text from outside passes: what no database text can hold (a NUL, half a character) is refused in words,
 * whatever field it was meant for. After `express.json`.
 */
export const baraSparbart: RequestHandler = (req, res, next) => {
  if (!/%00/.test(req.originalUrl) && alltKanSparas(req.body)) return next();
  res.status(400).json({ errors: [{ message: MENING, extensions: { kod: 'OGILTIG' } }] });
};

/** The same for texts that are written out in the query itself, where an escape hides them from the JSON. */
export const sparbaraTexter: ValidationRule = (context: ValidationContext): ASTVisitor => ({
  StringValue({ value }) {
    if (!kanSparas(value)) context.reportError(new GraphQLError(MENING));
  },
});
