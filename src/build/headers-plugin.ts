/** The security policy in the built pages, the headers of a preview, and the files that tell hosts about them. */
import type { Plugin } from 'vite';
import { headersFor, PAGE_POLICY } from './headers.ts';
import { hostFiles } from './host-files.ts';

export function securityHeaders(): Plugin {
  return {
    name: 'security-headers',
    apply: (_, { command, isPreview }) => command === 'build' || isPreview === true,
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: PAGE_POLICY },
        injectTo: 'head-prepend',
      },
      { tag: 'meta', attrs: { name: 'referrer', content: 'no-referrer' }, injectTo: 'head-prepend' },
    ],
    generateBundle() {
      for (const [fileName, source] of Object.entries(hostFiles())) this.emitFile({ type: 'asset', fileName, source });
    },
    configurePreviewServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const path = (request.url ?? '/').split('?')[0]!.slice(1);
        for (const [name, value] of Object.entries(headersFor(path))) response.setHeader(name, value);
        next();
      });
    },
  };
}
