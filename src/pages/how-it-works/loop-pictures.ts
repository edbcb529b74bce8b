import type { Loop as Path } from '../../../models/childrens-care/loop';
import type { Loop, LoopPart } from '../../charts/loop';

/**
 * Parts of loops in words that can stand in a picture. A part without words is a step between two
 * others that have some: the picture leaves it out, and its sign counts towards theirs.
 */
const WORDS: Readonly<Record<string, string>> = {
  children: 'Children in care',
  inCare: 'Children in care',
  inHomes: 'Children in children’s homes',
  spending: 'Spending on care',
  homesUse: 'How full the region’s homes are',
  homesPremium: 'Price of children’s homes',
  regionalHomes: 'Homes that providers open',
  reviews: 'Plans looked at again',
  stepDownToCouncil: 'Moves from a children’s home to a family',
  returnsHome: 'Children who return home',
  firstYearHome: 'Children lately returned home',
  reEntriesFirstYear: 'Children who come back into care',
  councilHouseholds: 'Fostering households',
  councilRoom: 'Room with foster carers',
  councilMissed: 'Children for whom no foster home fits',
  fosterEndings: 'Foster homes that end early',
  familySought: 'Foster homes sought',
  overload: 'How full foster homes are',
  overspend: 'Spending above the budget',
  underspend: 'Budget that is not spent',
  prevention: 'Money for prevention',
  firstEntries: 'Children who come into care',
  caseload: 'Cases for each social worker',
};

/** What a loop does to a push, in words. */
export const turnWords = ({ sign }: Pick<Path, 'sign'>) =>
  sign === '+' ? 'feeds itself' : 'holds itself back';

/** A loop's picture from its path. */
export function loopPicture({ label, path, steps, sign }: Path): Loop {
  const end = path.length - 1;
  const back = path.indexOf(path[end]);
  // What is told twice in a row ("Children in care" and those of them in homes) is told once.
  const told = path.map(
    (name, i) => name in WORDS && !(name === 'children' && i < end && path[i + 1] in WORDS),
  );
  const parts = path.flatMap((name, i): (LoopPart & { at: number })[] => {
    if (!told[i] || (i === end && back < end)) return [];
    const next = told.indexOf(true, i + 1);
    const own = steps.slice(i, next < 0 ? end : next);
    const turns = [...own].filter((step) => step === '-').length;
    return [{ title: WORDS[name], sign: turns % 2 === 0 ? '+' : '-', at: i }];
  });
  const open = back === end;
  const ring = open ? parts : parts.filter(({ at }) => at >= back);
  const words = ring.map(({ title }) => title.toLowerCase()).join(', then ');
  return {
    description: `${label}: ${words}, and back to the first${open ? ' through other loops' : ''}.`,
    before: open ? [] : parts.filter(({ at }) => at < back),
    ring: open
      ? [...ring.slice(0, -1), { ...ring[ring.length - 1], sign: closing(ring, sign) }]
      : ring,
    open,
    middle: turnWords({ sign }),
  };
}

/** The sign that the last step must have for the ring to have its own. */
function closing(ring: readonly LoopPart[], sign: Path['sign']): '+' | '-' {
  const turns = ring.slice(0, -1).filter((part) => part.sign === '-').length;
  return (turns % 2 === 0) === (sign === '+') ? '+' : '-';
}
