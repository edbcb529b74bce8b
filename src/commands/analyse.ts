import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Analyser } from '../consultation/analysis';
import type { Consultation } from '../consultation/consultation';
import { LARGEST_CONSULTATION, readConsultation } from '../consultation/consultation-file';
import { LARGEST_GIVEN } from '../consultation/intake';
import { consultationFaultWords } from '../consultation/reason-words';
import { reportOf } from '../consultation/report';
import { BadArgument, guarded, optionsAndWords } from './arguments';
import { print } from './asked';

/**
 * Analyses a folder of responses to a consultation and prints one JSON object. `--late` counts those
 * made after it closed with the rest.
 */
export function main(argv: readonly string[]): Promise<number> {
  return guarded(async () => {
    const { values, words } = optionsAndWords(argv, {
      consultation: { type: 'string' },
      late: { type: 'boolean', default: false },
    });
    const [folder] = words;
    if (folder === undefined || words.length > 1)
      throw new BadArgument('name one folder: analyse <folder> --consultation <file>');
    if (values.consultation === undefined)
      throw new BadArgument('--consultation is missing: the file that residents answered');
    const consultation = consultationIn(values.consultation);
    const analyser = new Analyser(consultation, values.late);
    for (const name of namesIn(folder)) take(analyser, folder, name);
    print(reportOf(analyser.done(), consultation));
  });
}

function consultationIn(path: string): Consultation {
  const said = JSON.stringify(path);
  let text: string;
  try {
    const { size } = statSync(path);
    if (size > 4 * LARGEST_CONSULTATION) throw new BadArgument(`--consultation ${said}: too large`);
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof BadArgument) throw error;
    throw new BadArgument(`--consultation ${said}: the file could not be read`);
  }
  const reading = readConsultation(text);
  if (reading.kind === 'read') return reading.value;
  throw new BadArgument(`--consultation ${said}: ${consultationFaultWords(reading.fault)}`);
}

/** Every file below a folder, by its path within it. A link to a folder is named, not followed. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length))
      .map((name) => name.replaceAll('\\', '/'));
  } catch {
    throw new BadArgument(`${JSON.stringify(folder)} is no folder that can be read`);
  }
}

function take(analyser: Analyser, folder: string, name: string): void {
  try {
    const path = join(folder, name);
    const { size } = statSync(path);
    const bytes = size > LARGEST_GIVEN ? new Uint8Array() : readFileSync(path);
    analyser.add({ name, bytes, size });
  } catch {
    analyser.refuse(name, { kind: 'unreadable' });
  }
}
