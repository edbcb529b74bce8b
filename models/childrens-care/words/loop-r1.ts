import type { Words } from '../words';

export default {
  explanation:
    'When carers run short, more children find no foster home; they live in children’s homes or far away, and that costs more. It comes back on the number of carers through instability, and through crowding out where money is short. Switched off, a foster home is as easy to find as at the start, however many carers there are.',
} satisfies Words;
