import type { CouncilTax } from '../../consultation/consultation';
import type { Rise } from '../../consultation/council-tax';
import type { Reckoning } from '../../consultation/reckoning';
import { pounds } from './effect-words';

/** Whether the choices are paid for, in a sentence or two. */
export function balanceWords({ left, notCosted }: Reckoning): string {
  const without =
    notCosted.length > 0 ? ` Nobody has worked out the cost of ${notCosted.join(' or ')}.` : '';
  if (left < 0) return `${pounds(-left)} a year is not paid for yet.${without}`;
  if (left === 0) return `It balances.${without}`;
  return `It balances, and ${pounds(left)} a year is left.${without}`;
}

/** What a sum from council tax means for one home. */
export function riseWords(rise: Rise, { limitPercent, approvedBy }: CouncilTax): string {
  const pence = Math.round(rise.aWeek * 100);
  const week = pence >= 100 ? `£${(pence / 100).toFixed(2)}` : `${pence}p`;
  const size = `This is ${rise.percent.toFixed(2)}% more. A band D home would pay £${rise.aYear.toFixed(2)} more a year, or ${week} a week.`;
  const held = rise.referendum
    ? `A rise of ${limitPercent}% or more needs a vote by all residents first.`
    : `It is below ${limitPercent}%, from where a rise needs a vote by all residents.`;
  return `${size} ${held} Council tax is one pot: it is not set aside for one service. Figures approved by ${approvedBy}.`;
}

/** What a home pays today, and from where a rise needs a vote. */
export const taxNow = ({ bandD, limitPercent }: CouncilTax): string =>
  `A band D home pays £${bandD.toFixed(2)} a year now. A rise of ${limitPercent}% or more needs a vote by all residents first. Council tax is one pot: it is not set aside for one service.`;
