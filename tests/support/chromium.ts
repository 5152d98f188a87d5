/** A real Chromium for the tests: found, else installed, else a sentence that says how. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const PLACES = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  chromium.executablePath(),
];

const ADVICE = `The browser tests need Chromium or Chrome, and none was found.
  Debian, Ubuntu   sudo apt-get install chromium
  macOS            brew install --cask chromium
  any              npx playwright-core install chromium
or set CHROMIUM_PATH to the program.`;

export function findChromium(): string | undefined {
  return PLACES.find((path) => path !== undefined && path !== '' && existsSync(path));
}

/** Installs Chromium with apt where that is possible without asking for a password. */
function installWithApt(): void {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  console.log('No Chromium found: installing it with apt-get …');
  try {
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { stdio: 'inherit' });
  } catch (error) {
    console.error('apt-get could not install it:', error instanceof Error ? error.message : error);
  }
}

/** The path of a Chromium. Throws with advice when there is none and none can be installed. */
export function chromiumPath(): string {
  if (!findChromium()) installWithApt();
  const found = findChromium();
  if (!found) throw new Error(ADVICE);
  return found;
}

/** Headless, drawing WebGL in software so that pictures are alike everywhere, and asking no foreign host for anything. */
export function launchChromium(extra: readonly string[] = []): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath(),
    args: [
      '--no-sandbox',
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
      '--ignore-gpu-blocklist',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--no-first-run',
      ...extra,
    ],
  });
}
