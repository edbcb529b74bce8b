/** What must hold of an output at the end of a run when a lever rises from nothing to its reach. */
export interface Check {
  readonly output: string;
  /** Of the expected path, levers otherwise at their baseline. */
  readonly change: 'falls' | 'rises' | 'never falls' | 'never rises';
}
