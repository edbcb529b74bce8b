import { binomialCount, poissonCount, wholeCount } from '../../src/maths/counts';
import { exp } from '../../src/maths/exp';
import { fillUniforms } from '../../src/maths/uniform';
import {
  AGAIN,
  AGENCY,
  ARRIVE,
  CLASS,
  CLASS_COUNT,
  COUNCIL,
  COUNTED,
  FLOWS,
  FLOW_SITE,
  HOME_NEED,
  KINSHIP,
  LAST_HOME,
  LEAVE,
  NAME,
  OTHER,
  OUTSIDE,
  PARENT,
  SEEKING,
  SITE,
  SITES,
  STEP_AGENCY,
  STEP_COUNCIL,
  STEP_HELPED,
  SUPPORT_NEED,
  TO,
  WIDE,
  WITHIN,
  CARE_LEAVERS,
  FIRST_YEAR,
  GUARDED,
  LATER,
  cellAt,
  homeCells,
} from './care-cells';

export const DT = 1 / 12;

/** Children by cell, and who has landed within the step. */
export const here = new Float64Array(OUTSIDE + 1);
export const landed = new Float64Array(OUTSIDE + 1);
/** By class and flow: rates a year. */
export const rate = new Float64Array(CLASS_COUNT * WIDE);
/** Children counted this month: by flow, then the offers that outputs count. */
export const counts = new Float64Array(COUNTED.length + 8);
export const [ENTERED, UNMET_TEEN, UNMET_HOME, UNMET_SUPPORT] = [0, 1, 2, 3].map(
  (i) => COUNTED.length + i,
);
export const [DOWN_COUNCIL, DOWN_AGENCY, DOWN_HELPED, DISTANT] = [4, 5, 6, 7].map(
  (i) => COUNTED.length + i,
);
/** Places left with council and agency carers, and children helped to step down in the step. */
export const room = new Float64Array(3);
/** By seeking cell, each the chance of a home: kinship, parents, other, by need, council, agency. */
export const chance = Array.from({ length: 8 }, () => new Float64Array(SEEKING));
/** Children a year from outside by seeking cell. */
export const entering = new Float64Array(SEEKING);
/** Candidates a year to step down from a children's home, at 5–9, 10–15 and 16–17. */
export const stepDown = { council: new Float64Array(3), agency: new Float64Array(3) };

const NONE = new Int32Array(CLASS_COUNT);
const hazard = new Float64Array(CLASS_COUNT);
const staying = new Float64Array(CLASS_COUNT);
const share = new Float64Array(CLASS_COUNT);
const again = new Float64Array(CLASS_COUNT);
const part = new Float64Array(OUTSIDE);
const moved = new Float64Array(OUTSIDE * WIDE);
const u = new Float64Array(SITES.length);
const names = new Int32Array(64);
const numbers = new Float64Array(64);

const kinship = homeCells('kinship');
const parents = homeCells('parents');
const other = homeCells('other');
const home = homeCells('childrens-home');
const supported = homeCells('supported');
const council = homeCells('council');
const agency = homeCells('agency');
const inHome = ['5-9', '10-15', '16-17'].map((age) => cellAt(`${age}/childrens-home/local`));
const toCouncil = ['5-9', '10-15', '16-17'].map((age) => cellAt(`${age}/council/local`));
const toAgency = ['5-9', '10-15', '16-17'].map((age) => cellAt(`${age}/agency/local`));

/** Sums the rates of each class; what has not changed keeps its share. */
export function addRates(): void {
  for (let c = 0; c < CLASS_COUNT; c++) {
    const end = c * WIDE + FLOWS[c];
    const within = c * WIDE + WITHIN[c];
    let all = rate[c * WIDE];
    let i = c * WIDE + 1;
    for (; i < within; i++) all += rate[i];
    if (all !== staying[c]) {
      staying[c] = all;
      again[c] = partOfStep(all * DT);
    }
    for (; i < end; i++) all += rate[i];
    if (all !== hazard[c]) {
      hazard[c] = all;
      share[c] = 1 - exp(-all * DT);
    }
  }
}

function partOfStep(x: number): number {
  if (x > 0.3) return 1 - (1 - exp(-x)) / x;
  return x * (1 / 2 - x * (1 / 6 - x * (1 / 24 - x * (1 / 120 - x * (1 / 720 - x * (1 / 5040))))));
}

/** A step of whole children: those who leave, those who come, homes found, those who leave again. */
export function moveWhole(seed: number, draw: number, step: number): void {
  fillUniforms(u, SITES, SITES.length, seed, draw, step);
  for (let cell = SEEKING; cell < OUTSIDE; cell++) {
    const children = here[cell];
    if (children <= 0) continue;
    const c = CLASS[cell];
    const gone = binomialCount(u[LEAVE + cell - SEEKING], children, share[c]);
    if (gone === 0) continue;
    here[cell] = children - gone;
    send(landed, cell, FLOWS[c], gone, hazard[c], SITE[cell] ^ 0x297a2d39, seed, draw, step);
  }
  for (let k = 0; k < SEEKING; k++) {
    const children = poissonCount(u[ARRIVE + k], entering[k] * DT);
    landed[k] += children;
    counts[ENTERED] += children;
  }
  placeWhole();
  for (let cell = SEEKING; cell < OUTSIDE; cell++) {
    const children = landed[cell];
    if (children <= 0) continue;
    landed[cell] = 0;
    const c = CLASS[cell];
    const gone = binomialCount(u[AGAIN + cell - SEEKING], children, again[c]);
    here[cell] += children - gone;
    if (gone === 0) continue;
    send(here, cell, WITHIN[c], gone, staying[c], SITE[cell] ^ 0x2c1b3c6d, seed, draw, step);
  }
}

function send(
  into: Float64Array,
  cell: number,
  flows: number,
  gone: number,
  all: number,
  site: number,
  seed: number,
  draw: number,
  step: number,
): void {
  const c = CLASS[cell] * WIDE;
  const to = cell * WIDE;
  if (gone <= 8) {
    for (let k = 0; k < gone; k++) names[k] = site + Math.imul(k + 1, 0x9e3779b9);
    fillUniforms(numbers, names, gone, seed, draw, step);
    for (let child = 0; child < gone; child++) {
      let k = 0;
      let left = numbers[child] * all - rate[c];
      while (left >= 0 && k < flows - 1) left -= rate[c + ++k];
      while (rate[c + k] <= 0 && k > 0) k--;
      counts[NAME[c + k]] += 1;
      into[TO[to + k]] += 1;
    }
    return;
  }
  for (let k = 0; k < flows; k++) names[k] = site ^ FLOW_SITE[to + k];
  fillUniforms(numbers, names, flows, seed, draw, step);
  let children = gone;
  let left = all;
  for (let k = 0; k < flows && children > 0; k++) {
    const own = rate[c + k];
    if (own <= 0) continue;
    const taken =
      own >= left * (1 - 1e-12) ? children : binomialCount(numbers[k], children, own / left);
    counts[NAME[c + k]] += taken;
    into[TO[to + k]] += taken;
    children -= taken;
    left -= own;
  }
}

function offerWhole(seeking: number, number: number, likely: number, to: number): void {
  const taken = binomialCount(number, landed[seeking], likely);
  landed[seeking] -= taken;
  landed[to] += taken;
}

function placeWhole(): void {
  for (let k = 0; k < SEEKING; k++) {
    if (landed[k] <= 0) continue;
    if (kinship[k] >= 0) offerWhole(k, u[KINSHIP + k], chance[0][k], kinship[k]);
    if (parents[k] >= 0) offerWhole(k, u[PARENT + k], chance[1][k], parents[k]);
    offerWhole(k, u[OTHER + k], chance[2][k], other[k]);
    if (home[k] >= 0) offerWhole(k, u[HOME_NEED + k], chance[3][k], home[k]);
    if (supported[k] >= 0) offerWhole(k, u[SUPPORT_NEED + k], chance[4][k], supported[k]);
  }
  for (let k = 0; k < SEEKING; k++) {
    if (landed[k] <= 0) continue;
    const taken = roomWhole(0, binomialCount(u[COUNCIL + k], landed[k], chance[5][k]));
    landed[k] -= taken;
    landed[council[k]] += taken;
  }
  for (let k = 0; k < SEEKING; k++) {
    if (landed[k] <= 0) continue;
    const taken = roomWhole(1, binomialCount(u[AGENCY + k], landed[k], chance[6][k]));
    landed[k] -= taken;
    landed[agency[k]] += taken;
  }
  for (let k = 0; k < SEEKING; k++) {
    const children = landed[k];
    if (children <= 0) continue;
    landed[k] = 0;
    if (k < 3) {
      landed[agency[k]] += children;
      counts[DISTANT] += children;
    } else if (k < 5) {
      landed[home[k]] += children;
      counts[UNMET_TEEN] += children;
    } else {
      const taken = binomialCount(u[LAST_HOME + k], children, chance[7][k]);
      landed[home[k]] += taken;
      counts[UNMET_HOME] += taken;
      landed[supported[k]] += children - taken;
      counts[UNMET_SUPPORT] += children - taken;
    }
  }
  for (let i = 0; i < 3; i++) {
    const wanting = candidates(u[STEP_COUNCIL + i], here[inHome[i]], stepDown.council[i]);
    moveOn(i, roomWhole(0, wanting), toCouncil[i], DOWN_COUNCIL);
  }
  for (let i = 0; i < 3; i++) {
    const wanting = candidates(u[STEP_AGENCY + i], here[inHome[i]], stepDown.agency[i]);
    moveOn(i, roomWhole(1, wanting), toAgency[i], DOWN_AGENCY);
  }
  const amount = room[2] * DT * 12;
  room[2] = 0;
  if (amount <= 0) return;
  let left = wholeCount(u[STEP_HELPED], amount);
  for (let i = 0; i < 2 && left > 0; i++) {
    const taken = roomWhole(0, Math.min(left, here[inHome[i]]));
    moveOn(i, taken, toCouncil[i], DOWN_HELPED);
    room[2] += taken;
    left -= taken;
  }
}

function candidates(number: number, children: number, a: number): number {
  return children <= 0 || a <= 0 ? 0 : binomialCount(number, children, 1 - exp(-a * DT));
}

function roomWhole(which: number, wanting: number): number {
  const taken = Math.min(wanting, Math.max(0, Math.floor(room[which])));
  room[which] -= taken;
  return taken;
}

function moveOn(i: number, taken: number, to: number, name: number): void {
  here[inHome[i]] -= taken;
  landed[to] += taken;
  counts[name] += taken;
}

/** The same step in parts of children. The order of the sums is the order of the flows. */
export function movePart(): void {
  for (let cell = OUTSIDE - 1; cell >= SEEKING; cell--) {
    const children = here[cell];
    const c = CLASS[cell];
    const gone = children > 0 ? children * share[c] : 0;
    here[cell] = children - gone;
    part[cell] = gone > 0 ? gone / hazard[c] : 0;
  }
  spreadWithin(landed);
  spreadOut(FIRST_YEAR, LATER, WITHIN, FLOWS, landed);
  spreadOut(LATER, OUTSIDE, WITHIN, FLOWS, landed);
  spreadOut(GUARDED, CARE_LEAVERS, WITHIN, FLOWS, landed);
  spreadOut(SEEKING, GUARDED, WITHIN, FLOWS, landed);
  for (let k = 0; k < SEEKING; k++) {
    const children = Math.max(0, entering[k] * DT);
    landed[k] += children;
    counts[ENTERED] += children;
  }
  placePart();
  for (let cell = SEEKING; cell < OUTSIDE; cell++) {
    const children = landed[cell];
    part[cell] = 0;
    if (children <= 0) continue;
    landed[cell] = 0;
    const c = CLASS[cell];
    const gone = children * again[c];
    here[cell] += children - gone;
    part[cell] = staying[c] > 0 ? gone / staying[c] : 0;
  }
  spreadWithin(here);
  for (let cell = SEEKING; cell < OUTSIDE; cell++) {
    const c = CLASS[cell] * WIDE;
    const end = FLOWS[CLASS[cell]];
    for (let k = 0; k < end; k++) counts[NAME[c + k]] += moved[cell * WIDE + k];
  }
  moved.fill(0);
}

/** Those who stay within care or leave it, not those who seek a home again. */
function spreadWithin(into: Float64Array): void {
  spreadOut(LATER, OUTSIDE, NONE, WITHIN, into);
  spreadOut(FIRST_YEAR, LATER, NONE, WITHIN, into);
  spreadOut(SEEKING, FIRST_YEAR, NONE, WITHIN, into);
}

function spreadOut(
  first: number,
  end: number,
  from: Int32Array,
  flows: Int32Array,
  into: Float64Array,
): void {
  for (let cell = first; cell < end; cell++) {
    const own = part[cell];
    if (own === 0) continue;
    const c = CLASS[cell] * WIDE;
    const count = flows[CLASS[cell]];
    for (let k = from[CLASS[cell]]; k < count; k++) {
      const children = own * rate[c + k];
      moved[cell * WIDE + k] += children;
      into[TO[cell * WIDE + k]] += children;
    }
  }
}

function offerPart(seeking: number, likely: number, to: number): void {
  const children = landed[seeking];
  const taken = children * Math.min(1, Math.max(0, likely));
  landed[seeking] = children - taken;
  landed[to] += taken;
}

function placePart(): void {
  for (let k = 0; k < SEEKING; k++) {
    if (landed[k] <= 0) continue;
    if (kinship[k] >= 0) offerPart(k, chance[0][k], kinship[k]);
    if (parents[k] >= 0) offerPart(k, chance[1][k], parents[k]);
    offerPart(k, chance[2][k], other[k]);
    if (home[k] >= 0) offerPart(k, chance[3][k], home[k]);
    if (supported[k] >= 0) offerPart(k, chance[4][k], supported[k]);
  }
  for (let k = 0; k < SEEKING; k++) {
    if (landed[k] <= 0) continue;
    const taken = roomPart(0, landed[k] * Math.min(1, Math.max(0, chance[5][k])));
    landed[k] -= taken;
    landed[council[k]] += taken;
  }
  for (let k = 0; k < SEEKING; k++) {
    if (landed[k] <= 0) continue;
    const taken = roomPart(1, landed[k] * Math.min(1, Math.max(0, chance[6][k])));
    landed[k] -= taken;
    landed[agency[k]] += taken;
  }
  for (let k = 0; k < SEEKING; k++) {
    const children = landed[k];
    if (children <= 0) continue;
    landed[k] = 0;
    if (k < 3) {
      landed[agency[k]] += children;
      counts[DISTANT] += children;
    } else if (k < 5) {
      landed[home[k]] += children;
      counts[UNMET_TEEN] += children;
    } else {
      const taken = children * Math.min(1, Math.max(0, chance[7][k]));
      landed[home[k]] += taken;
      counts[UNMET_HOME] += taken;
      landed[supported[k]] += children - taken;
      counts[UNMET_SUPPORT] += children - taken;
    }
  }
  for (let i = 0; i < 3; i++) {
    const children = here[inHome[i]];
    const a = stepDown.council[i];
    const wanting = children <= 0 || a <= 0 ? 0 : children * (1 - exp(-a * DT));
    moveOn(i, roomPart(0, wanting), toCouncil[i], DOWN_COUNCIL);
  }
  for (let i = 0; i < 3; i++) {
    const children = here[inHome[i]];
    const a = stepDown.agency[i];
    const wanting = children <= 0 || a <= 0 ? 0 : children * (1 - exp(-a * DT));
    moveOn(i, roomPart(1, wanting), toAgency[i], DOWN_AGENCY);
  }
  const amount = room[2] * DT * 12;
  room[2] = 0;
  if (amount <= 0) return;
  let left = amount;
  for (let i = 0; i < 2 && left > 0; i++) {
    const taken = roomPart(0, Math.min(left, here[inHome[i]]));
    moveOn(i, taken, toCouncil[i], DOWN_HELPED);
    room[2] += taken;
    left -= taken;
  }
}

function roomPart(which: number, wanting: number): number {
  const taken = Math.min(wanting, Math.max(0, room[which]));
  room[which] -= taken;
  return taken;
}
