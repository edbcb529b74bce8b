import { LIMITS, readAnswers, type AnswersReading } from '../../room/answers-file';

/** Reads a file that someone chose; one that is too large is not even opened. */
export async function readChosen(file: File): Promise<AnswersReading> {
  if (file.size > LIMITS.file)
    return { kind: 'refused', fault: { kind: 'file-too-large', limit: LIMITS.file } };
  try {
    return readAnswers(await file.text());
  } catch {
    return { kind: 'refused', fault: { kind: 'not-json' } };
  }
}
