import { count } from '../../charts/format';
import { itemOf } from './item';

const pounds = (value: number) => `£${count(value)}`;
const millions = (value: number) => `£${value.toFixed(1)}m`;

/** Price, mix, homes and what a saving is. */
export const money = [
  itemOf(
    { key: 'mix', skill: 'Tell a change of mix from a change of price', lesson: 'price-and-mix' },
    {
      before: { children: 100, inHomes: 10, moved: 2, family: 700, home: 6000 },
      after: { children: 200, inHomes: 16, moved: 4, family: 750, home: 6500 },
    },
    { before: 1, after: 0 },
    ({ children, inHomes, moved, family, home }) => {
      const week = (homes: number) => (homes * home + (children - homes) * family) / children;
      const [was, is] = [week(inHomes), week(inHomes + moved)].map(Math.round);
      return {
        asks: `Of ${children} children in care, ${inHomes} live in children’s homes at ${pounds(home)} a week and the others with foster carers at ${pounds(family)}. Next year ${moved} more live in children’s homes and ${moved} fewer with foster carers. No price moves. What becomes of the average cost of a week?`,
        options: [
          {
            text: 'It rises, although no price rose',
            why: `It goes from ${pounds(was)} to ${pounds(is)}. Only the mix moved: more children live where a week costs more.`,
          },
          {
            text: 'It stays, because no price rose',
            why: 'An average also moves when more of its parts are the costly ones. That is the mix.',
          },
          {
            text: 'It rises, so the council must have paid higher prices',
            why: 'An average that rises is no proof of higher prices. Here the mix alone did it.',
          },
        ],
      };
    },
  ),
  itemOf(
    {
      key: 'room',
      skill: 'Tell an approved place from a family for this child',
      lesson: 'capacity',
    },
    {
      before: { approved: 120, lived: 75, resting: 30, waiting: 6 },
      after: { approved: 80, lived: 52, resting: 17, waiting: 4 },
    },
    { before: 1, after: 2 },
    ({ approved, lived, resting, waiting }) => ({
      asks: `Carers have ${approved} approved places. Children live in ${lived}. In ${resting} more no child can live now, since the carers take a break or a room is needed. ${waiting} children wait for a family. What can be said?`,
      options: [
        {
          text: `${approved - lived - resting} places are free, and none of them may fit these children`,
          why: 'A free place must fit: the age, brothers and sisters, the way to school. So children can wait beside free places.',
        },
        {
          text: `${approved - lived} places are free, so nobody need wait`,
          why: `Of those, ${resting} can take no child now. And the rest must fit the child who waits.`,
        },
        {
          text: 'The figures must be wrong: nobody waits where places are free',
          why: 'It happens all the time. A place for a baby is no home for a boy of 15.',
        },
      ],
    }),
  ),
  itemOf(
    {
      key: 'cashable',
      skill: 'Tell cost avoided from money that can be taken out',
      lesson: 'avoided-and-cashable',
    },
    {
      before: { now: 10, without: 11.2, with: 10.7 },
      after: { now: 24, without: 26.5, with: 25.4 },
    },
    { before: 0, after: 1 },
    ({ now, without, with: changed }) => ({
      asks: `A council spends ${millions(now)} a year on homes. Next year it would be ${millions(without)}. With a new team it will be ${millions(changed)}, the team’s own cost left aside. How much can be taken out of today’s ${millions(now)} budget?`,
      options: [
        {
          text: `Nothing: ${millions(without - changed)} of growth is avoided, and the budget must still grow`,
          why: `Spending is ${millions(without - changed)} below what it would have been. But it is above today’s ${millions(now)}.`,
        },
        {
          text: millions(without - changed),
          why: 'That is the growth avoided. It was never in today’s budget, so it cannot be taken out of it.',
        },
        {
          text: millions(changed - now),
          why: 'That is by how much the budget must grow, even with the team.',
        },
      ],
    }),
  ),
];
