import { expect, test } from 'vitest';
import { filesBelow } from './project-files';
import { paragraphsOf } from './prose';

/*
 * Words that young people in care have asked not to be used of them (Language that Cares, TACT,
 * 2019), and words that make a child a thing. A word in quotation marks is spoken about, not used.
 */
const unwanted: readonly RegExp[] = [
  /\bLACs?\b/,
  /\blooked[- ]after child(ren)?\b/i,
  /\bplacements?\b/i,
  /\bplacement (breakdown|disruption)s?\b/i,
  /\b(supervised|parental|family|sibling|direct|indirect) contact\b/i,
  /\bcontact with (a |an |the |their |his |her |its )?(birth |own )?(famil|parent|mother|father|mum|dad|brother|sister|relative)/i,
  /\bcontact (visit|session|centre)s?\b/i,
  /\bsiblings?\b/i,
  /\brespite\b/i,
  /\babscond/i,
  /\bin the care of\b/i,
  /\bchallenging behaviours?\b/i,
  /\b(difficult|hard) to place\b/i,
  /\b(birth|biological) (parent|mother|father|famil)/i,
];

const spoken = (text: string) => text.replaceAll(/“[^”]*”|\[\[[^\]]*\]\]/g, '');
const findings = (text: string) => unwanted.filter((each) => each.test(spoken(text)));

const folders =
  'src/pages src/cells src/lessons src/room src/glossary src/consultation src/ui models/childrens-care models/business-case evidence/programmes';

const files = folders
  .split(' ')
  .flatMap(filesBelow)
  .filter((path) => /\.(svelte|ts)$/.test(path));

test('public prose uses no word that young people have asked not to be called by', () => {
  const offenders = files.flatMap((file) =>
    paragraphsOf(file).flatMap((text) =>
      findings(text).map((word) => `${file}: ${word.source}: ${text.slice(0, 160)}`),
    ),
  );
  expect(offenders).toEqual([]);
});

test('the rule finds such words, and lets them be spoken about', () => {
  for (const text of [
    'The LAC team decides.',
    'A placement was found.',
    'She has contact with her mother.',
    'Two siblings were parted.',
    'He absconded.',
  ]) {
    expect(findings(text).length).toBeGreaterThan(0);
  }
  for (const text of [
    'Official papers say “placement”.',
    'Please contact the council.',
    'Children looked after in England',
    'They lack nothing.',
  ]) {
    expect(findings(text)).toEqual([]);
  }
});
