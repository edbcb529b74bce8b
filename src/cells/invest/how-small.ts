import type { BreakEven } from '../../../models/business-case/break-even';
import type { EffectNeeded } from '../../charts/effect-needed';
import { count, percent } from '../../charts/format';
import type { Table } from '../../charts/table';
import type { EvidenceRange } from './evidence-range';
import { yearsWords } from './verdict';

/** More than this many times the effect is no size to speak of. */
const MOST = 20;

const part = (share: number) =>
  share > MOST
    ? `more than ${MOST} times`
    : share > 1.995
      ? `${share.toFixed(1)} times`
      : percent(share);

/** The smallest effect that still pays back, in a sentence. */
export function effectWords({ effect, effectIn8Of10, by }: BreakEven): string {
  const date = `within ${yearsWords(by)}`;
  if (effect === undefined)
    return `It spares nothing ${date} on average, so no size of the effect pays back by then.`;
  if (effect <= 0) return `It costs nothing on balance ${date}: it pays back at any size.`;
  const enough =
    effect <= 1
      ? `${part(effect)} of the effect counted on is enough to pay back ${date}, on average`
      : `It would take ${part(effect)} the effect counted on to pay back ${date}, on average`;
  const sure =
    effectIn8Of10 === undefined
      ? 'no size is enough in 8 of 10 futures'
      : `to be so in 8 of 10 futures it takes ${part(effectIn8Of10)}${effectIn8Of10 > 1.995 ? ' the effect' : ' of it'}`;
  return `${enough.replace('% the effect', '% of the effect')}; ${sure}.`;
}

/** How late it could start, and with how few. */
export function latestWords({ latestStart, takeUp, by }: BreakEven): string {
  const late =
    latestStart === undefined
      ? `Begun at once it does not pay back within ${yearsWords(by)} on average.`
      : latestStart === 0
        ? 'It must begin at once.'
        : `It could begin ${count(latestStart)} ${latestStart === 1 ? 'month' : 'months'} later and still pay back in time, on average.`;
  const few =
    takeUp === undefined || takeUp > 1
      ? ''
      : ` It pays back in time if at least ${percent(Math.max(0, takeUp))} of those planned for are helped.`;
  return late + few;
}

/** The picture: evidence, the effect counted on, and what is needed. */
export function neededPicture(
  { effect, effectIn8Of10, by }: BreakEven,
  ranges: readonly EvidenceRange[],
): EffectNeeded {
  const ratio = (value: number) => value.toFixed(2);
  const rows: EffectNeeded['rows'][number][] = [
    ...ranges.map(({ label, low, high, used, ends }) => ({
      label: `What the evidence allows: ${label.charAt(0).toLowerCase()}${label.slice(1)}`,
      at: [low, high] as const,
      text: `risk × ${ratio(ends[1])} to × ${ratio(ends[0])}; counted on × ${ratio(used)}`,
      kind: 'evidence' as const,
    })),
    { label: 'Counted on', at: 1, text: 'all of it', kind: 'used' },
  ];
  if (effect !== undefined)
    rows.push({
      label: `Needed to pay back within ${yearsWords(by)}, on average`,
      at: effect,
      text: part(effect),
      kind: 'needed',
    });
  if (effectIn8Of10 !== undefined)
    rows.push({
      label: 'Needed for 8 of 10 futures',
      at: effectIn8Of10,
      text: part(effectIn8Of10),
      kind: 'needed',
    });
  return {
    description: `How much of the effect counted on is needed: ${rows.map((row) => `${row.label}: ${row.text}`).join('; ')}.`,
    rows,
  };
}

/** The same as a table. */
export function neededTable(spec: EffectNeeded): Table {
  return {
    caption: 'How much of the effect is needed, as a share of the effect counted on',
    columns: [
      { label: 'What' },
      { label: 'From', unit: 'share', format: percent },
      { label: 'To', unit: 'share', format: percent },
      { label: 'In words' },
    ],
    rows: spec.rows.map(({ label, at, text }) => {
      const [low, high] = typeof at === 'number' ? [at, at] : at;
      return [label, low, high, text];
    }),
  };
}
