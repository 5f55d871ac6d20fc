import { wordSet } from './word-set.ts';

/** The firm's form behind its name: left out when names are compared. */
export const FIRM_ENDINGS = wordSet(`
  inc incorporated corp corporation co company ltd limited llc llp plc sa spa ag se gmbh nv ab oyj kk holdings holding`);

/** What a firm is or sells, behind its name: "Ford Motor", "Apple Computer", "China Eastern Airlines". */
export const BUSINESSES = wordSet(`
  motor motors computer computers airlines airline airways air bank group industries international systems technologies
  technology software foods oil energy gas petroleum pharmaceuticals media entertainment news newspaper agency
  communications telecom electric electronics aerospace aircraft automotive chemical steel stores
  insurance financial capital securities partners associates enterprises products services`);
