/** Most characters of a claim that are read: a slide, not a report. */
export const LONGEST_CLAIM = 1000;

export type Topic = 'edge' | 'return' | 'stepDown' | 'fostering' | 'prices';

export interface Money {
  /** Pounds. */
  readonly value: number;
  readonly role: 'saved' | 'spent' | 'unknown';
  /** Given for one child already. */
  readonly perChild: boolean;
  readonly text: string;
}

/** What was found in a claim. Text stays text: numbers are read out of it, nothing else happens. */
export interface Claim {
  /** Shares of a whole, 0 to 1: "91% stayed home", "7 of 11"; `entered` where of those in care. */
  readonly shares: readonly { readonly value: number; readonly entered: boolean }[];
  /** Changes in per cent: "20% fewer", which is no share of a whole. */
  readonly changes: readonly string[];
  readonly money: readonly Money[];
  readonly children: readonly number[];
  readonly periods: readonly string[];
  readonly topics: readonly Topic[];
  /** The words themselves speak of costs avoided, not of cash. */
  readonly avoided: boolean;
  /** Longer than is read. */
  readonly cut: boolean;
}

const words: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
};
const number = String.raw`\d[\d,]{0,14}(?:\.\d{1,6})?`;
const numberOrWord = `(?:${number}|${Object.keys(words).join('|')})`;
const people = '(?:children|child|young people|teenagers|families|adolescents|youngsters|siblings)';

/** At the start of what a share is of: those who are in care, not those who stayed out of it. */
const ENTERED =
  /^[^;.]{0,50}?\b(?:(?:re-?)?enter(?:ed|ing)?|c[ao]me in ?to|went in ?to|back in|returned to|taken in ?to) care\b/;
const YEAR = /^(?:19|20)\d\d$/;

const topics: Record<Topic, RegExp> = {
  edge: /stay(?:ed|s|ing)?|remain|kept|keep|prevent|avoid(?:ed|ing)? (?:care|entry)|edge of care|entering care|out of care/,
  return: /reunif|reunit|return(?:ed|s|ing)?|went home|gone home|back home/,
  stepDown:
    /step(?:ped|ping)?[ -]?down|residential to foster|from (?:residential|homes?) to (?:foster|famil)/,
  fostering: /carers?\b|recruit|fostering/,
  prices: /\bprices?\b|\bfees?\b|negotiat|commission|weekly (?:cost|rate)|framework/,
};

/** Reads a claim. Never fails: where nothing is found every list is empty. */
export function parseClaim(typed: string): Claim {
  const text = typed
    .slice(0, LONGEST_CLAIM)
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s\u00a0]+/g, ' ')
    .replaceAll(/ ?per ?cent\b| ?percent\b/g, '%');
  const { shares, changes } = percentagesOf(text);
  return {
    shares: [...shares, ...ratiosOf(text)],
    changes,
    money: moneyOf(text),
    children: childrenOf(text),
    periods: matches(
      text,
      `(?:${numberOrWord}|a|each|per) (?:weeks?|months?|years?)\\b|20\\d\\d[/–-]\\d\\d(?:\\d\\d)?`,
    ).map(([found]) => found),
    topics: (Object.keys(topics) as Topic[]).filter((topic) => topics[topic].test(text)),
    avoided: /avoid|prevent/.test(text),
    cut: typed.length > LONGEST_CLAIM,
  };
}

function percentagesOf(text: string) {
  const all = matches(text, `(${number}) ?%`).map((match) => {
    const value = numberOf(match[1]);
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 14);
    const before = text.slice(Math.max(0, match.index - 24), match.index);
    const change =
      value > 100 ||
      /^ ?(?:fewer|less|lower|reduc|drop|cut|fall|more|higher|increase|rise|growth)/.test(after) ||
      /(?:by|up|down)(?: about| over| nearly)? $/.test(before) ||
      /(?:reduc\w*|fell|falls?|fallen|drop\w*|cut\w*|rose|risen|increas\w*|saves?|saved|saving)(?: (?!up)\w+){0,2} $/.test(
        before,
      );
    return {
      value: value / 100,
      text: match[0],
      change,
      entered: ENTERED.test(text.slice(match.index)),
    };
  });
  return {
    shares: all.filter(({ change }) => !change).map(({ value, entered }) => ({ value, entered })),
    changes: all.filter(({ change }) => change).map(({ text }) => text),
  };
}

/** "9 in 10", "seven of eleven", "7 out of 11". */
function ratiosOf(text: string) {
  return matches(
    text,
    String.raw`(?<![\w£.,])(${numberOrWord}) (?:in|of|out of)(?: every| the)? (${numberOrWord})(?![\d,.]*\d| ?[%/])`,
  )
    .filter((match) => !YEAR.test(match[2]))
    .map((match) => ({
      value: numberOf(match[1]) / numberOf(match[2]),
      entered: ENTERED.test(text.slice(match.index)),
    }))
    .filter(({ value }) => value >= 0 && value <= 1);
}

function moneyOf(text: string): Money[] {
  const size = '(?: ?(bn|billion|mn|million|m|k|thousand)\\b)?';
  const found = matches(
    text,
    `£ ?(${number})${size}|(${number}) (million|billion|thousand) pounds`,
  );
  return found.flatMap((match) => {
    const value = numberOf(match[1] ?? match[3]) * sizeOf(match[2] ?? match[4] ?? '');
    if (!(value > 0 && value <= 1e12)) return [];
    const end = match.index + match[0].length;
    const after = text.slice(end, end + 40);
    return [
      {
        value,
        role: roleOf(text.slice(Math.max(0, match.index - 40), match.index), after),
        perChild:
          /^ ?(?:per|for each|for every|a|each|\/) ?(?:child|young person|family|return)/.test(
            after,
          ),
        text: match[0],
      },
    ];
  });
}

/** The word nearest to a sum says whether it was saved or spent; "cost avoided" is saved. */
function roleOf(before: string, after: string): Money['role'] {
  const saved = /sav\w+|avoid\w*|reduc\w+|benefit|cheaper|cashable/g;
  const spent = /costs?\b(?! (?:avoid|sav|reduc))|invest\w*|spen[dt]\w*|fund\w*|budget|paid|pays/g;
  // What a next sum is for begins after a break.
  const near = (words: RegExp) => {
    const left = [...before.matchAll(words)].at(-1);
    const right = [...after.split(/[;,.£]| for /)[0].matchAll(words)][0];
    return Math.min(
      left ? before.length - left.index - left[0].length : Infinity,
      right ? right.index : Infinity,
    );
  };
  const [save, spend] = [near(saved), near(spent)];
  if (save === spend) return 'unknown';
  return save < spend ? 'saved' : 'spent';
}

function childrenOf(text: string): number[] {
  const whole = String.raw`(?<![\w£.,])(${numberOrWord})(?:,000)? (?:[a-z-]+ ){0,2}?${people}`;
  return matches(text, whole)
    .map((match) => numberOf(match[1]))
    .filter((value) => Number.isInteger(value) && value > 0 && value <= 1e7);
}

const numberOf = (text: string) => words[text] ?? Number(text.replaceAll(',', ''));

function sizeOf(word: string): number {
  if (word.startsWith('b')) return 1e9;
  if (word.startsWith('m')) return 1e6;
  return word === '' ? 1 : 1000;
}

function matches(text: string, pattern: string): RegExpExecArray[] {
  return [...text.matchAll(new RegExp(pattern, 'g'))] as RegExpExecArray[];
}
