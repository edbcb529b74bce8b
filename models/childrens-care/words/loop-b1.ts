import type { Words } from '../words';

export default {
  explanation:
    'When children’s homes in the region are fuller, prices rise; providers open homes, about a year and a half later, and prices ease. One council is too small to move the price much: its children count by its share of the region.',
} satisfies Words;
