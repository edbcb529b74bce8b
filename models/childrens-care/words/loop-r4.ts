import type { Words } from '../words';

export default {
  explanation:
    'More children in care mean more cases for each social worker. Decisions get harder: somewhat more children come in, fewer leave, and more workers go. Its strength is an assumption.',
} satisfies Words;
