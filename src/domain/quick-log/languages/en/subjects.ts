import { anyOf, end, wordsOf } from '../../marks/any-of';

/** A name, one word or two; the grammar checks its capitals. */
export const name = "(?<name>\\p{L}[\\p{L}'-]+(?:\\s\\p{L}[\\p{L}'-]+)?)";
const people = wordsOf(`
  client customer buyer guy lady bloke woman man boss wife husband partner son daughter kid kids mum mom dad mother father
  brother sister assistant pa secretary receptionist owner landlord tenant ceo cto cfo coo cmo cio cpo founder director
  manager chair chairman vp md gm head lead colleague successor predecessor architect candidate engineer technician developer
  devs accountant lawyer lawyers agent supplier legal finance procurement purchasing accounts marketing hr ops compliance
  bride groom builder solicitor surveyor vendor seller management mgmt team board reception everyone everybody someone somebody`);
/** Somebody on their side. */
export const she = `(?:she|he|they|(?:her|his|their) \\p{L}+|(?!(?:my|our|i|we|you|and|the|a|an|told|asked|if|when)${end})(?:\\p{L}+ )?${people}|(?:the|a|an|her|his|their) (?:\\p{L}+ )?${people})`;
/** Somebody on their side, by a pronoun or by name. */
export const who = anyOf(she, name);
/** What may stand between "will" and its verb. */
export const adverb =
  '(?: (?:also|then|now|just|probably|prob|def|definitely|hopefully|still|either|try to))*';
/** We. */
export const i = '(?:i|we)';
/** A promise in the first person. */
export const iWill = `(?:${i}\\s*'ll|${i} (?:will|shall)|${i}\\s*'?(?:m| am|\\s*'?re| are) (?:going to|gonna))`;
/** The same, told about. */
export const iWould = `${i}(?:\\s*'?d| would|\\s*'?ll| will)`;
/** Whom something was told. */
export const her = '(?:her|him|them|\\p{L}[\\p{L}-]+)';
