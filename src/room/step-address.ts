import { roomText, type RoomPlace } from '../codec/room-address';
import type { Session, Step } from '../codec/session';

/** A step's page below the site's top; undefined where a step has none and stays in the room. */
export function pageOf(step: Step): string | undefined {
  switch (step.kind) {
    case 'lesson':
      return `learn/${step.lesson}/`;
    case 'check':
      return 'learn/check/';
    case 'home':
      return '';
    case 'six-years':
      return 'six-years/';
    case 'discussion':
    case 'break':
      return undefined;
    default:
      return step satisfies never;
  }
}

/** The session's own page. */
export const RUN = 'session/run/';

/**
 * Address of a step for one who takes part, from the site's top.
 * @param own the page's own part after "#", which says what the session sets
 */
export function stepAddress(
  root: string,
  session: Session,
  place: RoomPlace,
  own: (step: Step) => string,
): string {
  const step = session.steps.at(place.step - 1);
  const page = place.step > 0 && step ? pageOf(step) : undefined;
  const { code, step: number, person } = place;
  const room = roomText({ code, step: number, ...(person === undefined ? {} : { person }) });
  return page === undefined || !step
    ? `${root}${RUN}#${room}`
    : `${root}${page}#${own(step)}${room}`;
}
