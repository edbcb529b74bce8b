import { describe, expect, it } from 'vitest';
import {
  about,
  change,
  count,
  figureText,
  financialYear,
  forecast,
  money,
  moneyTick,
  oftenIn10,
  percent,
  range,
  signed,
} from '../../src/charts/format';

describe('numbers in words', () => {
  it('groups thousands by commas and uses a true minus', () => {
    expect(count(1956)).toBe('1,956');
    expect(count(-1956.4)).toBe('\u22121,956');
    expect(count(-0.2)).toBe('0');
  });

  it('rounds forecasts as coarsely as they deserve', () => {
    expect(about(617)).toBe('about 620');
    expect([47.3, 1958, 83_749, 123_456].map(forecast)).toEqual([
      '47',
      '1,960',
      '83,700',
      '123,000',
    ]);
  });

  it('shows money in three figures', () => {
    expect([0, 940, 64_321, 999_499].map(money)).toEqual(['£0', '£940', '£64,300', '£999,000']);
    expect([999_500, 12_400_000, 99_940_000, 99_960_000, 124_400_000].map(money)).toEqual([
      '£1.00m',
      '£12.4m',
      '£99.9m',
      '£100m',
      '£124m',
    ]);
    expect(money(8_515_000_000)).toBe('£8.52bn');
    expect(money(-12_400_000)).toBe('\u2212£12.4m');
  });

  it('drops needless decimals on axes', () => {
    expect([0, 50e6, 5e6, 2.5e6, 2.5e9, 100e6].map(moneyTick)).toEqual([
      '£0',
      '£50m',
      '£5m',
      '£2.5m',
      '£2.5bn',
      '£100m',
    ]);
  });

  it('says from what to what', () => {
    expect(change(1956, 1840)).toBe('from 1,956 to 1,840');
    expect(change(1956, 1956.3)).toBe('unchanged at 1,956');
    expect(range(1652, 2399)).toBe('1,650–2,400');
    expect([12, -12, 0.2].map((value) => signed(value))).toEqual(['+12', '\u221212', '0']);
  });

  it('never says 0 in 10 or 10 in 10', () => {
    expect([0, 0.049, 0.05, 0.7, 0.95, 0.951, 1].map(oftenIn10)).toEqual([
      'fewer than 1 in 20',
      'fewer than 1 in 20',
      '1 in 10',
      '7 in 10',
      '9 in 10',
      'more than 19 in 20',
      'more than 19 in 20',
    ]);
    expect([0, 0.001, 0.43].map(percent)).toEqual(['0%', 'under 1%', '43%']);
  });

  it('keeps the kinds of absence apart from each other and from zero', () => {
    const figures = [0, 'suppressed', 'not-applicable', 'missing'] as const;
    const words = figures.map((figure) => figureText(figure));
    expect(words).toEqual(['0', 'withheld', 'not applicable', 'no figure']);
  });

  it('names a financial year by both its calendar years', () => {
    expect([2024, 2000].map(financialYear)).toEqual(['2023–24', '1999–00']);
  });
});
