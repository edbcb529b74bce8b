/** How long a browser may take to begin reading a file, ms. */
const KEPT = 60_000;

/** Gives the reader a file made on the page. */
export function handOver(name: string, file: Blob): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT);
}

/** CSV as a file: the mark at its start tells spreadsheets that it is UTF-8. */
export function csvFile(...parts: readonly BlobPart[]): Blob {
  return new Blob(['\uFEFF', ...parts], { type: 'text/csv;charset=utf-8' });
}
