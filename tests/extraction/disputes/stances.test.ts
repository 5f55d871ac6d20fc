import { describe, expect, it } from 'vitest';
import { slice } from '../../../src/articles/span.ts';
import { readArticle } from '../../../src/extraction/read.ts';
import { articleOf } from '../../support/corpus.ts';

/** "denies | ministry | that it sold the gas": stance, holder, claim; what is merely said is left out. */
function stancesIn(text: string): readonly string[] {
  const article = articleOf(text);
  return readArticle(article)
    .stances.filter(({ rule }) => rule !== 'said')
    .map(({ stance, by, claim }) => `${stance} | ${by?.name ?? '-'} | ${slice(article, claim)}`);
}

describe('who takes which stand', () => {
  it.each([
    ['The ministry denied that it had sold the wells.', 'denies | ministry | it had sold the wells'],
    ['The harbour board denied any involvement in the fire.', 'denies | harbour board | any involvement in the fire'],
    [
      'The council on Monday rejected allegations that its water was unsafe, calling them "silly".',
      'denies | council | allegations that its water was unsafe',
    ],
    [
      'Ten days after the fire, the army retracted its claim that rebels lit it.',
      'retracts | army | its claim that rebels lit it',
    ],
    [
      'ORVANE — Engineers have claimed that the bridge moved in the wind.',
      'asserts | Engineers | the bridge moved in the wind',
    ],
    ['The auditors could not independently verify the claim.', 'doubts | auditors | the claim'],
    ['The report could not be independently verified.', 'doubts | - | The report'],
    ['Doctors at the clinic cast doubt on the claim.', 'doubts | Doctors at the clinic | the claim'],
    ['The inspectors have confirmed that the valve was open.', 'supports | inspectors | the valve was open'],
    ['Police confirmed on Friday that the boat had been found.', 'supports | Police | the boat had been found'],
    ["The mayor ''firmly denies'' taking money from the builder.", 'denies | mayor | taking money from the builder'],
    [
      'He is said to have sold the wells, which the minister denies.',
      'denies | minister | He is said to have sold the wells',
    ],
    ['The mayor took bribes, a charge her office rejects.', 'denies | her office | The mayor took bribes'],
    ['The report that the mayor had fled turned out to be false.', 'denies | - | The report that the mayor had fled'],
    ['The paper withdrew the report and apologised.', 'retracts | paper | the report'],
    ['A survey backed the claims of the fishermen.', 'supports | survey | the claims of the fishermen'],
    ['He was caught in May, and accused of hiding the letter.', 'asserts | - | hiding the letter'],
    ['The opposition accused the mayor of hiding the letter.', 'asserts | opposition | the mayor of hiding the letter'],
    ['The minister denied Orla Venn was beaten.', 'denies | minister | Orla Venn was beaten'],
    ['The army denied using gas in the valley.', 'denies | army | using gas in the valley'],
    ['Prosecutors have provided no evidence that the mayor took bribes.', 'doubts | - | the mayor took bribes'],
    ['The mayor claimed, without evidence, that the bridge was sabotaged.', 'doubts | - | the bridge was sabotaged'],
    [
      'The mayor claimed, without evidence, that the bridge was sabotaged.',
      'asserts | mayor | the bridge was sabotaged',
    ],
    ['She repeated the ministry’s false claim that the ferry was full.', 'denies | - | the ferry was full'],
    ['The Velmoran Front said it was not behind the blast.', 'denies | Velmoran Front | the blast'],
    ['The Herald has not been able to verify the toll.', 'doubts | Herald | the toll'],
    ['The cause of the fire has been disputed; the coroner blamed a stove.', 'doubts | - | The cause of the fire'],
    ['The harbour board denied the charge, saying the foreman lied.', 'denies | harbour board | the charge'],
    ['The Herald is not able to confirm the number of the dead.', 'doubts | Herald | the number of the dead'],
    ['Ilves, who denied the charges, was sentenced in June.', 'denies | Ilves | the charges'],
    ['The mayor rejected that possibility.', 'denies | mayor | that possibility'],
    [
      'The ministry denied that she was hurt in the cells, the agency Velnews said on Monday.',
      'denies | ministry | she was hurt in the cells',
    ],
    [
      'Mara Ilves, who spoke for the first time on Monday, denied that she had fled.',
      'denies | Mara Ilves | she had fled',
    ],
    ['Her father said that “rumours” about the dam were false.', 'denies | Her father | “rumours” about the dam'],
  ])('%s', (text, told) => expect(stancesIn(text)).toContain(told));

  it('takes a wrong suspicion for no denial', () => {
    const told = stancesIn('The boy was wrongly suspected of carrying a knife.');
    expect(told.filter((one) => one.startsWith('denies'))).toEqual([]);
  });

  it('gives a passive to whoever stands behind "by", and takes what is denied from before it', () => {
    expect(stancesIn('The claim that the ferry was full was dismissed by the owners as propaganda.')).toContain(
      'denies | owners | The claim that the ferry was full',
    );
  });

  it.each([
    'The guards denied entry to the reporters.',
    'The clubs may deny him a first place.',
    'The patrols are meant to deny the gang a safe haven.',
    'Entry was denied to the reporters.',
    'The union rejected the offer.',
    'A bomb claimed 12 lives.',
    'The group claimed responsibility for the attack.',
    'The kingdom maintains an army of volunteers.',
    'The general withdrew his troops from the valley.',
    'The mayor did not deny that the letter was his.',
    'The spokeswoman refused to answer questions about the ferry.',
    'The poll left little doubt that the mayor would lose.',
    'Five men were questioned by the police in connection with the fire.',
    'Police arrested three men over the alleged plot.',
    'Why do the owners deny that the ferry was full?',
    'It was ridiculous of those who reject its views.',
    'The board would deny that the valve was open.',
    'The families were told to withdraw from the valley amid reports of a flood.',
    'The minister was not involved in the talks.',
    'Reports tell of prisoners being denied letters from home.',
    'The council attempted to cast doubt on the reports.',
    'Not every councillor is sceptical of the police.',
    'Some analysts are sceptical of the friendship of the two presidents.',
    'This story has been corrected to give the right name of the dam.',
    'The last disputed town of the valley fell in May.',
  ])('takes no stand: %s', (text) => expect(stancesIn(text)).toEqual([]));
});
