/** One small picture for each step, in the colours of the page. */
import { html, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import type { PreflightModel } from './preflight-model.ts';

const PHONE = svg`<rect x="36" y="14" width="48" height="84" rx="8" fill="var(--plate)" stroke="var(--ink)" stroke-width="3" />`;

const PICTURES: Readonly<Record<PreflightModel['step'], SVGTemplateResult>> = {
  location: svg`<path d="M4 84L116 62v22L4 106z" fill="var(--line)" />
    <circle cx="60" cy="80" r="22" fill="var(--lake)" fill-opacity="0.18" stroke="var(--lake)" stroke-width="2" />
    <path d="M60 82c15-18 22-29 22-40a22 22 0 1 0-44 0c0 11 7 22 22 40z" fill="var(--brick)" />
    <circle cx="60" cy="41" r="8" fill="var(--paper)" />`,
  motion: svg`<g transform="rotate(-14 60 56)">${PHONE}<path d="M60 74V44M48 55l12-12 12 12" fill="none" stroke="var(--lake)" stroke-width="5" stroke-linecap="round" stroke-linejoin="round" /></g>
    <path d="M94 30c10 14 10 38 0 52M100 74l-6 9-9-5M26 82c-10-14-10-38 0-52M20 38l6-9 9 5" fill="none" stroke="var(--brick)" stroke-width="4" stroke-linecap="round" stroke-linejoin="round" />`,
  camera: svg`${PHONE}<path d="M38 70h44v18a8 8 0 0 1-8 8H46a8 8 0 0 1-8-8z" fill="var(--line)" />
    <path d="M48 70V50l12-11 12 11v20z" fill="var(--brick)" /><path d="M56 70V58h8v12z" fill="var(--paper)" />
    <path d="M22 52V30h16M98 52V30H82" fill="none" stroke="var(--lake)" stroke-width="4" stroke-linecap="round" stroke-linejoin="round" />`,
};

export const preflightPicture = (step: PreflightModel['step']): TemplateResult =>
  html`<svg class="picture" viewBox="0 0 120 112" width="120" height="112" aria-hidden="true">${PICTURES[step]}</svg>`;
