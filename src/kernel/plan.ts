import type { Layout } from './layout';

/** Where a move ends when it leaves the model: one entry past the last stock cell. */
export interface Plan {
  readonly layout: Layout;
  readonly outside: number;
  /** By stock cell: 1 for a pool. One entry more for outside. */
  readonly isPool: Uint8Array;
  /** Flow i of a cell: its rate stands at entry firstRate + i; those from `within` on go to a pool. */
  readonly flowFrom: Int32Array;
  readonly flowTo: Int32Array;
  readonly flowName: Int32Array;
  /** The key of flow i from its cell: whoever else leaves the cell does not shift its numbers. */
  readonly flowSite: Int32Array;
  readonly within: number;
  /** Flows out of cell c are cellFlow[cellStart[c]] … cellFlow[cellStart[c + 1] − 1] … */
  readonly cellStart: Int32Array;
  readonly cellFlow: Int32Array;
  /** … of which those from cellPool[c] on go to a pool. */
  readonly cellPool: Int32Array;
  /** By stock cell: the key of its random numbers. */
  readonly site: Int32Array;
  /**
   * Keys of all numbers drawn once a step: leaving by cell, leaving again by cell, then arrivals
   * and offers from where they say.
   */
  readonly sites: Int32Array;
  readonly arrivals: readonly Move[];
  /** Where the arrivals' numbers begin among `sites`. */
  readonly arrivalSites: number;
  readonly offers: readonly PlannedOffer[];
  /** Flows and offers by name, in the order in which their children are counted. */
  readonly counted: readonly string[];
}

/** One cell of a flow or an offer: where its number stands, from where, to where, its key. */
export interface Move {
  readonly entry: number;
  readonly from: number;
  readonly to: number;
  readonly name: number;
  readonly site: number;
}

/** An offer's moves by cell, in the order in which they are made. */
export interface PlannedOffer {
  readonly by: 'chance' | 'rest' | 'hazard' | 'amount';
  /** Entry of the room that is left, −1 where there is no limit. */
  readonly room: number;
  readonly name: number;
  /** Where the number of children moved in the step is kept. */
  readonly moved: number;
  /** Where its numbers begin among `sites`: one a move, or one in all for an amount. */
  readonly sites: number;
  readonly entry: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
}
