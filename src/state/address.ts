/** Keeps a scenario in the address, without a step in the browser's history for each change. */
export function writeLink(link: string): void {
  history.replaceState(history.state, '', `#${link}`);
}

/** The whole address of a scenario, to be copied and printed. */
export function addressOf(link: string): string {
  return `${location.href.replace(/#.*/, '')}#${link}`;
}
