import type { DateWords } from '../../times/date-words';

const daysInWords =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
    .split(' ')
    .concat(
      [1, 2, 3, 4, 5, 6, 7, 8, 9].map(
        (n) => `twenty[ -]${'first second third fourth fifth sixth seventh eighth ninth'.split(' ')[n - 1]}`,
      ),
    );
/** "by the second draft" is no day. */
const dayEnds = '(?= of \\p{L}|\\s*(?:$|[,.;!?)])| (?:and|so|to|then|about|with|at)(?!\\p{L}))';
const ordinal = (day: number) => `${day}${{ 1: 'st', 2: 'nd', 3: 'rd' }[day % 20] ?? 'th'}`;

/** How English times are abbreviated, and often misspelled. */
export const englishSpelling: DateWords['spelling'] = [
  ['tmrw|tmr|tmw|tmo|tmrrw|2moro|2moz|2morrow|2mrw|tom{1,2}or{1,2}ow|tomo', 'tomorrow'],
  ['b4', 'before'],
  ['1st thing', 'first thing'],
  ...daysInWords.map(
    (word, i) =>
      [`${word}(?<=(?:on|by|until|till|til|before) the ${word})${dayEnds}`, ordinal(i + 1)] as const,
  ),
  ['tomoz|tomorow|tmrow|tmoro', 'tomorrow'],
  ['wkends?|wknds?|weekends|w/e', 'weekend'],
  ['a couple(?= (?:hours?|days?|weeks?|months?))', 'a couple of'],
  ['wks', 'weeks'],
  ['wk', 'week'],
  ['hrs?', 'hours'],
  ['mins?', 'minutes'],
  ['a fortnight', '2 weeks'],
  ['mth|mnth', 'month'],
  ['mths|mnths', 'months'],
  ['nxt', 'next'],
  ['tdy|2day|2dy', 'today'],
  ['2nite|tonite|tnite', 'tonight'],
  ['monady|mondy|modnay', 'monday'],
  ['teusday|tusday|tuesdya|tueday|tuseday', 'tuesday'],
  ['wendesday|wednsday|wensday|wendsday|wedensday|wednesay|wedn?esd', 'wednesday'],
  ['thursady|thrusday|thurday|thirsday|thuersday|thrs', 'thursday'],
  ['firday|frday|fridya|friady', 'friday'],
  ['satuday|saterday', 'saturday'],
  ['febuary|feburary', 'february'],
  ['decmber|dezember', 'december'],
  ['janurary|januray', 'january'],
];
