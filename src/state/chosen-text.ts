/** The text of a file, or why there is none. */
export type ChosenText = { readonly text: string } | { readonly fault: 'too-large' | 'unreadable' };

/**
 * The text of a file that a person chose. Never rejects; one that is too large is not even opened.
 * @param most bytes
 */
export async function chosenText(file: Blob, most: number): Promise<ChosenText> {
  if (file.size > most) return { fault: 'too-large' };
  try {
    return { text: await file.text() };
  } catch {
    return { fault: 'unreadable' };
  }
}
