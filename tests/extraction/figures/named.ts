import type { Row } from './plain-news.ts';

/** One person by name, and sentences that tell of somebody else. */
export const NAMED: readonly Row[] = [
  ['Police officer Tariq Memon was shot dead outside his home.', ['killed 1']],
  ['Journalist Elena Ruiz was killed by a sniper on Friday.', ['killed 1']],
  ['The mayor of Sotla, Andrei Brodin, was assassinated on Tuesday.', ['killed 1']],
  ['Gunmen killed the journalist Maria Lopez near her home.', ['killed 1']],
  ['John Carter, a British aid worker, was kidnapped in Kabul.', ['abducted 1']],
  ['Ahmad Khan and two guards were killed in the blast.', ['killed 1', 'killed 2']],
  ['Peter Novak, a farmer, and three labourers were among the dead.', ['killed 1', 'killed 3']],
  ['Maria Lopez died at 91.', []],
  ["Gunmen killed Maria Lopez's brother.", []],
  ['David Miller could be killed, his lawyer warned.', []],
  ['David Miller was killed off in the final episode.', []],
  ['The song was murdered by David Miller.', []],
  ['David Miller said 12 people were killed.', ['killed 12']],
  ['David Miller, who killed two guards, was arrested.', ['killed 2']],
];
