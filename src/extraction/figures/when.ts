import { isMonth } from './numbers.ts';
import type { Token } from './tokens.ts';
import { DAYS } from './words/grammar.ts';

export const isDay = (token: Token): boolean => DAYS.has(token.low) || isMonth(token);
