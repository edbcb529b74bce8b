import { readSession, roomIn } from '../../room/session';

/** The future that a room shares in this step of its session; undefined outside such a step. */
export function roomSeed(fragment: string): number | undefined {
  const place = roomIn(fragment);
  const step = place && readSession(place.code).session?.steps[place.step - 1];
  return step?.kind === 'six-years' ? step.seed : undefined;
}
