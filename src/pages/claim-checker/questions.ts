import type { Claim } from './parse';

/** The better questions to ask, most useful first, at most six. */
export function questionsFor({
  shares,
  money,
  children,
  periods,
  topics,
  avoided,
}: Claim): string[] {
  const edge = topics.includes('edge') || topics.length === 0;
  const asked = [
    edge &&
      'How many similar children stayed with their families without this help, in the same time?',
    'Who was chosen for it, and who was turned away or dropped out?',
    shares.length > 0 && children.length === 0 && 'A share of how many children?',
    children.length > 0 && shares.length === 0 && 'Out of how many children who were helped?',
    periods.length === 0 && 'Over what time, and what happened after it ended?',
    topics.includes('return') &&
      'How many children were back in care after one year, and after two?',
    topics.includes('stepDown') &&
      'How many moves to a family lasted a year, and was a family waiting?',
    topics.includes('fostering') &&
      'How many households are new to fostering, less those who left?',
    topics.includes('prices') && 'Is it the same home with the same care, or a different one?',
    money.length > 0 && avoided && 'Which line of which year’s budget was lowered because of it?',
    money.length > 0 && 'What did it cost, with staff time and fees?',
    'What did the children say about it?',
  ];
  return asked.filter((question) => typeof question === 'string').slice(0, 6);
}
