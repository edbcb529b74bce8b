import { LIMITS, readAnswers, type AnswersReading } from '../../room/answers-file';
import { chosenText } from '../../state/chosen-text';

/** Reads a file that someone chose; one that is too large is not even opened. */
export async function readChosen(file: File): Promise<AnswersReading> {
  const chosen = await chosenText(file, LIMITS.file);
  if ('text' in chosen) return readAnswers(chosen.text);
  return chosen.fault === 'too-large'
    ? { kind: 'refused', fault: { kind: 'file-too-large', limit: LIMITS.file } }
    : { kind: 'refused', fault: { kind: 'not-json' } };
}
