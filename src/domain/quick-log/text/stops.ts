const stop =
  /[;\n\r]+|[!?]+(?=\s|$|\p{L})|\.+(?=\s|$)|\.(?=\p{Lu}\p{Ll})|\p{Extended_Pictographic}(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{M}|\p{Cf})*/gu;
/** Before a full stop that ends nothing. */
const abbreviation =
  /(?:^|[^\p{L}])(?:mr|mrs|ms|dr|st|vs|approx|e\.g|i\.e|a\.m|p\.m|tel|bzw|z\.b|std|ca|inc|ltd|co|fr|hr)$/iu;
/** "No. 5" */
const beforeNumber = /(?:^|[^\p{L}])(?:nr|no)$/iu;
/** "am 8.12." */
const dayNumber = /(?:^|\s)(?:(?:am|bis|zum|ab|den|dem|vor|vom)|\p{L}{2,10},)\s\d{1,2}\.\d{1,2}$/iu;
const germanDay = /^\.\s?(?:jan|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez)/iu;

/** Gives where sentences end within [from, to): full stops, semicolons, line breaks, emoji; not "e.g.", "3.5" or "3. Dez". */
export function stops(text: string, from: number, to: number): { from: number; to: number }[] {
  return [...text.slice(from, to).matchAll(stop)].flatMap((match) => {
    const at = from + match.index;
    return match[0] === '.' && endsNothing(text, at) ? [] : [{ from: at, to: at + match[0].length }];
  });
}

function endsNothing(text: string, at: number): boolean {
  if (/\d/u.test(text.charAt(at - 1)) && germanDay.test(text.slice(at, at + 8))) return true;
  if (dayNumber.test(text.slice(Math.max(0, at - 12), at))) return true;
  if (beforeNumber.test(text.slice(Math.max(0, at - 3), at))) return /^\.\s?\d/u.test(text.slice(at, at + 3));
  return (
    abbreviation.test(text.slice(Math.max(0, at - 8), at)) &&
    /^\.\s*[\p{L}\p{N}]/u.test(text.slice(at, at + 4))
  );
}
