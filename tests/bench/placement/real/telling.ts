/** What the measured data say, in words. */
import { fitNoise } from './error-series.ts';
import { REAL_SOURCES, realSeries } from './sources.ts';

export interface SourceFit {
  readonly source: string;
  readonly fit: ReturnType<typeof fitNoise> | undefined;
}

export const fitSources = (folder: string): readonly SourceFit[] =>
  REAL_SOURCES.map((source) => {
    const series = realSeries(folder, source);
    return { source, fit: series.length > 0 ? fitNoise(series) : undefined };
  });

export function fitLine({ source, fit }: SourceFit): string {
  if (!fit) return `${source}: not there, left out`;
  const { median_m, p68_m, p95_m, sigma_m, autocorrelation, time_s } = fit;
  const sizes = [median_m, p68_m, p95_m].map((size) => size.toFixed(1)).join(' / ');
  const lags = Object.entries(autocorrelation).map(([lag, value]) => `${value?.toFixed(2) ?? '–'} at ${lag} s`);
  const model = `σ ${sigma_m.toFixed(1)} m an axis${time_s === undefined ? '' : `, τ ${time_s.toFixed(0)} s by 10 s`}`;
  return `${source}: ${fit.series} recording${fit.series === 1 ? '' : 's'}, median / 68 % / 95 % ${sizes} m; ${model}; autocorrelation ${lags.join(', ')}`;
}
