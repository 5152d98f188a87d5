/** Whether the server has another version of this page than the one that runs: then parts of this one are gone. */

type Fetch = (url: string, options: RequestInit) => Promise<Response>;

/**
 * False also where that cannot be found out.
 * @param page address of the page; @param script of the program that runs
 */
export async function isOutdated(
  page: string = new URL('./', document.baseURI).href,
  script: string | undefined = document.querySelector<HTMLScriptElement>('script[type="module"][src]')?.src,
  fetchPage: Fetch = (url, options) => fetch(url, options),
): Promise<boolean> {
  const name = script?.split('/').at(-1);
  if (!name) return false;
  try {
    // With a query of its own, what is kept on the phone does not answer in the server's place.
    const response = await fetchPage(`${page}?newest`, { cache: 'no-store' });
    return response.ok && !(await response.text()).includes(name);
  } catch {
    return false;
  }
}
