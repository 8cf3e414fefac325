import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { createInterface } from 'node:readline';
import { Avbrott } from './avbrott.mjs';
import { root } from './paths.mjs';

/** Several tools colour their words for any CI; in a file the codes are only in the way. */
const PLAIN = process.stderr.isTTY ? {} : { NO_COLOR: '1', FORCE_COLOR: undefined };

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd]
 * @property {Record<string, string | undefined>} [env] Added to ours; undefined removes.
 * @property {'show' | 'collect'} [output] Show it as it comes, or keep it until somebody wants it.
 * @property {RegExp} [keepBack] Lines that are not shown as they come: they are the answer's output.
 */

/**
 * Runs a program to its end. A signal to us goes on to it, and stops us when it has stopped.
 * @param {string} command
 * @param {string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(command, args, { cwd = root, env = {}, output = 'collect', keepBack } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...PLAIN, ...env },
      // Our own stdout belongs to whoever reads our result, so a program's progress goes to stderr.
      stdio: output === 'show' && !keepBack ? ['ignore', 2, 2] : ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32' && !command.endsWith('.exe'),
    });
    /** @type {NodeJS.Signals | undefined} */
    let stoppedBy;
    /** @param {NodeJS.Signals} signal */
    const pass = (signal) => {
      stoppedBy = signal;
      child.kill(signal);
    };
    process.on('SIGINT', pass);
    process.on('SIGTERM', pass);
    let text = '';
    const collect = (/** @type {Buffer} */ chunk) => {
      text += chunk;
    };
    for (const stream of [child.stdout, child.stderr]) {
      if (!stream) continue;
      if (output === 'collect') stream.on('data', collect);
      else
        createInterface({ input: stream }).on('line', (line) => {
          if (keepBack?.test(line)) text += `${line}\n`;
          else process.stderr.write(`${line}\n`);
        });
    }
    const forget = () => {
      process.off('SIGINT', pass);
      process.off('SIGTERM', pass);
    };
    child.once('error', (error) => {
      forget();
      reject(error);
    });
    child.once('close', (code, signal) => {
      forget();
      if (stoppedBy !== undefined) reject(new Avbrott('Avbrutet.', exitCodeOf(stoppedBy)));
      else resolve({ code: code ?? exitCodeOf(signal), output: text });
    });
  });
}

/**
 * @param {string} script
 * @param {string[]} args
 * @param {RunOptions} [options]
 */
export function runNode(script, args, options) {
  return run(process.execPath, [script, ...args], options);
}

/** What a shell reports for a program that a signal ended. @param {NodeJS.Signals | null} signal */
function exitCodeOf(signal) {
  return signal === null ? 1 : 128 + constants.signals[signal];
}
