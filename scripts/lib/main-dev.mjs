import { spawn } from 'node:child_process';
import { ensureInstalled } from './install.mjs';
import { inRoot, tools } from './paths.mjs';

/** The API and Vite's server side by side; when one ends, or on Ctrl-C, both end, and we wait for them. */
export async function main() {
  await ensureInstalled();
  const port = process.env.PORT || '4000';
  const env = { ...process.env, NODE_ENV: 'development', PORT: port, ROT_API: `http://localhost:${port}` };
  const api = ['watch', '--clear-screen=false', '--conditions=rot-source', 'src/main.ts'];
  const children = [
    spawn(process.execPath, [tools.tsx, ...api], {
      cwd: inRoot('apps/api'),
      env,
      stdio: ['ignore', 'inherit', 'inherit'],
    }),
    spawn(process.execPath, [tools.vite], {
      cwd: inRoot('apps/web'),
      env,
      stdio: ['ignore', 'inherit', 'inherit'],
    }),
  ];
  const ended = children.map((child) => new Promise((resolve) => child.once('exit', resolve)));
  const stop = () => {
    for (const child of children) if (child.exitCode === null) child.kill('SIGTERM');
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  await Promise.race(ended);
  stop();
  await Promise.all(ended);
}
