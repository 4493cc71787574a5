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
    { channel: 'call', ours: ['price up 250 units | 2026-11-25'] },
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
];
