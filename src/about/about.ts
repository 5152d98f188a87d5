/** Shows the about page in one language; without a program all three stand below each other. */
import { LANGUAGES, type Language } from '../drawing/text.ts';

const asked = new URLSearchParams(location.search).get('lang');
const preferred = [asked, ...navigator.languages].map((tag) => tag?.toLowerCase().split('-')[0]);
const chosen: Language = preferred.flatMap((tag) => LANGUAGES.find((language) => language === tag) ?? []).at(0) ?? 'en';

document.documentElement.lang = chosen;
for (const section of document.querySelectorAll<HTMLElement>('section[lang]')) {
  section.hidden = section.lang !== chosen;
}
for (const link of document.querySelectorAll<HTMLAnchorElement>('nav a[lang]')) {
  if (link.lang === chosen) link.setAttribute('aria-current', 'page');
}
const title = document.querySelector(`section[lang="${chosen}"] h1`)?.textContent;
if (title) document.title = `${title} – Katukerros`;
const back = document.getElementById('back') as HTMLAnchorElement | null;
if (back) {
  back.textContent = back.dataset[chosen] ?? back.textContent;
  back.href = `../?lang=${chosen}`;
}
