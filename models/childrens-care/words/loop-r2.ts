import type { Words } from '../words';

export default {
  explanation:
    'Spending above the approved budget is taken from prevention; a year later more young people of 16 and 17 come into care. Off unless it is asked for: no council says in public how much it would take.',
} satisfies Words;
