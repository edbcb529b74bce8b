import { zipSync } from 'fflate';

/** Files that are packed already. */
const PACKED = /\.(woff2|png|zip)$/;

/** Files by their path, as one zip. */
export function zipOf(files: ReadonlyMap<string, Uint8Array>): Blob {
  const entries = [...files].map(
    ([path, bytes]) => [path, [bytes, { level: PACKED.test(path) ? 0 : 6 }]] as const,
  );
  return new Blob([zipSync(Object.fromEntries(entries) as Parameters<typeof zipSync>[0])], {
    type: 'application/zip',
  });
}
