import type { PublishedFigures } from '../kernel/figure';
import type { Baseline } from '../kernel/model';
import type { Calibrated } from './desk';
import { alive, type Hand } from './hand';
import type { Basis } from './runner';

/** A place that workers know by a number. */
export interface KnownPlace {
  readonly number: number;
  readonly basis: Basis;
}

interface Calibration {
  readonly england: PublishedFigures;
  readonly number: number;
  readonly calibrated: Promise<Calibrated>;
}

/**
 * What workers know of places. A place is calibrated once, by the first worker that is asked; the
 * others are told the outcome.
 * @param patience longest silence in milliseconds
 */
export function known(patience: number) {
  const places = new WeakMap<PublishedFigures, Calibration>();
  const told = new WeakMap<Hand, Map<number, Promise<void>>>();
  let last = 0;

  const calibration = (hand: Hand, figures: PublishedFigures, england: PublishedFigures) => {
    const before = places.get(figures);
    if (before?.england === england) return before;
    const calibrated = alive(hand, hand.desk.calibrate(figures, england), patience);
    const made: Calibration = { england, number: ++last, calibrated };
    places.set(figures, made);
    calibrated.catch(() => places.delete(figures));
    return made;
  };

  const tellOne = (hand: Hand, number: number, baseline: Baseline): Promise<void> => {
    const numbers = told.get(hand) ?? new Map<number, Promise<void>>();
    told.set(hand, numbers);
    const telling = numbers.get(number) ?? alive(hand, hand.desk.know(number, baseline), patience);
    numbers.set(number, telling);
    return telling;
  };

  return {
    /**
     * Sees to it that these workers know the place.
     * Rejects with a WorkerFault, or where the place has nothing to start a forecast from.
     */
    async tell(
      hands: readonly Hand[],
      figures: PublishedFigures,
      england: PublishedFigures,
    ): Promise<KnownPlace> {
      const { number, calibrated } = calibration(hands[0], figures, england);
      const { baseline, basis } = await calibrated;
      await Promise.all(hands.map((hand) => tellOne(hand, number, baseline)));
      return { number, basis };
    },
  };
}
