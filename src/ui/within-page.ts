/**
 * The key of the part of this page that a pressed link leads to: "#choices" gives "choices". The
 * address stays as it is: its fragment holds what the reader has chosen. Undefined for any other link.
 */
export function pressedPart(event: MouseEvent): string | undefined {
  const href = (event.target as Element).closest('a')?.getAttribute('href') ?? '';
  if (!/^#./.test(href) || event.ctrlKey || event.metaKey || event.shiftKey) return undefined;
  event.preventDefault();
  return href.slice(1);
}

/** Leads to the part of the page whose heading has this id, by eye and by keyboard. */
export function leadTo(key: string): void {
  const heading = document.getElementById(key);
  heading?.scrollIntoView();
  heading?.focus({ preventScroll: true });
}
