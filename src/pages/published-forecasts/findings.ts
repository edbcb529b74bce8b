import { count, moneyTick as money } from '../../charts/format';
import { england } from '../../../models/published-forecasts/national-series';
import { outturns } from '../../../models/published-forecasts/outturns';
import { miss, type Amount } from '../../../models/published-forecasts/published-forecast';
import { publishedForecasts } from '../../../models/published-forecasts/published-forecasts';

/** What a publication says of something, and how far that was from what happened. */
function said(key: string, what: string) {
  const checks = publishedForecasts.find((each) => each.key === key)?.checks(england) ?? [];
  const check = checks.find((each) => each.what.startsWith(what));
  const claim = check?.claim ?? check?.replica;
  if (!check?.outturn || claim === undefined) throw new Error(`${key} has no outturn of: ${what}`);
  return { claim, off: Math.abs(miss(claim, check.outturn.value).amount) };
}

const hundreds = (amount: Amount) =>
  [amount].flat().map((value) => count(Math.round(value / 100) * 100));

const trend = 'Children in care in March 2025 if trends go on, ';
const low = said('newton-2022', `${trend}lower`);
const high = said('newton-2022', `${trend}upper`);
const year = said('impower-2024', 'Children in care in March 2025');
const wide = said('impower-2024', 'In children’s homes');
const path = said('impower-2024', 'Spending on children in care in 2023–24');
const spend = said('newton-2022', 'Spending on children in care');
const homes = said('newton-2022', 'Children in children’s homes');

const of = (claim: Amount) => [claim].flat().map(count).join(' to ');

/** The numbers of the page's sentences, from the same checks as its tables. */
export const findings = {
  inCare: count(outturns.childrenInCare2025.value),
  newton: [of(low.claim), of(high.claim)],
  newtonOff: [count(low.off), count(high.off)],
  impower: of(year.claim),
  impowerOff: count(year.off),
  spend: money(outturns.spend2025.value),
  newtonSpend: money(Number(spend.claim)),
  newtonSpendOff: money(spend.off),
  homes: count(outturns.childrensHomes2025.value),
  newtonHomes: hundreds(homes.claim).join(' to '),
  wide: count(outturns.widerHomes2025.value),
  impowerWide: of(wide.claim),
  impowerWideOff: count(wide.off),
  netSpend: money(outturns.netSpend2024.value),
  pathOff: money(path.off),
} as const;
