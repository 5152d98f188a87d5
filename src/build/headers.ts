/**
 * What every answer of a server says besides the file: one table, from which the page's own policy, the test server and
 * the files for common static hosts are made.
 */

/** Nothing but the page's own files may run or be asked for. `frame-ancestors` counts only in a header. */
const CONTENT_SECURITY_POLICY: readonly string[] = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "font-src 'self'",
  "media-src 'self' blob:",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
];

/** Inside a page, where no header can be set: a host without any configuration still has the policy. */
export const PAGE_POLICY = CONTENT_SECURITY_POLICY.join('; ');

/** What a street needs of a phone; the page alone has it, nothing embedded. */
const USED = [
  'accelerometer',
  'autoplay',
  'camera',
  'clipboard-write',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'screen-wake-lock',
  'xr-spatial-tracking',
];

/** The rest of what browsers know, for nobody. */
const UNUSED = [
  'clipboard-read',
  'display-capture',
  'encrypted-media',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'local-fonts',
  'microphone',
  'midi',
  'otp-credentials',
  'payment',
  'picture-in-picture',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'serial',
  'storage-access',
  'sync-xhr',
  'usb',
  'window-management',
];

const PERMISSIONS = [...USED.map((name) => `${name}=(self)`), ...UNUSED.map((name) => `${name}=()`)].join(', ');

/** Of every answer. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': `${PAGE_POLICY}; frame-ancestors 'none'`,
  'Permissions-Policy': PERMISSIONS,
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** The folder of the files that carry the hash of their content in their name. */
export const HASHED_FOLDER = 'assets/';
/** A year: another content has another name. */
export const KEPT = 'public, max-age=31536000, immutable';
/** Asked for anew each time; unchanged, it is not sent again. */
export const ASKED_ANEW = 'no-cache';

/** @param path inside the site, without a leading slash */
export const headersFor = (path: string): Readonly<Record<string, string>> => ({
  ...SECURITY_HEADERS,
  'Cache-Control': path.startsWith(HASHED_FOLDER) ? KEPT : ASKED_ANEW,
});
