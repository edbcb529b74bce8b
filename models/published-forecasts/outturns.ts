import type { Outturn } from './published-forecast';

const LOOKED_AFTER = 'DfE, Children looked after in England including adoptions, 2025 edition';
const SECTION_251 =
  'DfE, LA and school expenditure, section 251 outturn 2024–25, through the Local Authority Interactive Tool';
const RO3 = 'MHCLG, Local authority revenue expenditure and financing, RO3';

const march2025 = (value: number, note?: string): Outturn => ({
  value,
  date: '31 March 2025',
  source: LOOKED_AFTER,
  note,
});

/**
 * What happened, for England, after the last year that the model and the published history know.
 * It is shown beside forecasts and never used to fit or calibrate anything.
 */
export const outturns = {
  childrenInCare2025: march2025(81770),
  childrenInCare2024: {
    value: 83530,
    date: '31 March 2024',
    source: `${LOOKED_AFTER}; 83,630 when first published`,
  },
  foster2025: march2025(54820),
  childrensHomes2025: march2025(9480, 'Children’s homes and secure homes.'),
  widerHomes2025: march2025(
    17000,
    '9,480 in children’s homes and secure homes, 7,520 in semi-independent living or supported ' +
      'accommodation, which today includes living independently.',
  ),
  withParents2025: march2025(4970),
  placedForAdoption2025: march2025(1660),
  spend2025: {
    value: 8955421269,
    date: '2024–25',
    source: SECTION_251,
    note: 'Gross. Two councils’ returns are withheld and left out of the total.',
  },
  netSpend2024: {
    value: 7635068539,
    date: '2023–24',
    source: `${RO3} 2023–24`,
    note: 'Net current expenditure, the measure that £6.6bn is in 2022–23.',
  },
  netResidential2024: {
    value: 3120621905,
    date: '2023–24',
    source: `${RO3} 2023–24`,
    note: 'Net current expenditure. It was £2.53bn on this measure in 2022–23.',
  },
} as const satisfies Record<string, Outturn>;
