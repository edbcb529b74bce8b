import type { Words } from '../words';

export default {
  explanation:
    'Children who return home early may come back. Switched off, as many come back as at the start, however many return. That children grow older and turn 18 cannot be switched off.',
} satisfies Words;
