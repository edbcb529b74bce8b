import { count } from '../../charts/format';
import type { LinePanels } from '../../charts/line-panels';

/** Where the numbers of the lesson's model come from. */
export const MODELLED =
  'A small model run here. It starts as a hundredth of England in March 2024 (Ofsted, official). A week costs £6,775 in a children’s home and £720 with foster carers (England, 2023–24, official). All else is assumed.';

/** What a reader sets; as many households are approved as stop, so that places hold. */
export interface RoomSetting {
  readonly places: number;
  /** Of 100 approved places, how many can take no child. */
  readonly notFree: number;
}

/** A hundredth of England in March 2024; a test compares it with the model’s own start. */
export const NOW: RoomSetting = { places: 705, notFree: 23 };

/** Approved places along the picture. */
export const LADDER = Array.from({ length: 29 }, (_, i) => 480 + 15 * i);

/**
 * Children in a children’s home for want of a family after ten years, for each of these places:
 * what the model says, which a test works out anew, so that the first view need not run it.
 */
export const AS_NOW: readonly number[] = [
  136.08, 127.38, 118.83, 110.44, 102.23, 94.22, 86.42, 78.85, 71.53, 64.48, 57.72, 51.27, 45.18,
  39.45, 34.11, 29.19, 24.72, 20.69, 17.13, 14.03, 11.37, 9.14, 7.29, 5.78, 4.57, 3.6, 2.85, 2.26,
  1.81,
];

const named = {
  years: LADDER,
  across: 'Approved places',
  format: count,
} as const;
const TITLE = 'Children for want of a family, by approved places';

/** The curve as in 2024: flat where there is room, steep where there is none. */
export const ladderPanels: LinePanels = {
  ...named,
  description: `Children in a children’s home for want of a family after ten years, by approved places: ${count(AS_NOW[0])} with ${LADDER[0]} places, ${count(AS_NOW[15])} with ${LADDER[15]}, ${count(AS_NOW[28])} with ${LADDER[28]}.`,
  panels: [{ title: TITLE, lines: [{ label: 'As in 2024', values: AS_NOW, meaning: 'today' }] }],
};

/**
 * The same with the reader’s numbers beside it.
 * @param own the curve with the reader’s share of places that can take no child; none where it is today’s
 * @param here children at the reader’s own places
 */
export function ownPanels(
  places: number,
  own: readonly number[] | undefined,
  here: number,
  description: string,
): LinePanels {
  // The line up to the reader's places ends in a dot, where they stand on the curve.
  const at = LADDER.reduce(
    (best, each, i) => (Math.abs(each - places) < Math.abs(LADDER[best] - places) ? i : best),
    0,
  );
  return {
    ...named,
    description,
    panels: [
      {
        title: TITLE,
        lines: [
          { label: 'As in 2024', values: AS_NOW, meaning: 'today' },
          ...(own ? [{ label: 'Your numbers', values: own, meaning: 'world' as const }] : []),
          {
            label: 'Your places',
            values: [...(own ?? AS_NOW).slice(0, at), here],
            meaning: 'policy',
          },
        ],
        ceiling: 140,
      },
    ],
  };
}
