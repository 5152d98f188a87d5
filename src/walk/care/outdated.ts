/** What the server has by now: another version of this page, of which parts of this one are gone; or nothing, without a network. */
import type { Notice } from '../visit.ts';

type Fetch = (url: string, options: RequestInit) => Promise<Response>;

const ownPage = () => new URL('./', document.baseURI).href;
const fetchNow: Fetch = (url, options) => fetch(url, options);

/** With a query of its own, what is kept on the phone does not answer in the server's place. */
const newest = (page: string, fetchPage: Fetch) => fetchPage(`${page}?newest`, { cache: 'no-store' });

/** Whether the page could be loaded anew. */
export async function isReachable(page: string = ownPage(), fetchPage: Fetch = fetchNow): Promise<boolean> {
  try {
    return (await newest(page, fetchPage)).ok;
  } catch {
    return false;
  }
}

/**
 * False also where that cannot be found out.
 * @param page address of the page; @param script of the program that runs
 */
export async function isOutdated(
  page: string = ownPage(),
  script: string | undefined = document.querySelector<HTMLScriptElement>('script[type="module"][src]')?.src,
  fetchPage: Fetch = fetchNow,
): Promise<boolean> {
  const name = script?.split('/').at(-1);
  if (!name) return false;
  try {
    const response = await newest(page, fetchPage);
    return response.ok && !(await response.text()).includes(name);
  } catch {
    return false;
  }
}

/** Why a part of the page is not to be had: because the server has another page by now, or for another reason. */
export const missing = async (otherwise: Notice): Promise<Notice> =>
  (await isOutdated()) ? { kind: 'outdated' } : otherwise;
