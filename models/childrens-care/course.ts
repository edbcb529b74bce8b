import type { Steer, Steering } from '../../src/kernel/steering';
import { builtUp } from './easing';
import { leverByKey } from './levers';
import { settingByKey } from './settings';

/** What is decided at the end of a month: settings by permanent key that hold from then on. */
export interface Decision {
  /** Months since the last published figures, 0 or more. */
  readonly month: number;
  readonly levers: Readonly<Record<string, number>>;
}

/** Decisions over time, the earliest first; of two in one month the later counts. */
export type Course = readonly Decision[];

/** Settings at the start: those given, and what a course decides at month 0. */
export function settingsAtStart(
  given: Readonly<Record<string, number>>,
  course: Course,
): Record<string, number> {
  return settingsAfter(given, course, 0);
}

/** Settings that hold after all decisions up to and at a month. */
export function settingsAfter(
  given: Readonly<Record<string, number>>,
  course: Course,
  month: number,
): Record<string, number> {
  const made = course.filter((decision) => decision.month <= month);
  return Object.assign({}, given, ...made.map(({ levers }) => levers));
}

interface Change {
  readonly month: number;
  readonly by: number;
}

/**
 * Steers the settings that a course changes after the start. The equations multiply a lever by how
 * far a service has been built up since the start; so the setting that stands for several changes
 * is each change by how far it has been built up since its own month, over that. What has no such
 * factor (homes begun, numbers behind a lever) is set as decided.
 * @returns undefined where nothing changes after the start
 */
export function steeringOf(
  given: Readonly<Record<string, number>>,
  course: Course,
): Steering | undefined {
  const later = course.filter(({ month }) => month > 0);
  const keys = [...new Set(later.flatMap(({ levers }) => Object.keys(levers)))];
  if (keys.length === 0) return undefined;
  return (reach): Steer => {
    const rampMonths = reach.parameter('rampMonths');
    const assessment = reach.parameter('assessmentMonths');
    const parts = keys.flatMap((key) => {
      const setting = settingByKey(key);
      if (!setting) return [];
      const first = settingsAtStart(given, course)[key] ?? setting.baseline;
      const builds = leverByKey(key) ? (leverByKey(key)?.builds ?? 'as a service') : 'at once';
      const changes = changesOf(key, first, later);
      return [{ handle: reach.parameter(setting.parameter), first, builds, changes }];
    });
    return (month) => {
      const service = rampMonths.get();
      const recruiting = Math.max(3, service - assessment.get());
      for (const { handle, first, builds, changes } of parts) {
        const ramp = builds === 'as carers' ? recruiting : service;
        let value = first;
        for (const change of changes)
          if (change.month < month || (change.month === month && builds === 'at once'))
            value +=
              builds === 'at once'
                ? change.by
                : (change.by * builtUp((month - change.month) / 12, ramp)) /
                  builtUp(month / 12, ramp);
        handle.set(builds === 'at once' ? value : Math.max(0, value));
      }
    };
  };
}

function changesOf(key: string, first: number, later: Course): Change[] {
  let stands = first;
  return later.flatMap(({ month, levers }) => {
    const next = levers[key];
    if (next === undefined || next === stands) return [];
    const change = { month, by: next - stands };
    stands = next;
    return [change];
  });
}
