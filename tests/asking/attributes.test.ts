import { describe, expect, it } from 'vitest';
import { countAsked } from '../../src/asking/counted-asked.ts';
import { measureAsked } from '../../src/asking/measures.ts';
import { hasOffice, officeAsked } from '../../src/asking/office.ts';
import { readQuestion } from '../../src/asking/question.ts';
import { asksClaim, CLAIMED } from '../../src/asking/words/claiming.ts';

describe('what is asked of those named', () => {
  it.each([
    ['Who claimed the Lumora attack?', 'claim'],
    ['What was the target of the raid in Lumora?', 'target'],
    ['Which road was closed after the Lumora flood?', 'close'],
    ['who hijacked the ferry', 'hijack ferri'],
    ['How long did the siege last?', ''],
  ])('%s: %s', (text, heart) => {
    expect(readQuestion(text).heart.join(' ')).toBe(heart);
  });

  it.each([
    ['how many died in the mosque bombing', 'mosqu'],
    ['Who ordered the embassy attack?', 'embassi'],
    ['how many died in the deadly attack', ''],
    ['how many mosques did the attack destroy', ''],
  ])('%s names the event by %s', (text, event) => {
    expect(readQuestion(text).event.join(' ')).toBe(event);
  });
});

describe('a claiming', () => {
  it.each([
    'The Grey Banner claimed responsibility for the raid.',
    'The group said its fighters had stormed the post.',
    'No group has claimed responsibility.',
    'The party denied any role in it.',
  ])('%s', (text) => expect(CLAIMED.test(text)).toBe(true));

  it.each(['The raid claimed nine lives.', 'The mayor said the bridge was safe.', 'He said it carried out 12 raids.'])(
    'not: %s',
    (text) => expect(CLAIMED.test(text)).toBe(false),
  );

  it.each([
    ['Did anyone claim responsibility for the raid?', true],
    ['who was behind the blast', true],
    ['Who claimed Monday’s raid?', true],
    ['What did the mayor claim?', false],
    ['What range does the commander claim for the new drones?', false],
    ['How many raids has the group claimed since 2019?', false],
  ])('%s asks for one: %s', (text, asks) => expect(asksClaim(text)).toBe(asks));
});

describe('measures and posts stand in the sentence', () => {
  it.each([
    ['How many kilometres long is the Senn canal?', 'The canal runs for 90 km.', true],
    ['How many kilometres long is the Senn canal?', 'The canal was dug by 300 men.', false],
    ['What is the population of Lumora?', 'Lumora is home to 40,000 people.', true],
    ['What is the population of Lumora?', 'Lumora, a town of 40,000, was cut off.', true],
    ['What is the population of Lumora?', 'Some 40,000 people live in Lumora.', true],
    ['What is the population of Lumora?', 'People fled Lumora.', false],
    ['What is the population of Lumora?', 'A blast in the town of Lumora killed 34 people.', false],
    ['What is the population of Lumora?', 'Farmers are a fifth of the population of Lumora.', false],
    ['What was the score of Oster against Lumora?', 'Oster beat Lumora 3-1 in the final.', true],
    ['What was the score of Oster against Lumora?', 'Oster beat Lumora by two goals.', true],
    ['What was the score of Oster against Lumora?', 'Oster met Lumora at the harbour ground in 2019.', false],
    ['How tall is the tower?', 'The tower is 90 metres high.', true],
    ['How tall is the tower?', 'The tower fell in 1990.', false],
    ['How long was the queue of lorries?', 'Pictures show an 8-mile-long queue of lorries.', true],
    ['How long was the strike?', 'The strike of the dockers lasted six weeks.', true],
    ['How long was the queue of lorries?', 'The queue of lorries reached the harbour.', false],
    ['How long did the siege last?', 'The siege was laid 8 miles from the town.', false],
    ['How old was Ada Brandt?', 'Ada Brandt led the port. She was 58.', true],
    ['How old was Ada Brandt?', 'Ada Brandt led the port. She was 58 kilometres away.', false],
    ['What weapons did they carry?', 'They had rifles and grenades.', true],
    ['What weapons did they carry?', 'They wore uniforms.', false],
    ['average age of a ferry captain', 'The average age of a captain is 51.', false],
    ['ada brandt age', 'Ada Brandt is thought to have left the port.', false],
    ['ada brandt age', 'Ada Brandt, 58, left the port.', true],
    ['How much did Velm give to Oster?', 'The storm was felt by 19 million people in Velm and Oster.', false],
    ['How much did Velm give to Oster?', 'Velm sent Oster 19 million, officials said.', true],
    ['What caused the fire in the market?', 'A fire in the market killed two people on Friday.', false],
    ['What caused the fire in the market?', 'Police blamed the fire in the market on a stove.', true],
    ['What was the motive of the man who set the fire?', 'The man set the fire on Friday and rode off.', false],
    ['What was the motive of the man who set the fire?', 'The man set the fire in revenge, he told police.', true],
    ["What was the arsonist's motive?", 'The arsonist set the fire on Friday and rode off.', false],
    ["What was the arsonist's motive?", 'The arsonist set the fire because he hated the mill.', true],
    ['What does Ada Brandt do for a living?', 'Ada Brandt, a Velmian, was in the market, her brother said.', false],
    ['What does Ada Brandt do for a living?', 'Ada Brandt, a retired teacher, was in the market.', true],
    ['What was Ada Brandt studying at Velm?', 'Ada Brandt, a student at Velm, was found on Friday.', false],
    ['What was Ada Brandt studying at Velm?', 'Ada Brandt, an engineering student at Velm, was found.', true],
    ['average age of a ferry captain', 'A captain is on average 51 years old.', true],
    ['What is the minimum wage in Velm?', 'In Velm he is paid only the minimum wage.', false],
    ['What is the minimum wage in Velm?', 'The minimum wage in Velm is 9 dollars an hour.', true],
    ['How big was the harbour jackpot?', 'The odds are about one in 292.2 million.', false],
    ['How big was the harbour jackpot?', 'The jackpot rose to 40 million.', true],
    ['cost of the two bridges', 'The two bridges were opened in 2019.', false],
    ['What percentage of dockers voted?', 'That is the percentage of dockers who voted.', false],
    ['What percentage of dockers voted?', 'Two thirds of the dockers voted.', true],
    ['Tom Verrin prison term', 'Verrin got the longest sentence of all.', false],
    ['Tom Verrin prison term', 'Verrin was jailed for seven years.', true],
    ['How long a prison sentence did Verrin get?', 'Verrin has been in prison for 20 days.', false],
    ['How heavy was the bell?', 'The bell rang for the first time since 1990.', false],
    ['How heavy was the bell?', 'The bell of 40 tonnes rang again.', true],
    ['How fast was the wind in Velm?', 'Winds of 90 knots hit Velm.', true],
    ['How hot was it in Velm?', 'It was the hottest day in Velm for years.', false],
    ['How hot was it in Velm?', 'In Velm 44.2 degrees were measured.', true],
    ['What did Ada Brandt die of?', 'He wrote about the death of his sister Ada Brandt at 34.', false],
    ['What did Ada Brandt die of?', 'The cause was cancer, the family of Ada Brandt said.', true],
    [
      'What were the dockers executed for?',
      'Talks ended when Velm executed 40 dockers, some of them Osterians.',
      false,
    ],
    ['What were the dockers executed for?', 'The dockers were executed for arson.', true],
  ])('%s %s: %s', (asked, sentence, has) => {
    expect(measureAsked(asked)?.found.test(sentence)).toBe(has);
  });

  it.each([
    ['who is the prime minister of Lumora', 'Lumora’s caretaker prime minister, Ada Brandt, resigned.', true],
    ['who is the prime minister of Lumora', 'Prime Minister Ada Brandt resigned.', true],
    ['who is the prime minister of Lumora', 'Oster’s prime minister, Tom Verrin, resigned.', false],
    ["who is Lumora's mayor", 'The mayor of Oster, Tom Verrin, resigned.', false],
    ['who is the prime minister of Lumora', 'The rise was cut, according to the Prime Minister’s Office.', false],
    ['who is the leader of the Lumora Front', 'The Lumora Front rose and led to the fall of the town.', false],
    ['who is the leader of the Lumora Front', 'Its row with the Lumora Front came to a head on Friday.', false],
    ['who is the head of the Lumora Front', 'The Lumora Front is led by Ada Brandt.', true],
    ['leader of the Lumora Front', 'The leader of the Lumora Front, Ada Brandt, spoke.', true],
    ['leader of the Lumora Front', 'The Lumora Front met the leader of Tarvan.', false],
    ['head of the Lumora Front', 'Ada Brandt, chief executive of the Lumora Front, spoke.', true],
    ['who is the president of Lumora', 'President Tom Verrin said Osterians in France fear for Lumora.', false],
    ['who is the police chief of Lumora', 'They were shot, said Tom Verrin, the police chief of Oster.', false],
    ['who is the police chief of Lumora', 'They were shot, said Tom Verrin, the police chief of Lumora.', true],
    ['who leads the Lumora Front', 'The Lumora Front’s supreme leader, Ada Brandt, spoke.', true],
    ['who leads the Lumora Front', 'Ada Brandt has led the Lumora Front since May.', true],
    ['who leads the Lumora Front', 'The road leads to the camp of the Lumora Front.', false],
    ['who leads the Lumora Front', 'The Lumora Front led a raid on Oster.', false],
    ['who leads the Lumora Front', 'Tom Verrin was thought of as the next leader of the Lumora Front.', false],
    ['who leads the Lumora Front', 'Tom Verrin, deputy leader of the Lumora Front, spoke.', false],
    ['who leads the Lumora Front', 'Ada Brandt, the group’s leader, spoke.', true],
    ['who leads the Oster Front', 'Ada Brandt, the group’s leader, spoke.', false],
    ['who leads the Lumora Front', 'Supreme Leader Tom Verrin was quiet.', false],
    ['who is the supreme leader of the Lumora Front', 'Tom Verrin is the leader of the Lumora Front.', false],
    ['who heads the Lumora Ferry Board', 'Lumora Ferry Board Administrator Ada Brandt left.', true],
    ['who heads the Lumora Ferry Board', 'The director of the Lumora Harbour Bank left.', false],
    ['who leads france', 'French President Ada Brandt left.', true],
    ['who leads france', 'Kenyan President Ada Brandt left France.', false],
    ['head of the ferry guild of lumora oster floods', 'Ada Brandt heads the Lumora Ferry Guild.', true],
    ['who is the governor of Lumora', 'Lumora Gov. Ada Brandt left.', true],
    ["who is the board's secretary general", 'The board’s Secretary-General Ada Brandt left.', true],
    ['who is the army chief of Lumora', 'Army Chief of Staff Gen. Ada Brandt was against it.', true],
  ])('%s %s: %s', (asked, sentence, has) => {
    const office = officeAsked(asked);
    expect(office !== null && hasOffice(office, sentence, 'The capital of Lumora was quiet.')).toBe(has);
  });

  it.each([
    ['how many hostages were freed', ['freed'], ['hostages']],
    ['how many soldiers did the militants kill', ['killed'], ['soldiers']],
    ['how many people were injured in the raid', ['injured'], []],
    ['how many of the abducted were found dead', ['killed'], []],
    ['how many of the abducted soldiers were freed', ['freed'], ['soldiers']],
  ])('%s counts %j of %j', (text, effects, victims) => {
    expect(countAsked(text)).toMatchObject({ effects, victims });
  });
});
