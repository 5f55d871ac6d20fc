import type { Coverage } from '../coverage/coverage.ts';
import { suggestFrom } from '../coverage/suggestions.ts';
import type { Command, Example, OptionSpec } from './command.ts';

function valueFor(coverage: Coverage, { suggest }: OptionSpec): string | undefined {
  if (suggest === undefined || suggest === 'command' || suggest === 'zone') return undefined;
  return suggestFrom(coverage, suggest, '', 1)[0]?.value;
}

/** Options with which a command answers from the coverage at hand; null where it has nothing to show. */
export function exampleOf({ data, example }: Command, coverage: Coverage): Example | null {
  if (example) return example(coverage);
  const filled = Object.entries(data.options).flatMap(([name, spec]) => {
    const value = valueFor(coverage, spec);
    return value === undefined ? [] : [[name, value] as const];
  });
  const needed = Object.entries(data.options).filter(([, { required }]) => required);
  const known = Object.fromEntries(filled);
  if (needed.some(([name]) => known[name] === undefined)) return null;
  return needed.length > 0
    ? Object.fromEntries(needed.map(([name]) => [name, known[name] ?? '']))
    : Object.fromEntries(filled.slice(0, 1));
}

/** An example as it is typed: "/who name: Jane Roe". */
export const typed = (name: string, options: Example): string =>
  [`/${name}`, ...Object.entries(options).map(([option, value]) => `${option}: ${value}`)].join(' ');
