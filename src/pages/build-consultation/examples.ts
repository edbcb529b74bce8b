import { readConsultation } from '../../consultation/consultation-file';
import type { Consultation } from '../../consultation/consultation';
import type { Draft } from '../../consultation/draft';
import { draftOf } from '../../consultation/draft-content';

const files = import.meta.glob<string>('../../../public/examples/consultation-*.json', {
  query: '?raw',
  import: 'default',
});

/** An example as it is published. Rejects where it cannot be fetched or does not fit. */
export async function exampleAt(number: number): Promise<Consultation> {
  const reading = readConsultation(
    await files[`../../../public/examples/consultation-${number}.json`](),
  );
  if (reading.kind === 'refused') throw new Error(JSON.stringify(reading.fault));
  return reading.value;
}

/**
 * An example as a draft to begin with: its questions, choices with their levers, and words. All that
 * was invented for it goes: who asks, days, money, what the model said of another place.
 */
export function begunFrom(example: Consultation): Omit<Draft, 'id' | 'code' | 'name'> {
  const { id: _, code: __, name: ___, ...draft } = draftOf(example);
  const title = draft.title.replace(/^Example, not a real consultation:\s*/, '');
  const nothing = { contactName: '', email: '', post: '', phone: '', privacyNotice: '' };
  const undated = { opens: '', closes: '', decision: '', feedback: '', equality: '' };
  const unpaid = { budget: '', budgetNote: '', taxBase: '', bandD: '', limitPercent: '' };
  return {
    ...draft,
    ...nothing,
    ...undated,
    ...unpaid,
    limitSource: '',
    approvedBy: '',
    approvedOn: '',
    title: title.charAt(0).toUpperCase() + title.slice(1),
    why: draft.why
      .split(/\n\s*\n/)
      .filter((paragraph) => !paragraph.startsWith('This is an example.'))
      .join('\n\n'),
    questions: draft.questions.map((question) => ({
      ...question,
      options: question.options.map((option) =>
        option.effects.length > 0 ? { ...option, effects: [], run: undefined, cost: '' } : option,
      ),
    })),
    funding: draft.funding.map((each) => ({ ...each, most: '' })),
    about: draft.about.map((each) => ({ ...each, shares: '', source: '' })),
  };
}
