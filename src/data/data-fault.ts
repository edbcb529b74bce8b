/** Something a reader can meet: a wrong code, an old one, a file that is not there or not ours. */
export type Fault =
  | { readonly kind: 'unknown-place'; readonly code: string }
  | { readonly kind: 'abolished-place'; readonly place: AbolishedPlace }
  | { readonly kind: 'unreachable'; readonly path: string; readonly status: number }
  | { readonly kind: 'too-large'; readonly path: string; readonly limit: number }
  | { readonly kind: 'malformed'; readonly path: string; readonly what: string };

/** A council that is no more, and who to ask for instead. */
export interface AbolishedPlace {
  readonly code: string;
  readonly name: string;
  /** Date, "2023-04-01". */
  readonly abolished: string;
  readonly successors: readonly { readonly code: string; readonly name: string }[];
}

export class DataFault extends Error {
  readonly fault: Fault;

  constructor(fault: Fault) {
    super(faultMessage(fault));
    this.name = 'DataFault';
    this.fault = fault;
  }
}

export function faultMessage(fault: Fault): string {
  switch (fault.kind) {
    case 'unknown-place':
      return `no place has the code ${fault.code}`;
    case 'abolished-place': {
      const { code, name, abolished, successors } = fault.place;
      const instead = successors.map((place) => `${place.name} (${place.code})`).join(' or ');
      return `${name} (${code}) was abolished on ${abolished}: use ${instead}`;
    }
    case 'unreachable':
      return `could not read ${fault.path} (status ${fault.status})`;
    case 'too-large':
      return `${fault.path} is larger than ${fault.limit} bytes`;
    case 'malformed':
      return `${fault.path} is not what was expected: ${fault.what}`;
    default:
      return fault satisfies never;
  }
}
