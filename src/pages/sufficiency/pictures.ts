import { forecast, signed } from '../../charts/format';
import type { Steps } from '../../charts/steps';
import type { Meaning } from '../../charts/band';
import type { Wanted, WantedLine, WantedPanel } from '../../charts/wanted';
import { spreadOf } from '../../charts/spread-of';
import { lastOf, spreadWords } from './sentences';
import type { Step } from './steps';
import { spreads, type Need } from './needs';

/** The small pictures of what is wanted and what there is. */
export function wantedSpec(
  needs: readonly Need[],
  years: readonly number[],
  place: string,
  meaning: Meaning,
): Wanted {
  const panels = (block: Need['kind']['block']) =>
    needs.filter(({ kind }) => kind.block === block).map(panelOf);
  const last = needs.map(
    ({ kind, wanted, there }) =>
      `${kind.label}: ${spreadWords(lastOf(wanted))} wanted` +
      (there ? `, ${spreadWords(lastOf(there))} ${kind.thereLabel}` : ''),
  );
  return {
    description: `Homes wanted and homes there are for children in care in ${place}, each March from ${years[0]} to ${years[years.length - 1]}, in six small pictures. In the last year, the middle future and the range of 8 in 10: ${last.join('; ')}.`,
    years,
    meaning,
    format: forecast,
    blocks: [
      { title: 'Families that fit, by age', oneAxis: true, panels: panels('families') },
      { title: 'Homes on paper, by kind', oneAxis: false, panels: panels('places') },
    ],
  };
}

function panelOf({ kind, wanted, there, living }: Need): WantedPanel {
  const line = (role: WantedLine['role'], label: string, values: Need['wanted']) => ({
    role,
    label,
    spreads: spreads(values),
  });
  return {
    title: kind.label,
    lines: [
      line('wanted', 'wanted', wanted),
      ...(living ? [line('living', 'live there', living)] : []),
      ...(there ? [line('there', kind.thereLabel, there)] : []),
    ],
  };
}

/** Each step of each lever: the children more who have a family that fits. */
export function stepsSpec(done: readonly Step[], place: string, date: string): Steps {
  const groups = [...new Set(done.map(({ setting }) => setting.group))];
  const each = done.map(
    ({ setting, more }) => `${setting.group}, ${setting.label}: ${spreadWords(more)}`,
  );
  return {
    description: `Children more in ${place} with a family that fits in ${date} than as things are, with levers at three settings. The middle pair and the range of 8 in 10: ${each.join('; ')}.`,
    zeroLabel: 'as things are',
    meaning: 'policy',
    format: (value) => signed(value, forecast),
    groups: groups.map((title) => ({
      title,
      rows: done
        .filter(({ setting }) => setting.group === title)
        .map(({ setting, more }) => ({ label: setting.label, spread: spreadOf(more) })),
    })),
  };
}
