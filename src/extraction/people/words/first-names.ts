import { wordSet } from './word-set.ts';

/** Given names that news of many countries has often, lower case. */
export const FIRST_NAMES = wordSet(
  `aaron abby abel abigail abraham adam adrian agnes aidan alan albert alec alex alexander alexandra alexis alfred alice
  alicia alison allan allen allison alvin amanda amber amelia amy andre andrea andrew andy angela angelina angus anita ann
  anna anne annette annie anthony antoine anton antonio april archie arnold arthur ashley audrey austin ava barbara barney
  barry bart beatrice becky belinda ben benedict benjamin bernard bernie bert beth betty beverly bill billy blake bob bobby
  bonnie boris brad bradley brandon brenda brendan brent brett brian bridget brooke bruce bruno bryan caleb calvin cameron
  carl carla carlos carmen carol carole caroline carolyn carrie casey catherine cathy cecil charlene charles charlie
  charlotte cheryl chester chloe chris christian christina christine christopher cindy claire clara clarence claude claudia
  clay clayton clifford clint clive clyde colin colleen connie connor conor constance corey craig crystal curtis cynthia
  daisy dale dan dana daniel danielle danny darren darryl dave david dawn dean debbie deborah debra denis denise dennis
  derek diana diane dick dominic don donald donna doris dorothy doug douglas duncan dustin dwight dylan earl ed eddie edgar
  edith edmund eduardo edward edwin eileen elaine eleanor eli elias elijah elizabeth ella ellen ellie emily emma eric erica
  erik ernest ethan eugene eva evan eve evelyn felix fiona florence floyd frances francis frank franklin fred freddie
  frederick gabriel gail gareth gary gavin gene geoff geoffrey george georgia gerald gerard gilbert giles gina glen glenn
  gloria gordon grace graeme graham grant greg gregory guy gwen hannah harold harriet harry harvey hazel heather hector
  heidi helen henry herbert herman hilary hillary holly howard hubert hugh hugo ian ida ingrid irene iris isaac isabel ivan
  ivy jack jackie jackson jacob jacqueline jake james jamie jan jane janet janice jared jasmine jason jay jean jeff jeffrey
  jennifer jenny jeremy jerome jerry jesse jessica jesus jill jim jimmy joan joanna joanne jodie joe joel john johnny jon
  jonathan jordan joseph josephine josh joshua joyce juan judith judy julia julian julie juliet justin karen karl kate
  katherine kathleen kathryn kathy katie kay keith kelly ken kenneth kenny kerry kevin kim kimberly kirk kristen kristin
  kurt kyle lance larry laura lauren laurence lawrence leah lee leo leon leonard leroy leslie lester lewis liam lillian
  lily linda lindsay lionel lisa liz lloyd logan lois loretta lori lorraine louis louise lucas lucy luis luke lydia lynn
  mabel madeleine maggie malcolm marc marcia marcus margaret margot maria marian marie marilyn mario marion marjorie mark
  marshall martha martin marvin mary mathew matt matthew maureen maurice max maxine megan mel melanie melissa melvin
  meredith mia michael michele michelle mick miguel mike mildred miles milton miranda mitch mitchell molly monica morgan
  morris muriel murray myra nancy naomi natalie natasha nathan ned neil nelson nicholas nick nicola nicole nigel nina noah
  noel nora norma norman olga oliver olivia oscar otto owen pam pamela pat patricia patrick patty paul paula pauline pedro
  peggy penny percy perry pete peter phil philip philippa phillip phyllis polly rachel ralph ramon randall randy ray
  raymond rebecca reginald rex rhonda richard rick ricky rita rob robert roberta robin rod rodney roger roland ron ronald
  ronnie rory rosa rose rosemary ross roy ruby rudolph rudy rufus rupert russell ruth ryan sally sam samantha samuel sandra
  sandy sara sarah scott sean sebastian seth shane shannon sharon shaun shawn sheila shelley sheryl shirley sidney simon
  sonia sophia sophie spencer stacey stacy stan stanley stella stephanie stephen steve steven stewart stuart sue susan
  suzanne sylvia tamara tara ted teresa terence terri terry thelma theodore theresa thomas tiffany tim timothy tina toby
  todd tom tommy toni tony tracey tracy travis trevor tricia troy tyler valerie vanessa vera vernon veronica vic vicki
  victor victoria vince vincent viola violet virginia vivian wade wallace walter wanda warren wayne wendy wesley wilbur
  will willard william willie winston yvonne zac zachary zoe`,
  `abbas abd abdallah abdel abdelaziz abdul abdullah abdulaziz abdurrahman abu adeeb adel adnan ahmad ahmed aisha akbar akram ali
  amin amina amir ammar anwar arif asad asif asim aslam atif ayesha ayman aziz babar bashar bashir benazir bilal bilawal dawood
  ehsan fahad faisal faiz fakhri faran farah farid farooq fatima fawad fazal ghulam habib hadi hafiz haider hakim hamad hamid
  hamza haroon hasan hashim hassan hatem hina husain hussain hussein ibrahim imad imran iqbal irfan ishaq ismail jamal jamil
  javed junaid kamal kamran karim kashif khaled khalid khalil latif mahdi mahmood mahmoud majid malik manzoor mansour maryam
  masood maulvi mehmet mir mohamed mohammad mohammed moqtada mubarak mohsin muhammad mujahid mullah munir murad muqtada musa
  mustafa nabil nadia najib nasir nasser nawaz nazir noor nouri nuri omar osama parvez pervaiz pervez qamar qasim qazi rafiq
  rahim raheel rahman raja rana rashid raza rehman riaz rizwan saad sabir saddam sadiq saeed safi said sajid saleem saleh salim
  salman sami samir sanaullah saud sayed shafiq shah shahbaz shahid shehbaz sharif sohail suleiman sultan syed tahir talat tariq
  tayyip umar usama usman waleed walid wali waqar yahya yasin yasir yasser yousaf youssef yusuf zahid zaid zaman zia zubair zulfiqar`,
  `aditya ajay ajit akhil alok amit amitabh anand anil anjali anup arjun arun arvind ashok ashwini atal bal deepak dilip gautam
  gopal govind harish indira jagdish jawaharlal jyoti kapil kavita kiran krishna lakshmi lalit mahatma mahesh mahinda manish
  manmohan manoj mohan mukesh nandan narendra naresh naveen neeraj nirmala nitin pooja pradeep prakash pranab prasad pratibha
  praveen priya priyanka raghuram rahul raj rajesh rajiv rajnath rakesh ram ramesh ranil ratan ravi rohan rohit sachin sandeep
  sanjay sanjeev satish shashi shiv shyam sonia sourav subhas sunil suresh sushma tarun uday varun vijay vikram vinod virender
  virat vivek yashwant yogi gotabaya maithripala sheikh`,
  `aleksandr aleksei alexei alexey alisher anatoly andrei andrey andriy arseniy boris bogdan dmitri dmitry dmytro dragan evgeny
  fyodor gennady georgi georgy goran grigory igor ihor ilham ilya irina islam ivan ivica jaroslaw josef kirill konstantin lech
  leonid lev lyudmila maksim maxim mikhail mikheil miroslav nikita nikola nikolai nikolay nursultan oleg oleksandr oleksiy
  pavel petr petro radovan ratko roman ruslan ramzan sergei sergey serhiy slobodan stanislav svetlana tatiana vaclav vadim
  valentin valentina valery vasily viktor viktoria vitali vitaly vladimir vladislav volodymyr vojislav vuk yegor yelena
  yevgeny yulia yuri yury zoran zbigniew`,
  `alberto alejandro alfonso alfredo alvaro ana andres angel antonio arturo augusto bernardo camilo carlos cesar claudio cristina
  cristiano daniela diego dilma eduardo emilio enrique ernesto esteban evo federico felipe fernando fidel francisco gabriela
  gerardo german gonzalo guillermo gustavo hector hernan hugo ignacio ines isabella jaime javier joaquin jorge jose josé juan
  julio leonardo leopoldo lionel lorenzo lucia luciano luis luiz lula manuel marcelo marco marcos mariano mario martin
  mauricio miguel natalia nestor nicolas octavio oscar pablo paulo pedro rafael ramiro ramon raul ricardo roberto rodrigo
  salvador santiago sergio silvio tomas vicente violeta ximena yolanda`,
  `alain alberto andreas angela angelo anders antje bernd bertrand bjorn carlo christoph christophe claus cyril didier dieter
  dimitris dominique edouard emmanuel enzo erich erik etienne ewa fabio fabrizio federica ferenc francesco francois françois
  franz friedrich gerhard gianni giorgio giorgos giovanni giulio giuseppe gregor guido guillaume gunter günter gustav gyorgy
  hans heinrich heinz helmut henri herbert horst ilse istvan jacques jan janos jean-claude jean-luc jean-marc jean-marie
  jean-pierre jens jerzy jochen joerg johan johann johannes jose josep jozef jurgen jürgen kaja karel karin katarina klaus
  konrad kristina lars laszlo laurent luc luca luigi magnus maarten manfred marcel mariano marine mark massimo mateusz matteo
  matthias mette michel mikael monika nicolas niels nikos olaf olivier ole paolo pascal per philippe pier pierre piet pieter
  raymond regis rene renate roberto romano rudolf sabine sanna sebastien serge silvio stefan stefano stephane susanne sven sylvie
  theo thierry thorsten tomasz ulrich ursula viktor walter werner wilhelm willem wim wolfgang xavier yannis yves`,
  `abiy adama akira aung ban bola chen chiang chinua deng emeka femi fumio gao goodluck guo hailemariam haile hiroshi hu huang
  ichiro isaias jacob jia jiang jiro joko joseph julius junichiro kenji kenzo kgalema kim kofi koji kwame lai laurent li lin ling
  liu ma mao masako megawati meles mobutu morgan muammar muhammadu najib naoki nelson ngozi nguyen obiageli olusegun park paul
  prabowo robert rodrigo ryutaro sadako salva samuel sani shinzo suharto sun susilo tadashi taro thabo thein thaksin tran tsai
  uhuru umaru wang wen wu xi xu yang yasuo yi yoshihide yoshiro yoweri yukio yoon zhang zhao zhou zhu cyril raila william
  emmerson riek haifa`,
);
