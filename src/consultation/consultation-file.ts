import { CONSULTATION, PREFER_NOT, type Consultation } from './consultation';
import { consultationFile } from './consultation-shape';
import { editionOf } from './edition';
import { readText, type FileFault, type Reading } from './file-reading';
import { Refusal } from './shape';

/** Most characters of a consultation's file. */
export const LARGEST_CONSULTATION = 500_000;

/**
 * Reads the file of a consultation. Beside its shape it checks what must hold between parts: it
 * closes no earlier than it opens, names stand once, council tax is approved, and the edition is
 * that of the content.
 */
export function readConsultation(text: string): Reading<Consultation> {
  const reading = readText(text, CONSULTATION, LARGEST_CONSULTATION, consultationFile, (file) => {
    checkWhole(contentOf(file));
    const edition = editionOf(contentOf(file));
    if (file.edition !== edition)
      throw new Refusal('edition', `${edition}: the file was changed after it was made`);
  });
  return reading.kind === 'read' ? { kind: 'read', value: contentOf(reading.value) } : reading;
}

/**
 * The text of a consultation's file, with the edition of its content.
 * @param schema where the schema is published
 * @throws Refusal with the first part that does not fit
 */
export function consultationText(draft: Omit<Consultation, 'edition'>, schema: string): string {
  const edition = editionOf(checked(draft));
  const file = consultationFile.read(
    { $schema: schema, format: CONSULTATION, version: 1, ...draft, edition },
    '',
  );
  return `${JSON.stringify(file, undefined, 2)}\n`;
}

/** What is wrong with a draft, the first thing; undefined when it can be made a file. */
export function draftFault(
  draft: Omit<Consultation, 'edition'>,
): Extract<FileFault, { kind: 'part' }> | undefined {
  try {
    checked(draft);
    return undefined;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { kind: 'part', where: error.where, wanted: error.wanted };
  }
}

function checked(draft: Omit<Consultation, 'edition'>): Consultation {
  const edition = '0000000-0000000';
  const plain = JSON.parse(JSON.stringify({ ...draft, edition })) as object;
  const content = contentOf(
    consultationFile.read({ format: CONSULTATION, version: 1, ...plain }, ''),
  );
  checkWhole(content);
  return content;
}

function contentOf(file: ReturnType<typeof consultationFile.read>): Consultation {
  const { $schema: _, format: __, version: ___, ...content } = file;
  return content;
}

function checkWhole(consultation: Consultation): void {
  const { opens, closes, questions, funding, about, councilTax } = consultation;
  if (closes < opens) throw new Refusal('closes', `a day that is not before ${opens}`);
  once(questions, 'question');
  questions.forEach(({ options }, q) => {
    once(options, `question ${q + 1}, option`);
    options.forEach(({ effects, run }, o) => {
      const where = `question ${q + 1}, option ${o + 1}`;
      if (effects.length > 0 && !run)
        throw new Refusal(`${where}, run`, 'how the effects were made');
      effects.forEach(({ low, high }, e) => {
        if (low > high) throw new Refusal(`${where}, effect ${e + 1}, high`, `at least ${low}`);
      });
    });
  });
  once(funding, 'funding');
  const taxed = funding.findIndex(({ kind }) => kind === 'council-tax');
  if (taxed >= 0 && !councilTax)
    throw new Refusal(
      `funding ${taxed + 1}, kind`,
      'not council-tax: its figures are not approved (councilTax)',
    );
  once(about, 'about');
  about.forEach(({ options, population }, a) => {
    once(options, `about ${a + 1}, option`);
    const ids = options.map(({ id }) => id);
    if (ids.includes(PREFER_NOT))
      throw new Refusal(`about ${a + 1}, options`, `not ${PREFER_NOT}: it is always there`);
    const shares = Object.entries(population?.shares ?? {});
    for (const [id] of shares)
      if (!ids.includes(id))
        throw new Refusal(`about ${a + 1}, population, shares, ${id}`, 'one of its options');
    if (shares.reduce((all, [, share]) => all + share, 0) > 1.01)
      throw new Refusal(`about ${a + 1}, population, shares`, 'shares that add to at most 1');
  });
}

function once(all: readonly { readonly id: string }[], name: string): void {
  const seen = new Set<string>();
  all.forEach(({ id }, i) => {
    if (seen.has(id)) throw new Refusal(`${name} ${i + 1}, id`, 'a name that stands once');
    seen.add(id);
  });
}
