interface EvidenceLever {
  readonly name: string;
  readonly domain: 'children' | 'adults' | 'both';
  /** What it acts on, in a few plain words. */
  readonly acts: string;
}

const children = (name: string, acts: string): EvidenceLever => ({
  name,
  domain: 'children',
  acts,
});
const adults = (name: string, acts: string): EvidenceLever => ({ name, domain: 'adults', acts });

const table = {
  L01: children('Family help and family hubs', 'children who need a social worker'),
  L02: children('Help at the edge of care', 'entry to care, mostly of teenagers'),
  L03: children('Whole-family practice', 'entry to care, mostly under 12'),
  L04: children('Family meetings and kinship care', 'entry to care, and care by relatives'),
  L05: children('Courts', 'what happens before and in care proceedings'),
  L06: children('Return home with support', 'children going home, and staying there'),
  L07: children('Lasting homes: guardians and adoption', 'how children leave care'),
  L08: children('Finding foster carers', 'new foster homes'),
  L09: children('Keeping foster carers', 'foster homes that stay'),
  L10: children('Foster places in use', 'approved places where a child lives'),
  L11: children('Looking again before a children’s home', 'moves into children’s homes'),
  L12: children('From children’s homes to families', 'moves to a foster family'),
  L13: children('The council’s own children’s homes', 'places near home'),
  L14: children('Buying and building homes together', 'prices, and homes of a region'),
  L15: children('Review of needs and prices', 'whether home and price fit the need'),
  L16: children('Workforce and caseload', 'time for each child, and good decisions'),
  L17: children('Partners, mental health and joint funding', 'needs, and who pays'),
  L18: children('Children who arrive alone', 'reception and fair sharing, never arrivals'),
  L19: children('Homes from 16 and leaving care', 'where older teenagers live'),
  L20: children('Forecasting and governance', 'how soon a council sees and acts'),
  L21: children('National reform', 'rules, inspection and funding'),
  ALL: children('All levers together', 'everything at once'),
  A01: adults('Front door', 'questions settled at the first contact'),
  A02: adults('Reablement', 'people who get going again'),
  A03: adults('Leaving hospital', 'where people stay after hospital'),
  A04: adults('Home care market', 'home care, its price and size'),
  A05: adults('Care workers', 'people who work in care'),
  A06: adults('Community', 'help from neighbours and small firms'),
  A07: adults('Growing up with care needs', 'plans before the 18th birthday'),
  A08: adults('Continuing healthcare and joint funding', 'who pays'),
  A09: adults('Where people live', 'flats with care in place of care homes'),
  A10: adults('Quality of providers', 'how good care firms are'),
  A11: adults('Watching and forecasting', 'how soon a council sees and acts'),
};

export type LeverKey = keyof typeof table;

/** What can be changed, by permanent key: L for children's care, A for adults'. */
export const levers: Readonly<Record<LeverKey, EvidenceLever>> = table;

/** The keys, in the order in which they are shown. */
export const leverKeys = Object.keys(table) as readonly LeverKey[];
