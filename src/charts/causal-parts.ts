/** Something that causes or is caused: a box that can be chosen. */
export interface Box {
  readonly key: string;
  readonly title: string;
  /** A quieter second line: a number, or how many are inside. */
  readonly note?: string;
  /** `kept` is carried from month to month, `change` moves children, `chance` varies by itself. */
  readonly kind: 'group' | 'kept' | 'change' | 'chance' | 'cause' | 'elsewhere';
  readonly column: number;
  readonly row: number;
}

/** `move` carries children; `cause` bears on. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly kind: 'move' | 'cause';
}

export interface CausalDiagram {
  readonly description: string;
  readonly boxes: readonly Box[];
  readonly arrows: readonly Arrow[];
  /** The box whose arrows are brought out. */
  readonly chosen?: string;
  /** The box whose arrows are brought out in its stead for now. */
  readonly lit?: string;
  /** Rows run across all columns; else each column stands by itself in the middle. */
  readonly level?: boolean;
  /** Walls after these columns, each with a door at a row. */
  readonly doors?: readonly { readonly after: number; readonly row: number }[];
}
