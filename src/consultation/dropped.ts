import type { Handed } from './worker';

/** Files chosen in a field, with their folders where a folder was chosen. */
export const chosenFiles = (files: FileList | null): Handed[] =>
  [...(files ?? [])].map((file) => ({ name: file.webkitRelativePath || file.name, file }));

/** Files that were dropped, with all that is in dropped folders. Rejects when one cannot be read. */
export async function droppedFiles(dropped: DataTransfer): Promise<Handed[]> {
  // What was dropped is gone once this turn ends: all entries are taken before the first is awaited.
  const entries = [...dropped.items].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  if (entries.length === 0) return chosenFiles(dropped.files);
  return (await Promise.all(entries.map(filesIn))).flat();
}

async function filesIn(entry: FileSystemEntry): Promise<Handed[]> {
  const name = entry.fullPath.replace(/^\//, '');
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) =>
      (entry as FileSystemFileEntry).file(resolve, reject),
    );
    return [{ name, file }];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const found: Handed[] = [];
  // A folder is told a hundred entries at a time, until none are left.
  for (;;) {
    const lot = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (lot.length === 0) return found;
    found.push(...(await Promise.all(lot.map(filesIn))).flat());
  }
}
