/** Something wrong with a link that someone opened. What it says is text, and is only ever shown. */
export type LinkFault =
  | { readonly kind: 'too-long'; readonly length: number; readonly limit: number }
  | { readonly kind: 'unknown-version'; readonly version: string }
  | { readonly kind: 'truncated' }
  | { readonly kind: 'tampered' }
  | { readonly kind: 'unknown-lever'; readonly key: string }
  | { readonly kind: 'not-a-number'; readonly key: string; readonly text: string }
  | {
      readonly kind: 'lever-out-of-range';
      readonly key: string;
      readonly value: number;
      readonly min: number;
      readonly max: number;
    }
  | {
      readonly kind: 'setting-out-of-range';
      readonly key: string;
      readonly value: number;
      readonly min: number;
      readonly max: number;
    }
  | { readonly kind: 'unknown-place'; readonly code: string };
