interface Publication {
  readonly title: string;
  readonly publisher: string;
  /** When it was published; left out where the copy read gives no date. */
  readonly date?: string;
}

/** The publications that the programmes come from. */
export const documents = {
  cipfa: {
    title:
      'Managing rising demand in adult and children’s social care: lessons from English local authorities',
    publisher: 'Chartered Institute of Public Finance and Accountancy (CIPFA)',
    date: 'July 2024',
  },
  newton: {
    title: 'The Future of Children’s Social Care',
    publisher: 'County Councils Network, Association of County Chief Executives and Newton',
    date: '2021–22',
  },
  impower: {
    title: 'The Way We Care',
    publisher: 'County Councils Network and IMPOWER',
    date: 'November 2024',
  },
  'cypn-county': {
    title: 'County councils seek to innovate to tackle social care challenges',
    publisher: 'Children & Young People Now',
  },
  'cypn-needs': {
    title: 'Analysis of children’s needs delivers savings for councils',
    publisher: 'Children & Young People Now',
  },
} satisfies Record<string, Publication>;

export type DocumentKey = keyof typeof documents;

/** A publication by its key. */
export const documentOf = (key: DocumentKey): Publication => documents[key];
