import { oneSpelling } from './spellings.ts';

/** Short forms of given names: the first of a line stands for all. */
const LINES = `joseph joe
robert bob rob bobby
william bill will billy
james jim jimmy
michael mike mick
thomas tom
richard dick rick
edward ed ted eddie
anthony tony
christopher chris
daniel dan danny
david dave
matthew matt
nicholas nick
samuel sam
steven steve
timothy tim
benjamin ben
charles charlie chuck
donald don
gregory greg
jonathan jon
kenneth ken
lawrence larry
ronald ron
elizabeth liz beth
jennifer jen
margaret maggie
susan sue`;

export const FULL_FORMS: ReadonlyMap<string, string> = new Map(
  LINES.split('\n').flatMap((line) => {
    const [first = '', ...others] = line.split(' ');
    return others.map((other) => [oneSpelling(other), oneSpelling(first)] as const);
  }),
);
