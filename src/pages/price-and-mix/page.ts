import type { Page } from '../page';
import PriceAndMix from './PriceAndMix.svelte';

export default {
  slug: 'foundations/price-and-mix',
  title: 'Price and mix: why spending grew so much faster than the number of children',
  description:
    'Why spending on children in care grew by half while their number hardly rose: numbers, mix, price and inflation taken apart, in a small council and in yours.',
  component: PriceAndMix,
} satisfies Page;
