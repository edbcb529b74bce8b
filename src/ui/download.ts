import { handOver } from '../saving/hand-over';

/** Gives the reader what was made on the page, as a file. */
export const download = (name: string, content: string | Blob, type = 'text/csv'): void =>
  handOver(name, new Blob([content], { type }));
