import { createServer, type Server } from 'node:http';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type Express } from 'express';
import type { GraphQLSchema } from 'graphql';
import { type Kontext, skapaKontext, type Tjanster } from './context.ts';
import { skapaFelformat, sparbart } from './errors/formatera.ts';
import { KROPP_MAX, kostnadsgrans } from './http/granser.ts';
import { halsa } from './http/halsa.ts';
import { varnaForProxy } from './http/proxyvarning.ts';
import { egetUrsprung, endast, skyddsrader, sparasInte } from './http/rader.ts';
import { baraSparbart, sparbaraTexter } from './http/tecken.ts';
import { webb } from './http/webb.ts';
import { exporteraRapporter, importeraFranSidan } from './rapport/index.ts';

export interface Applikation {
  app: Express;
  server: Server;
  stop(): Promise<void>;
}

/** The whole HTTP side of one process: GraphQL, health, the built web app. Not yet listening. */
export async function skapaApplikation(tjanster: Tjanster, schema: GraphQLSchema): Promise<Applikation> {
  const { config, logg } = tjanster;
  const apollo = new ApolloServer<Kontext>({
    schema,
    introspection: config.introspektion,
    maxRecursiveSelections: true,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    formatError: skapaFelformat(logg),
    validationRules: [kostnadsgrans, sparbaraTexter],
    // Without the cache hints, which would instrument every field; nothing here may be cached.
    plugins: [avslutaTransaktion(tjanster), ApolloServerPluginCacheControlDisabled()],
    logger: {
      debug() {},
      info() {},
      warn: (m) => logg.warn({ fran: 'apollo', langd: m?.length }),
      error: (m) => logg.error({ fran: 'apollo', langd: m?.length }),
    },
    stopOnTerminationSignals: false,
  });
  await apollo.start();

  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', config.trustProxy);
  app.use(skyddsrader());
  app.use(varnaForProxy(logg, config.trustProxy));
  app.get('/halsa', halsa(tjanster.datakalla));
  app.use('/graphql', sparasInte, endast('GET', 'HEAD', 'POST'));
  app.use(
    '/graphql',
    egetUrsprung,
    express.json({ limit: KROPP_MAX }),
    baraSparbart,
    expressMiddleware(apollo, { context: ({ req, res }) => skapaKontext(tjanster, req, res) }),
  );
  // A HEAD would hand nothing out and be logged as if it had.
  app
    .route('/export/rapporter.csv')
    .head(endast('GET'))
    .get(baraSparbart, exporteraRapporter(tjanster))
    .all(endast('GET'));
  app.route('/import/rapporter').post(egetUrsprung, importeraFranSidan(tjanster)).all(endast('POST'));
  app.use(endast('GET', 'HEAD'));
  app.use(webb(config.webDist, config.startNu && (() => tjanster.klocka.nu())));
  app.use(((fel, _req, res, next) => {
    if (res.headersSent) return next(fel);
    const status = typeof fel?.status === 'number' ? fel.status : 500;
    if (status >= 500) logg.error({ fel: sparbart(fel) }, 'oväntat fel');
    const meddelande =
      status === 413
        ? 'Begäran är för stor.'
        : status < 500
          ? 'Begäran kunde inte läsas.'
          : 'Något gick fel hos oss. Försök igen.';
    res.status(status).json({ errors: [{ message: meddelande }] });
  }) satisfies express.ErrorRequestHandler);

  const server = createServer(app);
  server.requestTimeout = 60_000;
  // Longer than proxies and clients keep a connection they may use again, so that it's never closed in their hands.
  server.keepAliveTimeout = 65_000;
  return { app, server, stop: () => apollo.stop() };
}

/** Ends the operation's transaction before its answer leaves: an acknowledged change is a committed one. */
function avslutaTransaktion({ logg }: Tjanster): ApolloServerPlugin<Kontext> {
  return {
    async requestDidStart() {
      const start = performance.now();
      return {
        async willSendResponse({ contextValue, response, operation, operationName, errors }) {
          try {
            await contextValue.avsluta(!errors?.length);
            // What went well before the fault was rolled back with it: its receipt must not leave.
            if (errors?.length && operation?.operation === 'mutation' && response.body.kind === 'single')
              response.body.singleResult.data = null;
          } catch (fel) {
            logg.error({ fel: sparbart(fel) }, 'transaktionen kunde inte avslutas');
            response.body = {
              kind: 'single',
              singleResult: {
                errors: [
                  { message: 'Ändringen kunde inte sparas. Försök igen.', extensions: { kod: 'INTERNT' } },
                ],
              },
            };
          }
          logg.debug({
            operation: operationName ?? null,
            ms: Math.round(performance.now() - start),
            fel: errors?.length ?? 0,
          });
        },
      };
    },
  };
}
