import { roomText, sessionCode, type For, type Session } from '../../room/session';
import { RUN } from '../../room/step-address';

/** The whole address of a session; in a browser only. */
export function sessionLink(root: string, session: Session, who: For): string {
  const address = new URL(`${root}${RUN}`, location.href.replace(/#.*/, ''));
  return `${address.href}#${roomText({ code: sessionCode(session, who), step: 0 })}`;
}
