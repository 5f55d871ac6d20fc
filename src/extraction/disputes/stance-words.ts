import type { Stance } from '../reading.ts';

/** Nouns for something that is claimed: with these "reject", "back", "question" and "withdraw" take a stand; without ("rejected the offer") they do not. */
export const CLAIM_NOUNS =
  'claims?|allegations?|accusations?|assertions?|charges?|statements?|reports?|reporting|suggestions?|remarks?|comments?|figures?|findings?|accounts?|version|narrative|story|rumou?rs?|speculation|notion|idea|insinuations?|criticisms?|concerns?|testimony|evidence|conclusions?|assessments?|numbers?|tolls?|results?';

/** What follows the verb for it to take a stand: that: a clause or a quotation; claim: within a few words a noun for something claimed; of: "accused X of"; deed: what one is charged with; any. */
export type Needs = 'any' | 'that' | 'claim' | 'of' | 'thatOrClaim' | 'deed';

/** What people are charged with: "denied any involvement", "denies the existence of". */
export const DEEDS =
  'involvement|complicity|collusion|role|part|wrongdoing|responsibility|blame|guilt|links?|ties|contacts?|knowledge|existence|presence|charges?|offen[cs]es?|crimes?|plans?|intentions?|use|possession|negligence|misconduct|corruption|abuses?|torture|fraud|killings?|attacks?|murder|plot|breach(?:es)?|violations?|culpability|hand|request|deal|talks|meeting|offer|payments?';

interface StanceVerb {
  readonly stance: Stance;
  readonly needs: Needs;
  /** Forms, as a pattern. */
  readonly forms: string;
  /** The first three letters of words of which one stands in every form. */
  readonly begins: string;
}

export const STANCE_VERBS: readonly StanceVerb[] = [
  { stance: 'denies', needs: 'deed', begins: 'den dis', forms: 'den(?:y|ies|ied|ying)|disavow(?:s|ed|ing)?' },
  {
    stance: 'denies',
    needs: 'thatOrClaim',
    begins: 'rej dis rub cha ref reb deb con',
    forms:
      'reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|disput(?:e|es|ed|ing)|rubbish(?:es|ed|ing)|discount(?:s|ed|ing)|challeng(?:ed|ing)|refut(?:e|es|ed|ing)|rebut(?:s|ted|ting)?|debunk(?:s|ed|ing)?|contradict(?:s|ed|ing)?',
  },
  {
    stance: 'asserts',
    needs: 'that',
    begins: 'cla ins mai ass con arg',
    forms:
      'claim(?:s|ed|ing)?|insist(?:s|ed|ing)?|maintain(?:s|ed|ing)?|assert(?:s|ed|ing)?|contend(?:s|ed|ing)?|argu(?:e|es|ed|ing)',
  },
  { stance: 'asserts', needs: 'any', begins: 'all', forms: 'alleg(?:e|es|ed|ing)' },
  {
    stance: 'asserts',
    needs: 'of',
    begins: 'acc sus bla',
    forms: 'accus(?:e|es|ed|ing)|suspect(?:s|ed|ing)|blam(?:e|es|ed|ing)',
  },
  {
    stance: 'doubts',
    needs: 'thatOrClaim',
    begins: 'dou que',
    forms: 'doubt(?:s|ed|ing)?|question(?:s|ed|ing)|quer(?:ies|ied)',
  },
  {
    stance: 'doubts',
    needs: 'any',
    begins: 'dou sce ske',
    forms:
      '(?:cast(?:s|ing)?|shed|thr[eo]w|throws|raised?|raises) doubts? (?:on|over|upon|about)|(?:is|are|was|were|remains?) (?:sceptical|skeptical|doubtful) (?:that|whether)',
  },
  {
    stance: 'doubts',
    needs: 'claim',
    begins: 'dou sce ske',
    forms: '(?:is|are|was|were|remains?) (?:sceptical|skeptical|doubtful) (?:of|about)',
  },
  {
    stance: 'supports',
    needs: 'any',
    begins: 'cor sub vin bea bor',
    forms: 'corroborat(?:e|es|ed|ing)|substantiat(?:e|es|ed|ing)|vindicat(?:e|es|ed|ing)|bear(?:s|ing)? out|bore out',
  },
  {
    stance: 'supports',
    needs: 'thatOrClaim',
    begins: 'con ver ack adm',
    forms:
      'confirm(?:s|ed|ing)?|verif(?:y|ies|ied|ying)|acknowledg(?:e|es|ed|ing)|admit(?:s|ted|ting)?|conced(?:e|es|ed|ing)',
  },
  {
    stance: 'supports',
    needs: 'claim',
    begins: 'bac sup end ech',
    forms: 'back(?:s|ed|ing)?(?: up)?|support(?:s|ed|ing)?|endors(?:e|es|ed|ing)|echo(?:es|ed|ing)?',
  },
  {
    stance: 'retracts',
    needs: 'any',
    begins: 'ret rec bac wal',
    forms: 'retract(?:s|ed|ing)?|recant(?:s|ed|ing)?|backtrack(?:s|ed|ing)? (?:on|from)|walk(?:s|ed|ing)? back',
  },
  {
    stance: 'retracts',
    needs: 'claim',
    begins: 'wit bac cor apo',
    forms:
      'withdr(?:aws?|ew|awn|awing)|t(?:ook|akes?|aken|aking) back|correct(?:s|ed|ing)|apologi[sz](?:es|ed|ing) for',
  },
];

interface StancePhrase {
  readonly stance: Stance;
  /** Of what has just been told, and of nothing else. */
  readonly rule?: 'unverified';
  readonly forms: string;
  /** Whose stand it is: of the one before it ("the agency could not verify"), of nobody but a speaker ("could not be verified", "is false"), or none at all but a speaker's ("was not behind the blast"). */
  readonly holder: 'subject' | 'speaker' | 'quoted';
  /** Where the proposition stands. */
  readonly claim: 'after' | 'before';
}

/** Whole phrases that take a stand without a verb of their own. */
export const STANCE_PHRASES: readonly StancePhrase[] = [
  {
    stance: 'doubts',
    rule: 'unverified',
    holder: 'speaker',
    claim: 'before',
    forms:
      "(?:could not|cannot|can not|couldn[’']t|can[’']t|has not|have not|had not|not) (?:yet )?be(?:en)? (?:immediately |independently |yet )*(?:verified|confirmed|corroborated|substantiated)",
  },
  {
    stance: 'doubts',
    rule: 'unverified',
    holder: 'subject',
    claim: 'after',
    forms:
      "(?:could not|cannot|can not|couldn[’']t|can[’']t|(?:is|are|was|were|been) unable to|(?:is|are|was|were|has|have|had)(?: not|n[’']t) (?:been )?able to) (?:immediately |independently )*(?:verify|confirm|corroborate|substantiate)",
  },
  {
    stance: 'doubts',
    holder: 'speaker',
    claim: 'before',
    forms: '(?:seems?|seemed|appears?|appeared) to (?:have rung|ring) hollow|r(?:ings?|ang) hollow',
  },
  {
    stance: 'denies',
    holder: 'speaker',
    claim: 'after',
    forms: 'there (?:is|was|were|are|has been) no (?:evidence|proof|truth|indication|basis)\\b',
  },
  {
    stance: 'denies',
    holder: 'subject',
    claim: 'after',
    forms: "(?:has|have|had|ha[ds]n[’']t|found|saw|see|seen) no (?:evidence|proof|indication|sign)\\b",
  },
  {
    stance: 'doubts',
    holder: 'speaker',
    claim: 'after',
    forms:
      '(?:offer|provid|present|giv|produc)(?:e|ed|en|es|ing)? no (?:evidence|proof)(?= (?:that|of|for|to (?:support|back)))(?: (?:for|of|to (?:support|back(?: up)?))(?: (?:its|his|her|their|the) (?:claims?|allegations?|accusations?|assertions?)(?= (?:that|of)))?)?',
  },
  {
    stance: 'denies',
    holder: 'quoted',
    claim: 'after',
    forms:
      '(?<=\\b(?:it|we|I|he|she) )(?:(?:was|were|is|are|am) not (?:behind|involved in|responsible for|to blame for)|(?:had|has|have) nothing to do with|(?:had|has|have|played) no (?:part|role|hand|involvement) in)\\b',
  },
  {
    stance: 'doubts',
    rule: 'unverified',
    holder: 'speaker',
    claim: 'before',
    forms: '(?:is|are|was|were|has been|have been|remains?) (?:\\w+ly )?disputed\\b(?! by)',
  },
  {
    stance: 'denies',
    holder: 'speaker',
    claim: 'before',
    forms:
      '(?:is|are|was|were|turned out to be|proved(?: to be)?) (?:\\w+ )?(?:false|untrue|baseless|unfounded|groundless|fabricated|propaganda|fake)\\b',
  },
  {
    stance: 'asserts',
    holder: 'subject',
    claim: 'after',
    forms:
      "(?<=[’']s?\\s(?:(?:false|baseless|unfounded|debunked|earlier) )?)(?:claims?|allegations?|accusations?|assertions?|contention) (?:that|of)\\b",
  },
  {
    stance: 'denies',
    holder: 'subject',
    claim: 'after',
    forms: "(?<=[’']s?\\s)denials? (?:that|of)\\b",
  },
];

/** Verbs that, with the object that is denied or held ("denied entry", "maintains an army"), take no stand. */
export const NO_STAND =
  /^(?:(?:him|her|them|it|us|\w+)?\s?(?:access|entry|bail|visas?|asylum|permission|requests?|parole|boarding|medical|responsibility\sfor|credit|victory|lives|the\slives|the\stitle)\b|\d)/i;

/** Verbs by which somebody says something without more: a side of a dispute only where somebody contradicts it. */
export const SAYING =
  /^(?:said|says|say|saying|told|tells|tell|stated|states|declared|declares|announced|added|noted|reported|warned|warns|warn|pointed|point|wrote|emphasi[sz]ed|stressed|stresses|according|reiterated|posted|tweeted|suggested|suggests|cautioned|revealed|recalled|explained|related|concluded|described|called|testified|asserting|asserted)\b/i;
