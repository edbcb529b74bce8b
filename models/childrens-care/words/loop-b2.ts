import type { Words } from '../words';

export default {
  explanation:
    'When spending runs above what today’s children would cost, plans are looked at again, and a few more children who are ready for a family get the chance. A move for money’s sake alone would harm a child: small, and off unless it is asked for.',
} satisfies Words;
