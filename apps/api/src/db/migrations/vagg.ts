/** The wall between kommuner on a new table: nothing is seen or written outside the transaction's own. */
export const VAGG = (tabell: string): string => `
ALTER TABLE ${tabell} ENABLE ROW LEVEL SECURITY;
CREATE POLICY kommunvagg ON ${tabell} USING (kommun_id = (SELECT rot.kommun_id()))`;
