import type { DateWords } from '../../times/date-words';

/** How English times are abbreviated, and often misspelled. */
export const englishSpelling: DateWords['spelling'] = [
  ['tmrw|tmr|tmw|tmo|tmrrw|2moro|2moz|2morrow|2mrw|tom{1,2}or{1,2}ow|tomo', 'tomorrow'],
  ['b4', 'before'],
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
