import { nameKey } from '../../src/maths/name-key';

/**
 * Cells of the flat model: 7 seeking, 41 children, 5 with special guardians, care leavers, 5 in
 * their first year home, 5 later home.
 */
export const SEEKING = 7;
export const GUARDED = 48;
export const CARE_LEAVERS = 53;
export const FIRST_YEAR = 54;
export const LATER = 59;
export const OUTSIDE = 64;
/** Room for each cell's flows. */
export const WIDE = 8;

const AGES = ['under-1', '1-4', '5-9', '10-15', '16-17'];
const SOUGHT = [
  'under-1/local',
  '1-4/local',
  '5-9/local',
  '10-15/local',
  '10-15/uasc',
  '16-17/local',
  '16-17/uasc',
];
const young = 'kinship/local council/local agency/local parents/local adoption/local';
const teens =
  'kinship/local council/local council/uasc agency/local agency/uasc parents/local childrens-home/local childrens-home/uasc';
const HOMES_BY_AGE = [
  `${young} other/local`,
  `${young} other/local`,
  `${young} childrens-home/local other/local`,
  `${teens} other/local other/uasc`,
  `${teens} supported/local supported/uasc other/local other/uasc`,
].map((homes) => homes.split(' '));
const HOMES = 'kinship council agency parents adoption childrens-home supported other'.split(' ');

const children = HOMES_BY_AGE.flatMap((homes, age) =>
  homes.map((label) => ({
    label: `${AGES[age]}/${label}`,
    age,
    home: label.split('/')[0],
    local: label.endsWith('local'),
  })),
);

/** Of the cells of children, from the first: age and home by number, and whether unaccompanied. */
export const AGE = Int32Array.from(children, ({ age }) => age);
export const HOME = Int32Array.from(children, ({ home }) => HOMES.indexOf(home));
export const UASC = Int32Array.from(children, ({ local }) => (local ? 0 : 1));

/** What is counted: the flows that outputs name, after all the others together. */
export const COUNTED =
  'passing reEntriesFirstYear reEntriesLater guardiansEnding turning18 returnsHome toGuardians toFamily adopted discharged otherLeaving transferred fosterEndings toSupported placedForAdoption stepDownEndings'.split(
    ' ',
  );

const leaving = ['returnsHome', 'toFamily', 'toGuardians', 'otherLeaving'];
/** Flows out of the cells of a class share all their rates; those to seeking come after "|". */
const CLASSES: readonly (readonly string[])[] = [
  ...[0, 1, 2].flatMap(() => [
    ['ageing', ...leaving, 'placedForAdoption', '|', 'fosterEndings'],
    ['ageing', ...leaving],
    ['ageing', 'discharged'],
    ['ageing', 'adopted'],
  ]),
  ['ageing', ...leaving, '|', 'fosterEndings'],
  ['ageing', ...leaving, 'stepDownEndings', '|', 'fosterEndings'],
  ['ageing', ...leaving],
  ['ageing', 'discharged'],
  ['turning18', ...leaving, 'toSupported', '|', 'fosterEndings'],
  ['turning18', ...leaving, 'toSupported', '|', 'fosterEndings'],
  ['turning18', ...leaving, 'toSupported', '|', 'fosterEndings'],
  ['turning18', ...leaving, 'toSupported'],
  ['turning18', ...leaving],
  ['turning18', 'discharged'],
  ['ageing', 'transferred', '|', 'fosterEndings'],
  ['ageing', 'transferred'],
  ['turning18', 'transferred', '|', 'fosterEndings'],
  ['turning18', 'transferred'],
  ...AGES.map(() => ['ageingGuardians', '|', 'guardiansEnding']),
  ['turning21'],
  ...AGES.map(() => ['ageingFirstYearHome', 'settling', '|', 'reEntriesFirstYear']),
  ...AGES.map(() => ['ageingLaterHome', 'settled', '|', 'reEntriesLater']),
];
export const CLASS_COUNT = CLASSES.length;
/** Classes by number: of the third age group on, of unaccompanied children, then those outside care. */
export const [TEEN, SIXTEEN, TEEN_UASC, SIXTEEN_UASC] = [12, 16, 22, 24];
export const [WITH_GUARDIANS, LEFT_CARE, AT_HOME, LATER_HOME] = [26, 31, 32, 37];
/** Classes with `returnsHome`, `toFamily`, `toGuardians`, `otherLeaving` as flows 1 to 4; their ages. */
export const LEAVING = Int32Array.of(0, 1, 4, 5, 8, 9, 12, 13, 14, 16, 17, 18, 19, 20);
export const LEAVING_AGE = Int32Array.of(0, 0, 1, 1, 2, 2, 3, 3, 3, 4, 4, 4, 4, 4);
/** Classes of children living with parents, who are discharged as flow 1. */
export const PARENTS = Int32Array.of(2, 6, 10, 15, 21);

function classOf(cell: (typeof children)[number]): number {
  const { age, home, local } = cell;
  const foster = home === 'kinship' || home === 'council' || home === 'agency';
  if (!local) return (age === 3 ? TEEN_UASC : SIXTEEN_UASC) + (foster ? 0 : 1);
  if (age < 3) return 4 * age + (foster ? 0 : home === 'parents' ? 2 : home === 'adoption' ? 3 : 1);
  if (age === 3) return TEEN + (home === 'kinship' ? 0 : foster ? 1 : home === 'parents' ? 3 : 2);
  const known = ['kinship', 'council', 'agency', 'childrens-home'].indexOf(home);
  return SIXTEEN + (known >= 0 ? known : home === 'parents' ? 5 : 4);
}

/** By cell: its class. Seeking children have none (they stand at 0 and are never asked). */
export const CLASS = Int32Array.of(
  ...SOUGHT.map(() => 0),
  ...children.map(classOf),
  ...AGES.map((_, age) => WITH_GUARDIANS + age),
  LEFT_CARE,
  ...AGES.map((_, age) => AT_HOME + age),
  ...AGES.map((_, age) => LATER_HOME + age),
);
/** By class: flows in all, and those that do not lead back to seeking a home. */
export const FLOWS = Int32Array.from(
  CLASSES,
  (flows) => flows.filter((flow) => flow !== '|').length,
);
export const WITHIN = Int32Array.from(CLASSES, (flows, i) =>
  flows.includes('|') ? flows.indexOf('|') : FLOWS[i],
);
/** By class and flow: the number of what is counted. */
export const NAME = new Int32Array(CLASS_COUNT * WIDE);
CLASSES.forEach((flows, i) =>
  flows
    .filter((flow) => flow !== '|')
    .forEach((flow, k) => {
      NAME[i * WIDE + k] = Math.max(0, COUNTED.indexOf(flow));
    }),
);

/** By name "age/home/group": its cell. */
export const cellAt = (label: string): number =>
  SEEKING + children.findIndex((cell) => cell.label === label);

const labels = [
  ...SOUGHT.map((label) => `seeking/${label}`),
  ...children.map(({ label }) => `children/${label}`),
  ...AGES.map((label) => `guardianship/${label}`),
  'careLeavers/',
  ...AGES.map((label) => `firstYearHome/${label}`),
  ...AGES.map((label) => `laterHome/${label}`),
];
/** By cell: the key of its random numbers. */
export const SITE = Int32Array.from(labels, nameKey);

/** By cell and flow: where it leads, and the key of its random numbers. */
export const TO = new Int32Array(OUTSIDE * WIDE);
export const FLOW_SITE = new Int32Array(OUTSIDE * WIDE);
for (let cell = SEEKING; cell < OUTSIDE; cell++)
  CLASSES[CLASS[cell]]
    .filter((flow) => flow !== '|')
    .forEach((flow, k) => {
      const own = labels[cell].slice(labels[cell].indexOf('/') + 1);
      TO[cell * WIDE + k] = targetOf(flow, cell, own);
      FLOW_SITE[cell * WIDE + k] = nameKey(`${flow}/${own}`);
    });

function targetOf(flow: string, cell: number, label: string): number {
  const [age, home, group] = label.split('/');
  const next = AGES[AGES.indexOf(age) + 1];
  switch (flow) {
    case 'ageing': {
      const same = cellAt(`${next}/${home}/${group}`);
      return same >= SEEKING ? same : cellAt(`${next}/agency/${group}`);
    }
    case 'ageingGuardians':
    case 'ageingFirstYearHome':
    case 'ageingLaterHome':
      return next ? cell + 1 : OUTSIDE;
    case 'settling':
      return cell + LATER - FIRST_YEAR;
    case 'returnsHome':
      return FIRST_YEAR + AGES.indexOf(age);
    case 'toGuardians':
      return GUARDED + AGES.indexOf(age);
    case 'turning18':
      return CARE_LEAVERS;
    case 'fosterEndings':
      return SOUGHT.indexOf(`${age}/${group}`);
    case 'reEntriesFirstYear':
    case 'reEntriesLater':
    case 'guardiansEnding':
      return SOUGHT.indexOf(`${age}/local`);
    case 'toSupported':
      return cellAt(`${age}/supported/${group}`);
    case 'placedForAdoption':
      return cellAt(`${age}/adoption/${group}`);
    case 'stepDownEndings':
      return cellAt(`${age}/childrens-home/${group}`);
    default:
      return OUTSIDE;
  }
}

/** By seeking cell: the cell of each kind of home, −1 where there is none. */
export const homeCells = (home: string): Int32Array =>
  Int32Array.from(SOUGHT, (label) => {
    const [age, group] = label.split('/');
    const cell = cellAt(`${age}/${home}/${group}`);
    return cell < SEEKING ? -1 : cell;
  });

/** Where each kind of random number stands among those of a step. */
export const [LEAVE, AGAIN, ARRIVE, KINSHIP, PARENT, OTHER, HOME_NEED, SUPPORT_NEED] = [
  0, 57, 114, 121, 128, 135, 142, 149,
];
export const [COUNCIL, AGENCY, LAST_HOME, STEP_COUNCIL, STEP_AGENCY, STEP_HELPED] = [
  156, 163, 170, 177, 180, 183,
];
/** Keys of the random numbers of a step. */
export const SITES = Int32Array.of(
  ...SITE.slice(SEEKING),
  ...SITE.slice(SEEKING).map((key) => key ^ 0x5bd1e995),
  ...['firstEntries', 'toKinship', 'toParents', 'toOther', 'toNeededHome', 'toNeededSupport']
    .concat(['toCouncil', 'toAgency', 'lastHomeAtSixteen'])
    .flatMap((name) => SOUGHT.map((label) => nameKey(`${name}/${label}`))),
  ...['stepDownToCouncil', 'stepDownToAgency'].flatMap((name) =>
    ['5-9', '10-15', '16-17'].map((age) => nameKey(`${name}/${age}/childrens-home/local`)),
  ),
  nameKey('stepDownHelped'),
);
