import type { Words } from '../words';

export default {
  explanation:
    'Part of what is not spent on the care of children is put into prevention; a year later fewer young people of 16 and 17 need to come into care. Off unless the council decides so.',
} satisfies Words;
