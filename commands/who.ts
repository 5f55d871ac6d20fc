import type { Answer, EntityPart, Part } from '../src/answer/answer.ts';
import { entityPart, mentionPart } from '../src/answer/entity-part.ts';
import { quotePart } from '../src/answer/quote-part.ts';
import { words } from '../src/answer/words.ts';
import type { Article } from '../src/articles/article.ts';
import { cite, overlaps, type Span, spanIn } from '../src/articles/span.ts';
import { defineCommand } from '../src/command/command.ts';
import { besideSteps } from '../src/coverage/beside.ts';
import type { Coverage } from '../src/coverage/coverage.ts';
import type { Entity } from '../src/coverage/entities.ts';
import { saidBy } from '../src/coverage/quotes.ts';
import { type Meant, meantBy } from '../src/coverage/who-is-meant.ts';
import type { Portrait } from '../src/coverage/worked-out.ts';

const MOST = { beside: 4, quotes: 5, passages: 5, choices: 10, nearest: 3 } as const;

const note = (text: string): Part => ({ type: 'note', text });

const choice = (entity: Entity): Part => ({
  type: 'choice',
  label: words.whoIs(entity),
  command: 'who',
  options: { name: entity.name },
});

const headed = (text: string, parts: readonly Part[]): readonly Part[] =>
  parts.length === 0 ? [] : [{ type: 'heading', text }, ...parts];

function quoteParts(coverage: Coverage, entity: Entity): readonly Part[] {
  const { first, all } = saidBy(coverage, entity, MOST.quotes);
  const shown = first.map(({ article, quote, name }): Part => {
    const part = quotePart(article, quote);
    return part.speaker === null || name === null ? part : { ...part, speaker: { ...part.speaker, name } };
  });
  const more = all - shown.length;
  return headed(words.whatTheySaid, more > 0 ? [...shown, note(words.more(more, 'quotations'))] : shown);
}

interface Sentences {
  readonly shown: readonly Span[];
  readonly all: number;
}

/** The first sentences that name somebody, spread over the articles: the first of each before the second of any; and how many there are. */
const sentencesWith: Portrait<Sentences> = function* (coverage, { mentions }) {
  const rounds: Span[][] = [];
  let all = 0;
  let round = -1;
  let before: Span | undefined;
  let article: Article | undefined;
  // Mentions come in reading order: those of one sentence follow one another.
  for (const span of mentions) {
    const isSameArticle = before?.article === span.article;
    if (!isSameArticle) {
      article = coverage.article(span.article);
      round = -1;
      yield;
    }
    const sentence = sentenceStart(article, span);
    if (isSameArticle && before?.paragraph === span.paragraph && before.start === sentence) continue;
    before = { ...span, start: sentence };
    all += 1;
    round += 1;
    const own = rounds[round] ?? [];
    rounds[round] = own;
    if (own.length < MOST.passages) own.push(span);
  }
  return { shown: rounds.flat().slice(0, MOST.passages), all };
};

const sentenceStart = (article: Article | undefined, span: Span): number =>
  article?.paragraphs[span.paragraph - 1]?.sentences.find((sentence) => overlaps(sentence, span))?.start ?? 0;

function passageParts(coverage: Coverage, entity: Entity): readonly Part[] {
  const { shown, all } = coverage.worked.portrait(sentencesWith, entity);
  const parts = shown.map((span): Part => mentionPart(coverage.article, span));
  const more = all - parts.length;
  return headed(words.whereMentioned, more > 0 ? [...parts, note(words.more(more, 'passages'))] : parts);
}

const partOf: Portrait<EntityPart | null> = function* (coverage, entity) {
  const beside = yield* besideSteps(coverage, entity, MOST.beside);
  return entityPart(
    coverage.article,
    entity,
    beside.map(({ name }) => name),
  );
};

function about(coverage: Coverage, entity: Entity): readonly Part[] {
  const part = coverage.worked.portrait(partOf, entity);
  return part === null ? [] : [part, ...quoteParts(coverage, entity), ...passageParts(coverage, entity)];
}

/** The sentences that come closest to what was typed. */
function nearestParts(coverage: Coverage, typed: string): readonly Part[] {
  return coverage.search.search(typed, MOST.nearest).flatMap(({ article: id, paragraph: number }) => {
    const article = coverage.article(id);
    const paragraph = article?.paragraphs[number - 1];
    const first = paragraph?.sentences[0];
    if (article === undefined || paragraph === undefined || first === undefined) return [];
    return [{ type: 'nearest', citation: cite(article, spanIn(article, paragraph, first)), highlights: [] } as const];
  });
}

function missing(coverage: Coverage, typed: string, close: readonly Entity[]): Answer {
  const nearest = nearestParts(coverage, typed);
  const parts = [
    note(words.neverMentioned(typed)),
    ...(close.length > 0 ? [note(words.didYouMean), ...close.map(choice)] : []),
    ...(nearest.length > 0 ? [note(words.closest), ...nearest] : []),
  ];
  return { state: 'not-covered', parts };
}

function answerFor(coverage: Coverage, typed: string, { found, close, misspelt }: Meant): Answer {
  const [one] = found;
  if (one === undefined) return missing(coverage, typed, close);
  if (found.length > 1)
    return {
      state: 'choose',
      parts: [note(words.severalNames(typed)), ...found.slice(0, MOST.choices).map(choice)],
    };
  const parts = about(coverage, one);
  const [entity, ...rest] = parts;
  if (entity === undefined || !misspelt) return { state: 'supported', parts };
  // Right below the name, and not where the reader has to turn pages for it.
  return { state: 'supported', parts: [entity, note(words.spelledSo(typed, one.name)), ...rest] };
}

/** Who or what a name stands for: names and roles as stated, what they said, where they are mentioned. */
export default defineCommand({
  data: {
    name: 'who',
    description: 'A person, organisation, group or place: roles as stated, what they said, where mentioned',
    options: {
      name: {
        type: 'text',
        description: 'A name, a surname or an acronym',
        required: true,
        suggest: 'name',
        maxLength: 200,
      },
    },
  },
  execute({ name }, { coverage }): Answer {
    return answerFor(coverage, name, meantBy(coverage, name));
  },
});
