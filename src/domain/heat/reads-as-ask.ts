/** How people write down that they asked a client for something, in English. */
const asks = [
  /(?<!\b(?:she|he|they|who|client|customer) )\bask(?:ed|ing)?\s+(?:(?:him|her|them)\s+)?(?:again\s+)?for\s+(?:the|a|an|their|his|her)\b/,
  /(?<!\b(?:she|he|they|who|client|customer) )\bask(?:ed|ing)?\s+(?:\w+\s+){0,2}?(?:to|if\s+\w+(?:\s+\w+)?(?:'d|\s+would|\s+could|\s+will))\s+(?:sign|buy|order|renew|upgrade|commit|decide|close|refer|introduce|pay)\b/,
  /\b(?:pushed|pressed|nudged|chased|pestered)\b/,
  /\bpitch(?:ed|ing)\b/,
  /\btried\s+to\s+(?:close|upsell|sell)\b/,
  /\b(?:offered|proposed)\s+(?:the|an?)\s+(?:upgrade|upsell|add-on|annual)\b/,
];

/** Tells whether a note says that we asked them for something. It reads English only, and errs towards no. */
export function readsAsAsk(note: string): boolean {
  const plain = note.toLowerCase().replaceAll('’', "'");
  return asks.some((ask) => ask.test(plain));
}
