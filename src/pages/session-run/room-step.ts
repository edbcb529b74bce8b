import { readSession, roomIn, type Step } from '../../room/session';

/** The step of a room's session in which a page stands; undefined outside one. */
export function roomStep(fragment: string): Step | undefined {
  const place = roomIn(fragment);
  return place && readSession(place.code).session?.steps[place.step - 1];
}
