import { wordSet } from './word-set.ts';

/** Given names of women in news of many countries, lower case. */
export const WOMENS_NAMES = wordSet(
  `abby abigail agnes alexandra alice alicia alison allison amanda amber amelia amy angela angelina anita ann anna anne annette annie
  april audrey ava barbara beatrice becky belinda beth betty beverly bonnie brenda bridget brooke carla carly carmen carol carole caroline
  carolyn carrie catherine cathy charlene charlotte cheryl chloe christina christine cindy claire clara claudia colleen condoleezza connie
  constance crystal cynthia daisy danielle dawn debbie deborah debra denise diana diane donna doris dorothy edith eileen elaine eleanor elena
  elizabeth ella ellen ellie emily emma erica erin eva eve evelyn fiona florence frances gail gina gloria georgia grace gwen hannah harriet
  hazel heather heidi helen hilary hillary holly ida ingrid irene iris isabel ivanka ivy jacqueline jane janet janice jasmine jennifer jenny
  jessica jill joan joanna joanne jodie josephine joyce judith judy julia julie juliet kamala karen kate katherine kathleen kathryn kathy
  katie kay kellyanne kimberly kristen kristin laura lauren leah lena lillian lily linda lisa liz lois loretta lori lorraine louise lucy lydia
  lynn mabel madeleine maggie marcia margaret margot maria marian marie marilyn marissa marjorie martha mary maureen maxine megan megyn
  melania melanie melissa meredith mia michele michelle mildred miranda molly monica muriel myra nancy naomi natalie natasha nicole nikki nina
  nora norma olga olivia pam pamela patricia patty paula pauline peggy penny phyllis polly rachel rebecca rhonda rita roberta rosa rose
  rosemary ruby ruth sally samantha sandra sara sarah sharon sheila shelley sheryl shirley sonia sophia sophie stella stephanie sue susan
  suzanne sylvia tamara tara teresa thelma theresa tiffany tina toni tricia valerie vanessa vera veronica vicki victoria viola violet virginia
  vivian wanda wendy yvonne zoe`,
  `aisha aliya amina asma ayesha azadeh bahar benazir farah farida fatemeh fatima fatma firoozeh golnaz hanan hina jamila khadija laila layla
  leila lina mahbouba mahsa malala malalai malika manal marwa maryam marziyeh masih mina nada nadia najla narges nasrin nazanin nika niloofar
  nilofar parisa rabia rania roya ruqaya sabiha sadia sahar salma samia samira sarina shabana shabnam shazia sherry shirin soraya sumaya
  tahira yasmin yasmeen zahra zainab zakia zeinab zohra`,
  `anjali indira kavita lakshmi megawati nirmala pooja pratibha priya priyanka sushma`,
  `ekaterina irina kateryna lyudmila maia maya nadezhda oksana olena svetlana tatiana tatyana valentina viktoria viktoriya yelena yulia`,
  `ana cristina daniela dilma gabriela ines isabella jacinda lucia natalia violeta ximena yolanda`,
  `annalena antje ewa federica giorgia ilse kaja karin katarina kristina margarita marine marta mette monika renate sabine sanna susanne sylvie
  ursula ylva`,
  `haifa ngozi obiageli`,
);

/** Given names that men and women have, and family names that stand first. */
export const EITHERS_NAMES = wordSet(
  `alex alexis andrea angel ashley casey chris dana dominique gene jackie jamie jan jean jesse jordan jyoti kelly kerry kim kiran laurence lee
  leslie lindsay lindsey marion mel michel morgan nicola nikita noel noor nuri pat rana robin rory sam sandy sasha shane shannon sidney sheikh
  stacey stacy taylor terry tracey tracy willie`,
  `akira aung ban bola chen chiang gao goodluck guo hu huang jia jiang jiro joko lai li lin ling liu ma mao nguyen park sun tran tsai wang
  wen wu xi xu yang yi yoon zhang zhao zhou zhu`,
);
