/** What stands beside the lessons, each a page of its own, in the order shown. */
export const beside: readonly {
  /** Address below the site's top, ending in "/". */
  readonly to: string;
  readonly title: string;
  readonly text: string;
}[] = [
  {
    to: 'learn/check/',
    title: 'The check',
    text: 'Ten questions before the lessons, and ten like them after. Each answer is explained.',
  },
  {
    to: 'session/',
    title: 'Run a session in a room',
    text: 'For trainers: choose the steps, share one link, and show what the room thinks.',
  },
  {
    to: 'six-years/',
    title: 'Six years in charge',
    text: 'Run a council’s service for children in care, quarter by quarter. Then see what was luck and what was choice.',
  },
];
