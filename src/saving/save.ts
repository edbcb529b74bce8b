import type { Drawing } from '../charts/drawing';
import type { Table } from '../charts/table';
import { csvOf } from './csv';
import { drawnAs } from './drawn';
import { csvFile, handOver } from './hand-over';
import { odsOf } from './ods';
import { pngOf } from './png';
import { DRAWN_WIDTH, svgOf } from './svg';
import { notesOf, type FileWords } from './words';

export type Kind = 'csv' | 'ods' | 'svg' | 'png';

/** What can be saved of a picture or a table. */
export interface Saved {
  readonly words: FileWords;
  readonly tables: readonly Table[];
  /** The picture at a width in px. */
  readonly draw?: (width: number) => Drawing | SVGElement;
  /** "kent-children-in-care": the file's name, without its ending. */
  readonly name: string;
}

/** Makes a file and hands it over. Rejects when it cannot be made. */
export async function save(kind: Kind, saved: Saved): Promise<void> {
  const badge = saved.words.badge.toLowerCase().replaceAll(/[^a-z]+/g, '-');
  const name = [saved.name, ...(badge ? [badge] : [])].join('-');
  handOver(`${name}.${kind}`, await fileOf(kind, saved));
}

async function fileOf(kind: Kind, { words, tables, draw }: Saved): Promise<Blob> {
  if (kind === 'csv') return csvFile(csvOf(tables, notesOf(words)));
  if (kind === 'ods') return new Blob([odsOf(tables, notesOf(words))], { type: ODS });
  if (!draw) throw new Error('nothing is drawn');
  const drawn = draw(DRAWN_WIDTH);
  const file = svgOf('attrs' in drawn ? drawn : drawnAs(drawn), words);
  return kind === 'png' ? pngOf(file) : new Blob([file.text], { type: 'image/svg+xml' });
}

const ODS = 'application/vnd.oasis.opendocument.spreadsheet';
