import type { Row } from './plain-news.ts';

/** News as web pages tell it, with the near misses that stand beside it there. */
export const PAGE_NEWS: readonly Row[] = [
  ['The country has expelled more than 80,000 Orlene nationals since October.', ['displaced 80000']],
  ['Some 845,000 have left the country since the fighting began.', ['displaced 845000']],
  ['Two ministers have left the country.', []],
  ['The gunmen took more than 400 passengers hostage in the tunnel.', ['abducted 400']],
  ['The conductor took more than 400 passengers to the station.', []],
  ['Another 42 people were brought to hospitals with injuries.', ['injured 42']],
  ['Another 42 people were brought to the hearings.', []],
  ['A teacher said 18 members of one family had died in the strike.', ['killed 18']],
  ['The floods killed 40 people and more than 12,000 heads of livestock.', ['killed 40']],
  ['The floods killed more than 12,000 heads of livestock.', []],
  ['The rebels inflicted 91 casualties on the army, including dead and wounded.', ['casualties 91']],
  ['Mines killed six peasants and crippled 23 others.', ['killed 6', 'injured 23']],
  ['The strike crippled 23 factories.', []],
  ['Field hospitals have been set up, with over 33,000 patients being treated.', []],
  [
    'The deal was signed by relatives of five children and three teachers killed in the fire.',
    ['killed 5', 'killed 3'],
  ],
  ['The deal was signed by five lawyers for three teachers killed in the fire.', ['killed 3']],
  [
    'Some 300 soldiers were killed, along with scores of nurses and dozens of children.',
    ['killed 300', 'killed null', 'killed null'],
  ],
  ['Officials put the death toll at 58 people in Orlen and 15 in Velmora.', ['killed 58', 'killed 15']],
  ['The blast killed 58 people in Orlen and 15 buses in Velmora burned.', ['killed 58']],
  ['The group counted 1,010 deaths in 2024, compared with 645 in the whole of 2023.', ['killed 1010', 'killed 645']],
  ['The group counted 1,010 deaths in 2024, compared with 645 jobs lost.', ['killed 1010']],
  ['Among 1,136 people killed since June were 386 children.', ['killed 1136', 'killed 386']],
  ['Among 1,136 people killed since June, 386 buses were lost.', ['killed 1136']],
  ['More than 1,100 dead rodents were found in the warehouse.', []],
  ['The town held a meeting with the release of 13 police body camera videos.', []],
  ['The rebels announced the release of 13 police officers.', ['freed 13']],
  ['A suspect, identified as Ravi Holm, a local man in his 40s, was arrested.', ['arrested 1']],
];
