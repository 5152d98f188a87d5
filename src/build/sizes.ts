/** How heavy a file is, and which content it has. */
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';

/** `bytes` as kept on a phone, `sent` as a server with compression sends them. */
export const sizesOf = (content: Buffer) => ({
  revision: createHash('sha256').update(content).digest('hex').slice(0, 16),
  bytes: content.length,
  sent: Math.min(content.length, gzipSync(content, { level: 9 }).length),
});
