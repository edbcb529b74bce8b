import type { Words } from '../words';

export default {
  explanation:
    'Full houses wear carers out: more of them leave, and more foster homes end unplanned. Nothing published says how strongly.',
} satisfies Words;
