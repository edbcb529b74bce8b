import type { RoomPlace, Session, Step } from '../../room/session';
import { stepAddress } from '../../room/step-address';
import { linkTo, settingsOf } from '../../state/linked-settings';

/** Address of a step for one who takes part, with all that the session sets there. */
export function stepLink(
  root: string,
  session: Session,
  place: RoomPlace,
  dataMonth: string,
): string {
  return stepAddress(root, session, place, (step) => ownPart(session, step, dataMonth));
}

/** What a step's page reads of its address: the place, and what the trainer sets and holds. */
function ownPart({ place }: Session, step: Step, dataMonth: string): string {
  if (step.kind !== 'home') return linkTo(settingsOf({ place }), dataMonth);
  const { levers, locked, hidden, outcomes } = step;
  return linkTo(settingsOf({ place, levers }), dataMonth, undefined, { locked, hidden, outcomes });
}
