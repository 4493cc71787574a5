import type { Understood } from '../hundred-sentences';

/**
 * Sixty sentences of six trades, with what is understood by them written before any was read: tired people, on a phone. What is
 * open is the same as with the nine trades. Said on Tuesday 24 November 2026 at 11:00 in London.
 */
export const sixTrades: readonly (readonly [typed: string, understood: Understood])[] = [
  // Dental supplies
  [
    'popped in to smile studio, nurse says the autoclave is playing up, engineer to ring them tmrw am from our side',
    { channel: 'visit', ours: ['ring them | 2026-11-25T12:00'] },
  ],
  ['practice mgr is checking stock levels and lets me know thurs', { theirs: ['lets me know | 2026-11-26'] }],
  ['2 boxes nitrile gloves m to dr osei by fri', { ours: ['2 boxes nitrile gloves | 2026-11-27'] }],
  [
    'left samples of the new composite w reception, see how they got on next tues',
    { ours: ['see how they got on'] },
  ],
  ['dr osei not keen on the price, might try elsewhere', { note: ['not keen on the price'] }],
  ['hygienist wants a lunch n learn in jan', { requests: ['a lunch n learn'] }],
  ['the owner will talk to his partner over the wkend', { theirs: ['talk to his partner'] }],
  ['i said id match the amalgam price if he takes 10', { offers: ['match the amalgam price'] }],
  // Charity fundraising
  [
    'lovely call w mrs hargreaves shes thinking about leaving us something in her will, send her the legacy leaflet',
    { channel: 'call', rating: 'positive?', ours: ['send her the legacy leaflet'] },
  ],
  ['trustees decide on the 9th', { theirs: ['decide | 2026-12-09'] }],
  ['thank you card to the rotary lot before friday', { ours: ['thank you card | 2026-11-26'] }],
  ['their csr person asked for our accounts, said yes', { requests: ['our accounts | - | granted'] }],
  ['standing order set up by him from 1 dec he says', { note: ['standing order'] }],
  ['cheque to be signed by the treasurer weds', { theirs: ['signed by the treasurer | 2026-11-25'] }],
  ['gala dinner fri 11 dec 7pm', { meetings: ['gala dinner | 2026-12-11T19:00'] }],
  ['she lost her husband in march, dont ring in march', { note: ['lost her husband'] }],
  // A printer's
  ['proof to sally for sign off 2nite', { ours: ['proof to sally | 2026-11-24T20:00'] }],
  ['sally signs off proof first thing tomorrow then we print', { theirs: ['signs off proof'] }],
  [
    'reprint needed 500 a5 flyers our fault, no charge, get em there by weds',
    { ours: ['get em there | 2026-11-25'] },
  ],
  [
    'accounts are paying the march invoice this week theyve promised',
    { theirs: ['paying the march invoice | 2026-11-27'] },
  ],
  ['invoice is sorted now', { closes: ['invoice'] }],
  ['artwork from them by noon thurs or we miss the slot', { theirs: ['artwork | 2026-11-26T12:00'] }],
  ['he went to vistaprint in the end', { outcome: 'no-thanks' }],
  [
    'nobody can find their logo files, i look on the old server tonight',
    { ours: ['look on the old server | 2026-11-24T20:00'] },
  ],
  // Coffee roasting
  ['cupping w luca moved to thurs 3pm', { meetings: ['cupping | 2026-11-26T15:00'] }],
  ['he fancies the natural ethiopian, drop a kilo round fri', { ours: ['drop a kilo round | 2026-11-27'] }],
  ['grinder broke again!! loaner over there today', { ours: ['loaner | 2026-11-24'] }],
  ['jo at the deli wants to pause the standing order til feb', { note: ['standing order'] }],
  ['no reply to my text, ill pop by thurs', { ours: ['pop by | 2026-11-26'] }],
  ['barista training mon 7 dec 8.30', { meetings: ['training | 2026-12-07T08:30'] }],
  [
    'owner back from naples on the 2nd, wants new wholesale prices by then',
    { requests: ['new wholesale prices'] },
  ],
  ['told luca im sending him the q grader report', { ours: ['q grader report'] }],
  // Lift maintenance
  [
    'lift 2 stuck again. fm furious. engineer there by 2',
    { rating: 'negative?', ours: ['engineer there | 2026-11-24T14:00'] },
  ],
  ['building mgr said hell leave the keys w security friday', { theirs: ['leave the keys | 2026-11-27'] }],
  ['annual service due 15 jan, remind them 2 wks before', { note: ['annual service'] }],
  [
    'insurance inspector is coming weds 10am need our guy on site',
    { meetings: ['inspector | 2026-11-25T10:00'] },
  ],
  ['po came back signed this morning', { closes: ['po'] }],
  [
    'gotta check w parts if the door motors in stock, call fm back by 4',
    { ours: ['check w parts', 'call fm back | 2026-11-24T16:00'] },
  ],
  ['freeholder pays half, managing agent pays the rest by xmas', { theirs: ['pays the rest'] }],
  ['could u get me a price on lift 3 he goes', { requests: ['a price on lift 3'] }],
  // Exhibition stands
  ['render v2 w the changes over to bea by cob', { ours: ['render v2 | 2026-11-24'] }],
  ['build days 14+15 jan, breakdown 18th', { note: ['build days'] }],
  ['she needs a health and safety plan off us asap', { requests: ['a health and safety plan'] }],
  ['bea chasing her finance team re the deposit, should land fri', { theirs: ['the deposit'] }],
  ['they renewed!! same stand next year', { outcome: 'signed' }],
  ['shell scheme forms need to be in by the 30th', { ours: ['shell scheme forms | 2026-11-30'] }],
  // German
  ['frau kern meldet sich ende der woche wegen der muster', { theirs: ['wegen der muster | 2026-11-27'] }],
  ['hab ihm gesagt dass ich bis do die preise prüfe', { ours: ['die preise | 2026-11-26'] }],
  ['techniker kommt mi zwischen 8 und 10', { note: ['techniker'] }],
  ['angebot nochmal überarbeiten bis freitag', { ours: ['angebot | 2026-11-27'] }],
  ['der chef will erst im januar entscheiden', { note: ['im januar'] }],
  ['rückruf von ihm heute nachmittag', { theirs: ['rückruf'] }],
  ['unterlagen kommen von der buchhaltung bis 4.12.', { theirs: ['unterlagen | 2026-12-04'] }],
  ['mailbox, probier es do nochmal', { channel: 'voicemail', ours: ['probier es | 2026-11-26'] }],
  // French
  [
    "j'ai eu le patron, il veut un tarif pour 200 cartons avant lundi",
    { channel: 'call', requests: ['un tarif | 2026-11-27'] },
  ],
  ['la comptable règle la facture vendredi', { theirs: ['la facture | 2026-11-27'] }],
  ['faut que je lui envoie les échantillons demain', { ours: ['les échantillons | 2026-11-25'] }],
  ['passe à la boutique jeudi matin pour le moulin', { ours: ['boutique | 2026-11-26T12:00'] }],
  ['son associé doit me rappeler', { theirs: ['rappeler'] }],
  ['dégustation mardi 1er déc à 15h', { meetings: ['dégustation | 2026-12-01T15:00'] }],
];
