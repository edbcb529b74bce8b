import { version } from '../../models/childrens-care/version';
import { fileOf, LARGEST_FILE, readFile, type FileReading } from '../codec/scenario-file';
import { chosenText } from './chosen-text';
import type { Kept } from './shelf.svelte';

export type { FiledScenario, LeftOut } from '../codec/scenario-file';

/** A file that was read. */
export type WholeFile = Extract<FileReading, { kind: 'read' }>;

/**
 * All kept scenarios as one file.
 * @param schema the address of the file's schema
 * @param data month of the last published figures: "2024-03"
 */
export function shelfFile(kept: readonly Kept[], schema: string, data: string): string {
  const scenarios = kept.map(({ name, note, settings }) => ({
    name,
    note,
    ...settings,
    model: version,
    data,
  }));
  return fileOf(scenarios, schema);
}

/** Reads what was kept on the device. */
export { readFile as readKept } from '../codec/scenario-file';

/** Reads a file that a reader chose; one that is too large is not even opened. */
export async function readChosen(file: File): Promise<FileReading | 'unreadable'> {
  const chosen = await chosenText(file, LARGEST_FILE);
  if ('text' in chosen) return readFile(chosen.text);
  if (chosen.fault === 'unreadable') return 'unreadable';
  return { kind: 'refused', fault: { kind: 'file-too-large', limit: LARGEST_FILE } };
}
