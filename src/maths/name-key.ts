/** A 32-bit key of a name (FNV-1a over its UTF-16 units): the same name, the same key, everywhere. */
export function nameKey(name: string): number {
  let key = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) key = Math.imul(key ^ name.charCodeAt(i), 0x01000193);
  return key >>> 0;
}
