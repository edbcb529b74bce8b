import type { Consultation } from '../../consultation/consultation';
import { readConsultation } from '../../consultation/consultation-file';

const files = import.meta.glob<string>('../../../public/examples/consultation-1.json', {
  query: '?raw',
  import: 'default',
});

/** The example that the site shows where there is no consultation. Throws where it does not fit. */
export async function example(): Promise<Consultation | null> {
  const [load] = Object.values(files);
  if (!load) return null;
  const reading = readConsultation(await load());
  if (reading.kind === 'refused') throw new Error(JSON.stringify(reading.fault));
  return reading.value;
}
