/** `npm start` as a child of the test. */
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

const project = resolve(import.meta.dirname, '../..');

export interface DevServer {
  /** For this computer. */
  readonly address: string;
  /** All that it said by the time it was ready. */
  readonly printed: string;
  stop(): void;
}

/** @param scenes a folder of scenes other than the project's own */
export function startDevServer(scenes?: string): Promise<DevServer> {
  const env = scenes ? { ...process.env, KATUKERROS_SCENES: scenes } : process.env;
  const server = spawn(process.execPath, ['--import', 'tsx', 'src/cli/start.ts'], { cwd: project, env });
  return new Promise((done, fail) => {
    let printed = '';
    const hear = (chunk: Buffer) => {
      printed += chunk.toString();
      const address = /http:\/\/localhost:\d+\//.exec(printed)?.[0];
      if (!address || !/Ctrl\+C|in no network/.test(printed)) return;
      const stop = () => {
        server.removeAllListeners('exit');
        server.kill();
      };
      done({ address, printed, stop });
    };
    server.stdout.on('data', hear);
    server.stderr.on('data', hear);
    server.on('exit', (code) => fail(new Error(`npm start ended with ${code}:\n${printed}`)));
  });
}
