declare module 'virtual:listing' {
  export const listing: import('./listing').Listing;
}
