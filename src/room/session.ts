/*
 * A session as the pages of a room meet it: what it is, and how links and files hold it.
 */
export { roomIn, roomText, type RoomPlace } from '../codec/room-address';
export { MOST, type Session, type Step, type StepKind } from '../codec/session';
export {
  readSession,
  sessionCode,
  sessionFaultWords,
  type For,
  type SessionReading,
} from '../codec/session-1';
export { LARGEST_SESSION_FILE, readSessionFile, sessionFile } from '../codec/session-file';
