import type { RequestHandler } from 'express';
import type { DataSource } from 'typeorm';

const startad = performance.now();

/** 200 once the database answers, else 503. */
export const halsa =
  (datakalla: DataSource): RequestHandler =>
  async (_req, res) => {
    res.set('cache-control', 'no-store');
    try {
      await datakalla.query('SELECT 1');
      res.json({
        status: 'ok',
        databas: 'ok',
        uppeSekunder: Math.round((performance.now() - startad) / 1000),
      });
    } catch {
      res.status(503).json({ status: 'fel', databas: 'svarar inte' });
    }
  };
