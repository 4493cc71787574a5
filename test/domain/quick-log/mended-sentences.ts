import type { Understood } from './hundred-sentences';

/** What was once misread, beside what is close to it and means something else. The same moment, the same open things. */
export const mendedSentences: readonly (readonly [typed: string, understood: Understood])[] = [
  // How it ended
  ['contract signed 🎉', { outcome: 'signed', rating: 'rave?' }],
  ['signed the order form, 12 seats', { outcome: 'signed', note: ['12 seats'] }],
  ['signed the NDA', { note: ['signed the NDA'] }],
  ['decided not to renew, new boss', { outcome: 'lost-renewal', note: ['new boss'] }],
  ['They decided against us', { outcome: 'no-thanks' }],
  ['decided against calling him', { note: ['decided against calling him'] }],
  ['no answer from us yet', { note: ['no answer from us yet'] }],
  ["elle n'a pas promis de signer", { note: ["n'a pas promis"] }],
  // Theirs, and what only sounds like it
  [
    "emailed her the list, she replied that she'll fill it in by Friday",
    { channel: 'email', note: ['the list'], theirs: ['fill it in | 2026-11-27'] },
  ],
  [
    'he wrote back that finance will approve the budget by Thursday',
    { channel: 'email', theirs: ['approve the budget | 2026-11-26'] },
  ],
  ["he replied that he'll think about it", { note: ['think about it'] }],
  ["Bill's going to introduce us to the Dublin team", { theirs: ['introduce us | when'] }],
  ['waiting on a signature from June', { theirs: ['signature | when'] }],
  ['Elle nous envoie son logo vendredi à midi', { theirs: ['son logo | 2026-11-27T12:00'] }],
  ['il me présente son DAF demain', { theirs: ['présente son DAF | 2026-11-25'] }],
  ['elle nous rappelle lundi', { theirs: ['rappelle | 2026-11-30'] }],
  ["she's to send me the exit interview notes", { theirs: ['send me the exit interview notes | when'] }],
  ["she's to blame", { note: ["she's to blame"] }],
  ["he'll get back with feedback post lunch", { theirs: ['feedback | 2026-11-24'] }],
  // What they can only do with us
  ['wants to drop to 90 seats', { requests: ['drop to 90 seats | -'] }],
  ['she wants to cancel the second licence', { requests: ['cancel the second licence | -'] }],
  ['wants to buy a boat', { note: ['buy a boat'] }],
  // Ours
  ['nous envoyons le devis demain', { ours: ['envoyons le devis | 2026-11-25'] }],
  ['shall try him at 3', { ours: ['try him | 2026-11-24T15:00'] }],
  ['email Sanjay the terms by tomorrow 10am', { ours: ['Sanjay the terms | 2026-11-25T10:00 | ?'] }],
  ["note to self she's pregnant, due in March", { note: ['due in March'] }],
  // When
  [
    "I'm away next week, told Priti I'd call the week after",
    { note: ["I'm away next week"], ours: ['call | 2026-12-11'] },
  ],
  ["I'll call the week after", { ours: ['call the week after | when'] }],
  ["je l'appelle cet après-midi", { ours: ["l'appelle | 2026-11-24"] }],
  ['je la rappelle cet après-midi à 15h', { ours: ['la rappelle | 2026-11-24T15:00'] }],
  [
    'pas de réponse, je retente jeudi matin',
    { channel: 'call', outcome: 'no-answer', ours: ['retente | 2026-11-26T12:00'] },
  ],
  ['Ich schicke die neue AB am Freitag um 9', { ours: ['die neue AB | 2026-11-27T09:00'] }],
  // Channels and minutes
  [
    "had a call on Monday, I'll price up 250 units by tomorrow",
    { channel: 'call', happened: '2026-11-23', ours: ['price up 250 units | 2026-11-25'] },
  ],
  ['voicemail again, the line was terrible', { channel: 'voicemail', note: ['the line was terrible'] }],
  ['chased the invoice by phone', { channel: 'call', note: ['chased the invoice'] }],
  ['delivery, driver waited 50 min', { channel: 'delivery', note: ['waited 50 min'] }],
  // What they like, and what they are cross about
  ['he is mad about the Premier League', { likes: ['Premier League'] }],
  ["she's mad about the delay", { note: ['mad about the delay'] }],
  ['their boss Mark is into pigeon racing', { likes: ['pigeon racing'] }],
  ['Mark is really into our new dashboard', { note: ['our new dashboard'] }],
  ['into production next week', { note: ['into production'] }],
  // Two at once
  ['asked about the marathon and the move, all good', { closes: ['marathon', 'move'], note: ['all good'] }],
  ['die wollen 3% Rabatt, hab ja gesagt', { requests: ['3% Rabatt | - | granted'] }],
  [
    'He wanted 30% off, I told him no, then he asked for 60 days to pay and I said yes',
    {
      requests: ['30% off | - | refused', '60 days to pay | - | granted'],
    },
  ],
  ['asked if we could bill quarterly, told her yes', { requests: ['bill quarterly | - | granted'] }],
  ['asked if we could meet on site', { note: ['asked if we could meet on site'] }],
  // Inside quotation marks, whatever they say and whatever follows
  [
    'She said "I\'ll have the budget approved by the 4th" but they told us the same last quarter',
    {
      theirs: ['have the budget approved | 2026-12-04'],
      note: ['they told us the same last quarter'],
    },
  ],
  ['She said "Great. I\'ll send the PO by Friday" and hung up', { theirs: ['send the PO | 2026-11-27'] }],
  [
    'he said "I\'ll have to think about it until Friday", I\'ll send the agenda Thu',
    {
      ours: ['send the agenda | 2026-11-26'],
      note: ["I'll have to think about it until Friday"],
    },
  ],
  ['"I\'ll be there on Friday" he says', { note: ["I'll be there on Friday"] }],
  ['"I\'ll get the order out by Friday', { theirs: ['get the order out | 2026-11-27'] }],
  ['I\'ll send "the deck" on Friday', { ours: ['the deck | 2026-11-27'] }],
  [
    '24" screens x 3, I\'ll quote 27" ones Friday',
    { ours: ['ones | 2026-11-27'], note: ['24" screens x 3'] },
  ],
  // A day in figures, and a day before its noon
  ['Frau Kurz schickt die Unterlagen bis 5.12.', { theirs: ['die Unterlagen | 2026-12-05'] }],
  ['ich schicke die Liste bis 5.12', { ours: ['die Liste | 2026-12-05'] }],
  ['ich schicke es zum 3.1.', { ours: ['schicke es | 2027-01-03'] }],
  ['ich rufe am 8.12. an', { ours: ['rufe an | 2026-12-08'] }],
  ['ich rufe ab 5.12 Uhr an', { ours: ['rufe | 2026-11-24T17:12'] }],
  ["I'll send it by 5.", { ours: ['send it | 2026-11-24T17:00'] }],
  [
    'RDV ++ je lui envoie le contrat vendredi avant midi',
    {
      channel: 'meeting',
      rating: 'rave',
      ours: ['le contrat | 2026-11-27T12:00'],
    },
  ],
  ["I'll send it before noon on Friday", { ours: ['send it | 2026-11-27T12:00'] }],
  ['ich schicke es Freitag vor Mittag', { ours: ['schicke es | 2026-11-27T12:00'] }],
  ['ich schicke es Freitag bis 12', { ours: ['schicke es | 2026-11-27T12:00'] }],
  // What they will say is no condition
  [
    "j'ai promis la fiche technique pour jeudi et il me dira lundi s'il veut un essai",
    {
      ours: ['la fiche technique | 2026-11-26'],
      theirs: ['dira | 2026-11-30'],
    },
  ],
  ["je lui envoie le contrat s'il signe", { offers: ["je lui envoie le contrat s'il signe"] }],
  ['Tel +, ruft Montag zurück', { channel: 'call', rating: 'positive', theirs: ['ruft | 2026-11-30 | ?'] }],
  [
    "they won't be renewing the starter plan because they are moving up to enterprise",
    {
      note: ['renewing the starter plan'],
    },
  ],
  ["they won't be renewing, too dear", { outcome: 'lost-renewal', note: ['too dear'] }],
  ['Jo from procurement is sending the vendor form tomorrow', { theirs: ['vendor form | 2026-11-25'] }],
  ['she owes me the logo files by Friday', { theirs: ['the logo files | 2026-11-27'] }],
  ['he owes me a beer', { note: ['owes me a beer'] }],
  ['Ask them why they left Acme next time we talk', { asks: ['why they left Acme'] }],
  // Minutes beside the sign, nobody there, and a lone dash
  ['Zoom 30 min ++ rolling out to all branches', { channel: 'meeting', minutes: 30, rating: 'rave' }],
  ['went through the savings sheet, 35 min on teams ++', { channel: 'meeting', minutes: 35, rating: 'rave' }],
  [
    'demo this morning, nobody turned up',
    { channel: 'meeting', happened: '2026-11-24', outcome: 'no-answer' },
  ],
  ['mtg at 9: no show', { channel: 'meeting', outcome: 'no-answer' }],
  ["she didn't show me the contract", { note: ["didn't show me the contract"] }],
  [
    'meeting with Greg about the late deliveries -',
    { channel: 'meeting', rating: 'negative?', note: ['Greg'] },
  ],
  ['nobody joined from finance', { note: ['nobody joined from finance'] }],
  [
    "they won't renew, we are moving up the price",
    { outcome: 'lost-renewal', note: ['moving up the price'] },
  ],
  [
    "je confirme la livraison s'il signe vendredi",
    { offers: ["je confirme la livraison s'il signe vendredi"] },
  ],
  ['ich schicke den 3.5 Adapter bis Freitag', { ours: ['den 3.5 Adapter | 2026-11-27'] }],
];
