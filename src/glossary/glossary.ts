import { change } from './change';
import { children } from './children';
import { evidence } from './evidence';
import { forecasts } from './forecasts';
import { homes } from './homes';
import { money } from './money';
import type { Term, Terms } from './term';

interface GlossaryChapter {
  readonly title: string;
  readonly terms: Terms;
}

/** The chapters in the order shown: children first, money last. */
export const chapters: readonly GlossaryChapter[] = [
  { title: 'Children and care', terms: children },
  { title: 'Homes', terms: homes },
  { title: 'How numbers change', terms: change },
  { title: 'Forecasts', terms: forecasts },
  { title: 'Evidence', terms: evidence },
  { title: 'Money', terms: money },
];

const all = { ...children, ...homes, ...change, ...forecasts, ...evidence, ...money };

/** The permanent key of a term: its anchor on the glossary page. */
export type TermKey = keyof typeof all;

/** Every term by key. */
export const glossary: Readonly<Record<TermKey, Term>> = all;
