import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Analyser, type Analysis } from '../../src/consultation/analysis';
import { answerCode } from '../../src/consultation/answer-code';
import { codesIn } from '../../src/consultation/codes-in-text';
import { LARGEST_GIVEN, type GivenFile } from '../../src/consultation/intake';
import { fateWords } from '../../src/consultation/reason-words';
import { responseText, type Response } from '../../src/consultation/response';
import { chance, crowd, fileFor, fileOf, responseOf } from './crowd';
import { consultation, responsesTo } from './drawn';

function analysed(files: readonly GivenFile[], late = false): Analysis {
  const analyser = new Analyser(consultation, late);
  for (const file of files) analyser.add(file);
  return analyser.done();
}

const ofName = ({ settled }: Analysis, name: string) =>
  settled.filter(({ file }) => file === name).map(({ fate }) => fate);
const written = (response: Response) => responseText(response, 'response-1.schema.json');

function expectSum({ totals, settled }: Analysis) {
  const { read, valid, rejected, duplicates, late } = totals;
  expect(valid + rejected + duplicates + late).toBe(read);
  expect(settled).toHaveLength(read);
  for (const { fate } of settled) expect(fateWords(fate)).toMatch(/^[A-Z].*[.]$/s);
}

describe('many responses', () => {
  it('give known shares back exactly', () => {
    const analysis = analysed(Array.from({ length: 1000 }, (_, n) => fileFor(n, responseOf(n))));
    expect(analysis.totals).toMatchObject({ read: 1000, valid: 1000, rejected: 0 });
    const [first, next] = analysis.tally.questions;
    expect(first).toEqual({
      id: 'first',
      answered: 900,
      blank: 100,
      options: [
        { id: 'stay', count: 300, share: 300 / 900 },
        { id: 'families', count: 600, share: 600 / 900 },
      ],
    });
    expect(next.options.map(({ share }) => share)).toEqual([0.5, 0.3, 0.2]);
    expect(analysis.tally.pairs[0].counts).toEqual([
      [150, 90, 60, 0],
      [300, 180, 120, 0],
      [50, 30, 20, 0],
    ]);
    expect(analysis.tally.about[0].options[0]).toEqual({
      id: 'under-40',
      count: 334,
      share: 0.334,
    });
    expect(analysis.tally.balance.funding[0]).toEqual({
      id: 'savings',
      takers: 500,
      median: 100_000,
    });
    expect(analysis.tally.keptBack).toBe(0);
  });

  it('of which some are damaged in every way are all accounted for', () => {
    const files = crowd(10_000);
    const analysis = analysed(files);
    expectSum(analysis);
    expect(analysis.totals.read).toBe(10_000);
    const fates = new Map(analysis.settled.map(({ file, fate }) => [file, fate.kind]));
    const wrong = files.filter(({ name, fate }) => fates.get(name) !== fate);
    expect(wrong.map(({ name, fate }) => `${name}: ${fates.get(name)}, not ${fate}`)).toEqual([]);
    expect('polluted' in {}).toBe(false);
    const markup = analysis.tally.said.filter(({ text }) => text.includes('<script>'));
    expect(markup).toHaveLength(25);
  });

  it('give the same in whatever order they are read', () => {
    const files = crowd(400);
    const random = chance(7);
    const mixed = files.map((file) => [random(), file] as const).sort(([a], [b]) => a - b);
    expect(analysed(mixed.map(([, file]) => file))).toEqual(analysed(files));
  });

  it('add up, whatever is given', () => {
    const some = responsesTo(consultation).map(written);
    const text = fc.oneof(
      some,
      fc.string(),
      fc.json(),
      some.map((own) => own.slice(40)),
    );
    const names = fc.constantFrom('a.json', 'b.txt', 'c.csv', 'd');
    fc.assert(
      fc.property(fc.array(fc.tuple(names, text), { maxLength: 12 }), (files) => {
        expectSum(analysed(files.map(([name, own], i) => fileOf(`${i} ${name}`, own))));
      }),
    );
  });
});

describe('of one response', () => {
  const one = responseOf(0);
  const revised = { ...one, revision: 2, answers: { first: 'stay' } };

  it('the highest revision counts', () => {
    const analysis = analysed([
      fileOf('b.json', written(revised)),
      fileOf('a.json', written(one)),
      fileOf('c.json', written({ ...one, revision: 1 })),
    ]);
    expect(analysis.totals).toMatchObject({ read: 3, valid: 1, duplicates: 2 });
    expect(ofName(analysis, 'a.json')).toEqual([{ kind: 'duplicate', why: 'newer', by: 'b.json' }]);
    expect(ofName(analysis, 'b.json')).toEqual([{ kind: 'valid', otherEdition: false }]);
  });

  it('and revision that differ the first by name counts, and the other is pointed out', () => {
    const analysis = analysed([
      fileOf('b.json', written({ ...one, answers: {} })),
      fileOf('a.json', written(one)),
      fileOf('c.json', written(one)),
    ]);
    expect(ofName(analysis, 'a.json')).toEqual([{ kind: 'valid', otherEdition: false }]);
    expect(ofName(analysis, 'b.json')).toEqual([
      { kind: 'duplicate', why: 'differs', by: 'a.json' },
    ]);
    expect(ofName(analysis, 'c.json')).toEqual([{ kind: 'duplicate', why: 'same', by: 'a.json' }]);
  });

  it('a file counts before its code, and a code once', () => {
    const code = answerCode(one, consultation);
    const other = answerCode(responseOf(1), consultation);
    const analysis = analysed([
      fileOf('codes.txt', `${code}\n${other}\n\n${other}\n`),
      fileOf('z.json', written(one)),
    ]);
    expect(analysis.totals).toMatchObject({ read: 4, valid: 2, duplicates: 2 });
    expect(ofName(analysis, 'codes.txt')).toEqual([
      { kind: 'duplicate', why: 'newer', by: 'z.json' },
      { kind: 'valid', otherEdition: false },
      { kind: 'duplicate', why: 'same', by: 'codes.txt', byLine: 2 },
    ]);
  });

  it('one made in time counts, though another came late', () => {
    const late = { ...revised, made: '2027-02-01' };
    const files = [fileOf('a.json', written(one)), fileOf('b.json', written(late))];
    const analysis = analysed(files);
    expect(analysis.totals).toMatchObject({ read: 2, valid: 1, late: 1 });
    expect(ofName(analysis, 'b.json')).toEqual([{ kind: 'late', made: '2027-02-01' }]);
    expect(analysed(files, true).totals).toMatchObject({ valid: 1, duplicates: 1, late: 0 });
  });
});

describe('codes', () => {
  const codes = [0, 1, 2].map((n) => answerCode(responseOf(n), consultation));

  it('are found in the column of a table, as survey tools export it', () => {
    for (const separator of [',', ';', '\t']) {
      const rows = [
        ['Respondent', 'Comment', 'Your code'],
        ['1', `"Fine${separator} ""really""\nyes"`, codes[0]],
        ['2', '', `My code is ${codes[1].toLowerCase()}.`],
        ['3', 'No code', ''],
        ['4', 'Mistyped', `${codes[2].slice(0, -1)}${codes[2].endsWith('0') ? 'Z' : '0'}`],
      ];
      const text = rows.map((row) => row.join(separator)).join('\r\n');
      const found = codesIn(text, consultation)!;
      expect(found.map(({ line }) => line)).toEqual([2, 3, 4, 5]);
      expect(found.map((each) => each.found && Object.keys(each.found)[0])).toEqual([
        'answer',
        'answer',
        undefined,
        'fault',
      ]);
      const analysis = analysed([fileOf('survey.csv', text)]);
      expect(analysis.totals).toMatchObject({ read: 4, valid: 2, rejected: 2 });
    }
  });

  it('of another consultation are rejected one by one, and other text as one file', () => {
    const other = { ...consultation, id: 'zzzzzzzz' };
    const text = [0, 1].map((n) => answerCode(responseOf(n), other)).join('\n');
    const analysis = analysed([
      fileOf('codes.txt', text),
      fileOf('letter.txt', 'Dear council\nHello'),
    ]);
    expect(analysis.totals).toMatchObject({ read: 3, rejected: 3 });
    expect(ofName(analysis, 'letter.txt')).toEqual([
      { kind: 'rejected', reason: { kind: 'no-code' } },
    ]);
  });

  it('are read from UTF-16 and from old spreadsheets', () => {
    const text = `café,${codes[0]}\r\nthé,${codes[1]}`;
    const wide = new Uint8Array([
      0xff,
      0xfe,
      ...new Uint8Array(Uint16Array.from(text, (c) => c.charCodeAt(0)).buffer),
    ]);
    const latin = Uint8Array.from(text, (c) => c.charCodeAt(0));
    for (const bytes of [wide, latin])
      expect(analysed([{ name: 'a.csv', bytes }]).totals).toMatchObject({ valid: 2 });
  });
});

describe('what few said', () => {
  const few = [...Array(20).keys()].map((n) => {
    const first = n < 3 ? 'stay' : 'families';
    return fileFor(n, { ...responseOf(n), answers: { first, next: 'carers' } });
  });

  it('is not counted out, and its reasons do not name the choice', () => {
    const { tally } = analysed(few);
    expect(tally.questions[0].options).toEqual([
      { id: 'stay', count: undefined, share: undefined },
      { id: 'families', count: undefined, share: undefined },
    ]);
    expect(tally.said.filter(({ question }) => question === 'first')).toHaveLength(40);
    expect(new Set(tally.said.map(({ question, choice }) => `${question} ${choice}`))).toEqual(
      new Set(['first undefined', 'next carers']),
    );
    expect(tally.pairs[0].counts[0][0]).toBeUndefined();
    expect(tally.pairs[0].counts[1][0]).toBeUndefined();
    expect(tally.balance.uncosted).toBe(20);
  });

  it('of few responses nothing is counted out', () => {
    const { tally, totals } = analysed(few.slice(10, 14));
    expect(totals.valid).toBe(4);
    const counts = tally.questions.flatMap(({ options }) => options.map(({ count }) => count));
    expect(counts.every((count) => count === undefined)).toBe(true);
    expect(tally.balance.cost).toBeUndefined();
  });

  it('of nobody is said to be nobody', () => {
    const { tally } = analysed([]);
    expect(tally.questions[0]).toMatchObject({
      answered: 0,
      options: [{ count: 0, share: undefined }, {}],
    });
  });
});

it('a file that is too large is refused by its size alone', () => {
  const [fate] = analysed([
    { name: 'a', bytes: new Uint8Array(), size: LARGEST_GIVEN + 1 },
  ]).settled;
  expect(fate.fate).toMatchObject({ kind: 'rejected', reason: { kind: 'too-large' } });
});

it('eight questions of six options with many small counts are kept back in good time', () => {
  const options = [0, 1, 2, 3, 4, 5].map((n) => ({
    ...consultation.questions[0].options[0],
    id: `o${n}`,
  }));
  const questions = [0, 1, 2, 3, 4, 5, 6, 7].map((n) => ({
    ...consultation.questions[0],
    id: `q${n}`,
    options,
  }));
  const large = { ...consultation, questions };
  const random = chance(3);
  const analyser = new Analyser(large);
  for (let n = 0; n < 200; n++) {
    const answers = Object.fromEntries(
      questions.flatMap(({ id }) =>
        random() < 0.05 ? [] : [[id, `o${Math.floor(random() ** 2 * 6)}`]],
      ),
    );
    analyser.add(fileFor(n, { ...responseOf(n), answers, reasons: {}, doubts: {} }));
  }
  const start = performance.now();
  const { tally } = analyser.done();
  expect(tally.keptBack).toBeGreaterThan(100);
  expect(performance.now() - start).toBeLessThan(3000);
});
