import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rebuildSite } from '../site';

/**
 * Runs the command anew for types that are in the config now: the site starts with it in a process of
 * its own, as a config that was read once stays as it was. Answers the exit code.
 */
export async function runAgain(appDir: string, uids: string[]): Promise<number> {
  const [node, command = ''] = process.argv;
  await rebuildSite(appDir);
  process.stdout.write('The site is started with it, to index the stories.\n');
  const child = spawn(node ?? process.execPath, [...process.execArgv, command, 'adopt', ...uids], {
    stdio: 'inherit',
  });
  const stop = (signal: NodeJS.Signals) => child.kill(signal);
  process.on('SIGTERM', stop);
  const [code] = await once(child, 'close');
  process.off('SIGTERM', stop);
  return typeof code === 'number' ? code : 1;
}
