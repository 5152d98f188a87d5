/** What consoles measure of what a view draws. */
export { pointOf, type StageStats, statsOf } from '../engines/babylon/measuring.ts';
