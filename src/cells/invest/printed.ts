/** Whether the figures are those printed beside the link; undefined where the link names none. */
export function printedWords(printed: string | undefined, code: string): string | undefined {
  if (printed === undefined) return undefined;
  return printed === code
    ? `These figures match the printed figures (${code}), to the last digit.`
    : `These figures differ from the printed figures (${printed}; here ${code}). If the top of this page names another edition of the model or of the published figures, that is why; otherwise please report it.`;
}
