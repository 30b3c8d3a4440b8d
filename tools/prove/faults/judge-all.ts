import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Verdict } from './judge';
import { projectFaults, type Choice } from './project';

/** Judges the chosen faults in as many processes as there are cores, an item at a time; in the order of the items. */
export async function judgeAll(choice: Choice, processes = Math.min(4, availableParallelism())): Promise<Verdict[]> {
  const { items } = projectFaults(choice);
  const verdicts: Verdict[][] = [];
  let next = 0;
  const run = () =>
    new Promise<void>((done, fail) => {
      const worker = fork(join(__dirname, 'worker.ts'), [JSON.stringify(choice)]);
      let place = 0;
      const ask = () => {
        place = next++;
        if (place < items.length) worker.send(place);
        else worker.disconnect();
      };
      worker.on('message', (found: Verdict[]) => {
        verdicts[place] = found;
        ask();
      });
      worker.on('error', fail);
      worker.on('exit', (code) => {
        if (code === 0) done();
        else fail(new Error(`A judge of faults ended with ${String(code)}`));
      });
      ask();
    });
  await Promise.all(Array.from({ length: processes }, run));
  return verdicts.flat();
}
