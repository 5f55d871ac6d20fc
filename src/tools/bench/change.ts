import type { Article } from '../../articles/article.ts';
import { articleFromText } from '../../articles/article-from-text.ts';
import { makeFrontDoor } from '../../command/front-door.ts';
import { movingCoverage } from '../../coverage/moving.ts';
import { preparingSteps } from '../../coverage/preparing.ts';
import { readDateOption } from '../../extraction/dates/date-option.ts';
import { readArticle } from '../../extraction/read.ts';
import { atOnce } from '../../search/steps.ts';
import type { Left } from './left-files.ts';
import { NOW } from './restart.ts';
import { cost, type Times, timesOf } from './times.ts';

const CHANGES = 11;
/** The first ones are for the compiler. */
const WARM = 3;

/** The article as its desk may send it again: with a paragraph more. */
const sentAgain = ({ id, published, paragraphs }: Article): Article =>
  articleFromText(
    id,
    [
      ...paragraphs.map(({ text }) => text),
      `The report of article ${id} was put right on Monday, its editor said.`,
    ].join('\n'),
    published === undefined ? {} : { published },
  );

/** One article of all is other: its reading and all that it takes until a question about it has been answered. */
export async function changed({ articles, coverage, commands }: Left): Promise<Times> {
  atOnce(preparingSteps(coverage));
  let shown = () => {};
  const moving = movingCoverage(
    {
      read: async (some) => some.map(readArticle),
      breathe: () => new Promise((resolve) => setImmediate(resolve)),
      // What follows afterwards is not waited for.
      rest: () => new Promise(() => {}),
      clock: () => performance.now(),
      swapped: () => shown(),
    },
    { coverage },
  );
  const door = makeFrontDoor({ commands, coverage: moving.coverage, now: () => NOW, readDate: readDateOption });
  const measured: number[] = [];
  for (let change = 0; change < CHANGES; change += 1) {
    const at = Math.floor(((change + 0.5) * articles.length) / CHANGES);
    const now = articles.map((article, place) => (place === at ? sentAgain(article) : article));
    const took = await cost(async () => {
      const isShown = new Promise<void>((resolve) => {
        shown = resolve;
      });
      void moving.move({ articles: now, problems: [] });
      await isShown;
      await door.ask('ask', { question: `Which report of article ${now[at]?.id} was put right?` });
    });
    if (change >= WARM) measured.push(took);
  }
  return timesOf(measured);
}
