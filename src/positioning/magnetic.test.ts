import { describe, expect, it, vi } from 'vitest';
import { declinationDeg } from './magnetic.ts';

const tampere = { latDeg: 61.49765, lonDeg: 23.76163 };

describe('declinationDeg', () => {
  it('is 10.55° east in Tampere in November 2026', () => {
    expect(declinationDeg(tampere, Date.UTC(2026, 10, 20))).toBeCloseTo(10.55, 1);
  });

  it("agrees with the model's own published test values", () => {
    // WMM2025 test values, NOAA NCEI; of low points, since ours are at height 0.
    const newYear2025 = Date.UTC(2025, 0, 1);
    expect(declinationDeg({ latDeg: -50, lonDeg: -103 }, newYear2025)).toBeCloseTo(27.96, 0);
    expect(declinationDeg({ latDeg: 0, lonDeg: 21 }, newYear2025)).toBeCloseTo(1.29, 0);
    expect(declinationDeg({ latDeg: 14, lonDeg: 143 }, newYear2025)).toBeCloseTo(-0.19, 0);
  });

  it('holds the nearest day outside the years of the model, without a throw or a word', () => {
    const complaint = vi.spyOn(console, 'error');
    for (const year of [1970, 2010, 2014, 2024, 2029, 2030, 2100]) {
      expect(Math.abs(declinationDeg(tampere, Date.UTC(year, 11, 1)))).toBeLessThan(20);
    }
    expect(declinationDeg(tampere, Date.UTC(2100, 0, 1))).toBe(declinationDeg(tampere, Date.UTC(2040, 0, 1)));
    expect(complaint).not.toHaveBeenCalled();
    complaint.mockRestore();
  });
});
