import { expect, test } from 'vitest';
import { NoForecast, startState } from '../../models/childrens-care/start-state';
import { allFigures } from '../../src/data/records';

const england = allFigures().get('E92000001')!;

test.each([2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024])(
  'every start state of March %i is whole children that add to the published total',
  (year) => {
    let places = 0;
    for (const figures of allFigures().values()) {
      try {
        const { children, total } = startState(figures, england, year);
        places += 1;
        expect(
          children.filter((count) => count < 0 || !Number.isInteger(count)),
          figures.place.name,
        ).toEqual([]);
        expect(
          children.reduce((all, count) => all + count, 0),
          figures.place.name,
        ).toBe(total);
      } catch (error) {
        if (!(error instanceof NoForecast)) throw error;
      }
    }
    expect(places).toBeGreaterThan(140);
  },
);
