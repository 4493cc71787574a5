import type { AskWords } from './ask-words';

const action = '(?:sign|buy|order|renew|upgrade|commit|decide|close|refer|introduce|pay)';

/** English, always read. */
export const english: AskWords = {
  language: 'en',
  theirs: '(?:she|he|they|who|client|customer) (?:(?!(?:i|we) )[^\\s,;.]+ ){0,2}',
  asks: [
    'ask(?:ed|ing)? (?:(?:him|her|them) )?(?:again )?for (?:the|a|an|their|his|her)',
    `ask(?:ed|ing)? (?:[\\p{L}\\p{N}]+ ){0,2}?(?:to|if [\\p{L}\\p{N}]+(?: [\\p{L}\\p{N}]+)?(?:'d| would| could| will)) ${action}`,
    '(?:pushed|pressed|nudged|chased|pestered)',
    'pitch(?:ed|ing)',
    'tried to (?:close|upsell|sell)',
    '(?:offered|proposed) (?:the|an?) (?:upgrade|upsell|add-on|annual)',
  ],
};
