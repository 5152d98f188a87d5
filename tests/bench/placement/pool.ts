/** A few processes that take tasks in turn. */
import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { TrialResult } from './trial.ts';
import type { Task } from './worker.ts';

export interface Pool {
  run(task: Task): Promise<readonly TrialResult[]>;
  close(): void;
}

export function openPool(size: number): Pool {
  const workers = Array.from({ length: size }, () => fork(fileURLToPath(new URL('./worker.ts', import.meta.url))));
  const free = [...workers];
  const waiting: ((worker: ChildProcess) => void)[] = [];
  const taken = (): Promise<ChildProcess> => {
    const worker = free.pop();
    return worker ? Promise.resolve(worker) : new Promise((resolve) => waiting.push(resolve));
  };
  const giveBack = (worker: ChildProcess) => {
    const next = waiting.shift();
    if (next) next(worker);
    else free.push(worker);
  };
  return {
    async run(task) {
      const worker = await taken();
      const results = await new Promise<readonly TrialResult[]>((resolve, reject) => {
        worker.once('message', resolve);
        worker.once('exit', () => reject(new Error('a worker ended before its task')));
        worker.send(task);
      });
      worker.removeAllListeners('exit');
      giveBack(worker);
      return results;
    },
    close() {
      for (const worker of workers) worker.kill();
    },
  };
}
