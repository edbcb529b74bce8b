const CHARACTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** A random name that says nothing of who has it: so many of a–z and 0–9. */
export function randomName(length: number): string {
  const drawn = crypto.getRandomValues(new Uint32Array(length));
  return Array.from(drawn, (value) => CHARACTERS[value % CHARACTERS.length]).join('');
}
