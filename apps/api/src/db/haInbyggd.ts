import { setTimeout as vanta } from 'node:timers/promises';
import { type EmbeddedServer, startEmbedded } from './embedded/index.ts';

/** What the one who runs the program should know of the embedded database. */
export interface Databashandelser {
  /** It has died, and try number `forsok` to start it begins after a while. */
  startasOm(forsok: number): void;
  uppeIgen(): void;
  /** It can't be started. */
  forlorad(): void;
}

/** Milliseconds before each try to start it again. Meanwhile `/halsa` says 503, and those who write keep what they have written. */
const FORSOK_EFTER_MS = [500, 3_000, 10_000];

/**
 * The embedded database, kept up: if it dies it is started again at the same port, where the app's connections find it. `dela`: in
 * beside an app that already has it.
 */
export async function haInbyggd(
  dataDir: string,
  dela: boolean,
  handelser?: Databashandelser,
): Promise<EmbeddedServer> {
  let stoppad = false;
  const starta = (port?: number): Promise<EmbeddedServer> =>
    startEmbedded({
      dataDir,
      share: dela,
      ...(port !== undefined && { port }),
      onLost: () => void startaOm().catch(() => handelser?.forlorad()),
    });
  let server = await starta();

  async function startaOm(): Promise<void> {
    for (const [i, ms] of FORSOK_EFTER_MS.entries()) {
      if (stoppad) return;
      handelser?.startasOm(i + 1);
      await vanta(ms);
      try {
        const ny = await starta(server.port);
        if (stoppad) return await ny.stop();
        server = ny;
        return handelser?.uppeIgen();
      } catch {
        // The next try, or none: then it is lost.
      }
    }
    if (!stoppad) handelser?.forlorad();
  }

  return {
    ...server,
    stop: () => {
      stoppad = true;
      return server.stop();
    },
  };
}
