/** Why a passage does not answer although it has the words. */
export type Shortfall =
  | { readonly is: 'year'; readonly years: readonly string[] }
  | { readonly is: 'number' }
  | { readonly is: 'count' }
  | { readonly is: 'kind' }
  | { readonly is: 'person' }
  | { readonly is: 'origin' }
  | { readonly is: 'cause' }
  | { readonly is: 'work' }
  | { readonly is: 'time' }
  | { readonly is: 'post' }
  | { readonly is: 'place' }
  | { readonly is: 'speech' }
  | { readonly is: 'claim' }
  | { readonly is: 'somebody' }
  | { readonly is: 'reason' }
  | { readonly is: 'event' }
  | { readonly is: 'another' }
  | { readonly is: 'heart' }
  | { readonly is: 'party' }
  | { readonly is: 'nth'; readonly typed: string }
  | { readonly is: 'turned' }
  | { readonly is: 'name' };
