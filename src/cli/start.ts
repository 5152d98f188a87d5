/**
 * `npm start`: the app on this machine, and over HTTPS for a phone in the same network.
 *
 * Phones give camera, motion and place only to secure pages; `localhost` counts as one, an address of the network does
 * not. So the same dev server is offered twice: plain on localhost, and with a certificate of its own on the network.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generate } from 'selfsigned';
import { renderUnicodeCompact } from 'uqr';
import { createServer, type ViteDevServer } from 'vite';

const project = fileURLToPath(new URL('../..', import.meta.url));
const FIRST_PORT = 5173;
const FIRST_SECURE_PORT = 5443;
const TRIES = 20;
const CERTIFICATE_DAYS = 365;

const networkAddresses = (): string[] =>
  Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address);

interface Certificate {
  readonly key: string;
  readonly cert: string;
  readonly addresses: readonly string[];
  readonly until_ms: number;
}

/** Kept between starts, so that a phone has to be told only once that it may trust it. */
async function certificateFor(addresses: readonly string[]): Promise<Certificate> {
  const folder = join(project, 'node_modules/.cache/katukerros');
  const file = join(folder, 'certificate.json');
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as Certificate;
    const fits = addresses.every((address) => kept.addresses.includes(address));
    if (fits && kept.until_ms > Date.now()) return kept;
  } catch {
    // None yet, or not readable: a new one is made.
  }
  const notAfterDate = new Date(Date.now() + CERTIFICATE_DAYS * 86_400_000);
  const made = await generate([{ name: 'commonName', value: 'Katukerros on this computer' }], {
    algorithm: 'sha256',
    keySize: 2048,
    notAfterDate,
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'keyUsage', digitalSignature: true, keyEncipherment: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [{ type: 2, value: 'localhost' }, ...addresses.map((ip) => ({ type: 7 as const, ip }))],
      },
    ],
  });
  const certificate = { key: made.private, cert: made.cert, addresses, until_ms: notAfterDate.getTime() - 86_400_000 };
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, JSON.stringify(certificate), { mode: 0o600 });
  return certificate;
}

/** Listens on the first free port from `first`. */
async function listen(server: Server, first: number, host: string): Promise<number> {
  for (let port = first; port < first + TRIES; port++) {
    const taken = await new Promise<boolean>((resolve, reject) => {
      const onError = (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? resolve(true) : reject(error));
      server.once('error', onError);
      server.listen(port, host, () => {
        server.off('error', onError);
        resolve(false);
      });
    });
    if (!taken) return (server.address() as AddressInfo).port;
  }
  throw new Error(`Ports ${first} to ${first + TRIES - 1} are all taken. Close another server and try again.`);
}

/** The dev server's pages and its live updates, once more over HTTPS. */
async function offerToPhones(vite: ViteDevServer, addresses: readonly string[]): Promise<number> {
  const { key, cert } = await certificateFor(addresses);
  const secure = createHttpsServer({ key, cert }, vite.middlewares);
  secure.on('upgrade', (...upgrade) => vite.httpServer?.emit('upgrade', ...upgrade));
  return listen(secure, FIRST_SECURE_PORT, '0.0.0.0');
}

async function main(): Promise<void> {
  const vite = await createServer({
    configFile: join(project, 'vite.config.ts'),
    server: { host: 'localhost', port: FIRST_PORT, strictPort: false },
    clearScreen: false,
    logLevel: 'warn',
  });
  await vite.listen();
  const address = vite.httpServer?.address() as AddressInfo;
  console.log('\n  Katukerros: Hämeenkatu is open.\n');
  console.log(`  On this computer   http://localhost:${address.port}/`);
  const [first, ...others] = networkAddresses();
  if (first === undefined) {
    console.log('  On a phone         (this computer is in no network)\n');
    return;
  }
  const port = await offerToPhones(vite, [first, ...others]);
  const phoneAddress = `https://${first}:${port}/`;
  console.log(`  On a phone         ${phoneAddress}`);
  for (const other of others) console.log(`                or   https://${other}:${port}/`);
  console.log('\n  Same network needed. The phone warns once about the certificate: this computer made it itself.\n');
  console.log(renderUnicodeCompact(phoneAddress).replace(/^/gm, '  '));
  console.log('\n  Stop with Ctrl+C.\n');
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
