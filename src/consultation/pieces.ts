import { line, pattern } from './shape';

/** Pieces that consultations and responses are both made of. */

/** Small letters, digits and single dashes; no name that every object has. */
const key = /^(?!constructor$)[a-z0-9]+(?:-[a-z0-9]+)*$/u;
export const id = pattern(key, 40, 'a name of small letters, digits and single dashes');

/** A day that there is, from 2000 to 2099. */
const day =
  /^20\d\d-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))$|^20(?:[02468][048]|[13579][26])-02-29$/u;
export const date = pattern(day, 10, 'a day such as 2026-12-31');

export const month = pattern(/^20\d\d-(?:0[1-9]|1[0-2])$/u, 7, 'a month such as 2031-03');

export const consultationId = pattern(/^[a-z0-9]{8}$/u, 8, 'eight of a–z and 0–9');

export const edition = pattern(
  /^[a-z0-9]{7}-[a-z0-9]{7}$/u,
  15,
  'an edition such as 0k3x9ab-1f2g3h4',
);

export const schemaAddress = line(300);

/** Most of each thing. */
export const MOST = {
  questions: 8,
  options: 6,
  funding: 6,
  about: 10,
  aboutOptions: 20,
  effects: 12,
  levers: 60,
  rejected: 20,
  paragraphs: 20,
} as const;

/** £ a year: beyond this a number is a mistake. */
export const LARGEST_SUM = 10_000_000_000;

/** Most characters of what a person writes in one box. */
export const LONGEST_REASON = 2000;
