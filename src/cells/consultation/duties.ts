/** A duty in law that no answer can change. */
export interface Duty {
  /** "section 17" of the Children Act 1989. */
  readonly section: string;
  readonly words: string;
  /** The same in easier words. */
  readonly easy: string;
  readonly link: string;
}

const at = (section: string) =>
  `https://www.legislation.gov.uk/ukpga/1989/41/section/${section}` as const;

/** What the Children Act 1989 asks of every council in England, one sentence each. */
export const duties: readonly Duty[] = [
  {
    section: 'section 17',
    words:
      'The council must help children in need, so that they are safe and well, with their own families where that is right for them.',
    easy: 'The council must help children who need it.',
    link: at('17'),
  },
  {
    section: 'section 20',
    words: 'It must give a home to a child in need who has nobody able to care for them.',
    easy: 'If nobody can care for a child, the council must give the child a home.',
    link: at('20'),
  },
  {
    section: 'section 22C',
    words:
      'It must find each child in care the home that fits them best: with their own family if it can, near home, at the same school, and with their brothers and sisters.',
    easy: 'The council must find the home that is best for each child.',
    link: at('22C'),
  },
  {
    section: 'section 22G',
    words:
      'It must see to it, as far as it can, that there are enough homes of the right kind nearby.',
    easy: 'The council must try to have enough homes close by.',
    link: at('22G'),
  },
  {
    section: 'section 31',
    words:
      'Only a court can put a child in the council’s care against a parent’s will, and only if the child is being harmed or is likely to be.',
    easy: 'Only a judge can say that a child must come into care when the parents do not agree.',
    link: at('31'),
  },
  {
    section: 'section 47',
    words:
      'It must look into it when there is good reason to think that a child is at risk of serious harm.',
    easy: 'If a child may be in danger, the council must find out and act.',
    link: at('47'),
  },
];

export const DUTIES_INTRO =
  'Some things are set by law. A council must do them whatever people answer, and whatever they cost.';
export const DUTIES_END =
  'So nobody is asked whether a child should be kept safe. You are asked how the council can best help.';
