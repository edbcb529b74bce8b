/** What must hold of an output at the end of a run when a lever rises from nothing to its reach. */
export interface Check {
  readonly lever: string;
  readonly output: string;
  /** Of the expected path, levers otherwise at their baseline. */
  readonly change: 'falls' | 'rises' | 'never falls' | 'never rises';
}

/** Expected behaviour of the levers, as data: tests run it at every kind of place. */
export const checks: readonly Check[] = [
  { lever: 'edge-of-care', output: 'entries', change: 'falls' },
  { lever: 'edge-of-care', output: 'children-in-care', change: 'falls' },
  { lever: 'edge-of-care', output: 'programmes', change: 'rises' },
  { lever: 'return-home', output: 'children-in-care', change: 'falls' },
  { lever: 'return-home', output: 'programmes', change: 'rises' },
  { lever: 'foster-carers', output: 'foster-vacancies', change: 'rises' },
  { lever: 'foster-carers', output: 'unmet-foster-demand', change: 'never rises' },
  { lever: 'foster-carers', output: 'in-childrens-homes', change: 'never rises' },
  { lever: 'foster-carers', output: 'programmes', change: 'rises' },
  { lever: 'step-down', output: 'in-childrens-homes', change: 'falls' },
  { lever: 'step-down', output: 'fostered', change: 'rises' },
  { lever: 'step-down', output: 'foster-vacancies', change: 'never rises' },
  { lever: 'step-down', output: 'programmes', change: 'rises' },
];
