import { createServer } from 'node:net';
import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { describeDatabase, formatStartfel, newerSchema, Startfel } from './index.ts';

const databaseUrl = 'postgres://appen:hemligt%20ord@db.example:6543/brott';

async function errorOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => undefined,
    (error: unknown) => error,
  );
}

describe('formatStartfel', () => {
  it('säger vilken port som är upptagen och föreslår nästa', async () => {
    const first = createServer();
    await new Promise<void>((resolve) => first.listen(0, '127.0.0.1', resolve));
    const address = first.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const error = await new Promise((resolve) =>
      createServer().once('error', resolve).listen(port, '127.0.0.1'),
    );
    first.close();
    expect(formatStartfel(error)).toMatch(new RegExp(`Porten ${port} är upptagen.* PORT=\\d+ npm start`));
  });

  it('säger var ingen databas svarar', async () => {
    const url = 'postgres://appen:hemligt@127.0.0.1:1/brott';
    const error = await errorOf(new pg.Client({ connectionString: url }).connect());
    const sentence = formatStartfel(error, { databaseUrl: url });
    expect(sentence).toMatch(/Ingen databas svarar på 127\.0\.0\.1:1\/brott/);
    expect(sentence).not.toContain('hemligt');
  });

  it('ser koden genom ORM:ets och AggregateErrors omslag', () => {
    const refused = Object.assign(new Error('connect'), { code: 'ECONNREFUSED', syscall: 'connect' });
    expect(formatStartfel(new AggregateError([refused]), { databaseUrl })).toMatch(/Ingen databas svarar/);
    expect(
      formatStartfel(Object.assign(new Error('fel'), { driverError: refused }), { databaseUrl }),
    ).toMatch(/Ingen databas svarar/);
  });

  it.each(['ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT', '28P01', '28000', '3D000', '42501', '53300', '57P03'])(
    '%s blir en mening om DATABASE_URL utan lösenord',
    (code) => {
      const sentence = formatStartfel(Object.assign(new Error('hemligt ord'), { code }), { databaseUrl });
      expect(sentence).toContain('db.example:6543/brott');
      expect(sentence).not.toMatch(/hemligt|appen:/);
    },
  );

  it('känner igen en adress som inte är en adress', () => {
    const error = Object.assign(new Error('Invalid URL'), { code: 'ERR_INVALID_URL' });
    expect(formatStartfel(error, { databaseUrl: 'inte en adress' })).toMatch(
      /DATABASE_URL går inte att läsa/,
    );
  });

  it('lämnar överraskningar ifred', () => {
    expect(formatStartfel(new TypeError('x is undefined'))).toBeUndefined();
    expect(formatStartfel(undefined)).toBeUndefined();
  });

  it('skriver ut ett Startfel ordagrant, också inlindat', () => {
    const error = new Error('yttre', { cause: new Startfel('Gör så här.') });
    expect(formatStartfel(error)).toBe('Gör så här.');
    expect(formatStartfel(newerSchema(['Rapport1800000000000']))).toMatch(
      /nyare version.*Rapport1800000000000/,
    );
  });
});

describe('describeDatabase', () => {
  it('visar värd, port och databas', () => {
    expect(describeDatabase('postgresql://a:b@localhost/rot')).toBe('localhost:5432/rot');
    expect(describeDatabase('mysql://localhost/rot')).toBeUndefined();
  });
});
