import type { Understood } from '../hundred-sentences';

/**
 * Sixty sentences of six other trades, written before the grammar was changed for the six trades and read only after it. What is
 * open is the same as with the nine trades. Said on Tuesday 24 November 2026 at 11:00 in London.
 */
export const keptBack: readonly (readonly [typed: string, understood: Understood])[] = [
  // Company gym memberships
  ['call w hr lady she will poll the staff by next fri', { channel: 'call', theirs: ['poll the staff'] }],
  ['free trial passes to hr tomorrow', { ours: ['free trial passes | 2026-11-25'] }],
  [
    'told her we could do 20% off for 50+ heads, need to get that ok d by my boss',
    { ours: ['ok d by my boss'] },
  ],
  ['hr want a corporate rate card by monday', { requests: ['corporate rate card | 2026-11-30'] }],
  ['tour of the club thurs 12.30', { meetings: ['tour | 2026-11-26T12:30'] }],
  ['she never turned up', { outcome: 'no-answer' }],
  ['their ceo runs marathons, might be a way in', { note: ['runs marathons'] }],
  ['gonna swing by the office weds w the banner', { ours: ['swing by the office | 2026-11-25'] }],
  // Travel agency
  ['mr adeyemi to send passport scans by thurs', { theirs: ['send passport scans | 2026-11-26'] }],
  ['hold on the flights runs out tonight', { note: ['hold on the flights'] }],
  [
    'quoted 4200 for the mauritius trip, she sleeps on it and rings back tmrw',
    { theirs: ['rings back | 2026-11-25'] },
  ],
  [
    'i check w the hotel re twin beds and text her by 6',
    { ours: ['check w the hotel', 'text her | 2026-11-24T18:00'] },
  ],
  ['deposit paid over the phone', { note: ['deposit paid'] }],
  ['balance due 8 wks before departure', { note: ['balance due'] }],
  ['wants window seats, told him ill try', { requests: ['window seats'] }],
  ['visa forms in the post to them today', { ours: ['visa forms | 2026-11-24'] }],
  // Florist
  [
    'mock up of the table centres for the planner by sat',
    { ours: ['mock up of the table centres | 2026-11-28'] },
  ],
  ['planner confirms final table count on the 3rd', { theirs: ['confirms final table count | 2026-12-03'] }],
  ['hotel wants to drop the weekly lobby flowers, budget', { note: ['lobby flowers'] }],
  ['funeral wreath fri 9am st marys dont be late', { ours: ['funeral wreath | 2026-11-27T09:00'] }],
  ['brides allergic to lilies', { note: ['lilies'] }],
  ['asked the bride for a deposit she transfers it tonight', { theirs: ['transfers it | 2026-11-24T20:00'] }],
  ['i owe the concierge a box of chocs', { ours: ['box of chocs'] }],
  ['her mum passed the quote on to the church', { note: ['the church'] }],
  // Laboratory equipment
  ['demo centrifuge goes back to them 30 nov', { ours: ['demo centrifuge | 2026-11-30'] }],
  ['prof lindqvist has applied for the grant, hears in feb', { note: ['grant'] }],
  ['procurement are raising a po this week', { theirs: ['raising a po | 2026-11-27'] }],
  ['sent revised quote w the service plan', { closes: ['quote'] }],
  [
    'postdoc moaning about the software, our app specialist dials in mon 2pm',
    { ours: ['dials in | 2026-11-30T14:00'] },
  ],
  ['promised them a loan unit while its being fixed', { ours: ['a loan unit'] }],
  ['install qualification tues 8 dec 9am lab 4', { meetings: ['install qualification | 2026-12-08T09:00'] }],
  ['safety officer has to sign off the laser before we ship', { theirs: ['sign off the laser'] }],
  // Packaging
  ['ian says board will approve spend by end of month', { theirs: ['approve spend | 2026-11-30'] }],
  ['find out lead time on the kraft mailers for ian', { ours: ['find out lead time'] }],
  ['dieline from their designer mon', { theirs: ['dieline | 2026-11-30'] }],
  ['no budget this yr, pick it up again in april', { ours: ['pick it up again'] }],
  ['march invoice has been paid', { closes: ['payment'] }],
  [
    'warehouse guy reckons pallets will be 2 short, ill get them there fri',
    { ours: ['get them there | 2026-11-27'] },
  ],
  ['ian off on paternity from friday', { note: ['paternity'] }],
  // Telecoms
  [
    'port date is 12 jan, they have to give notice to bt by 5 dec',
    { theirs: ['give notice to bt | 2026-12-05'] },
  ],
  ['chased openreach, they come back to us within 48 hrs', { theirs: ['come back to us'] }],
  ['handsets out to the leeds branch today pls', { ours: ['handsets | 2026-11-24'] }],
  ['contract ends 31 march, start talking in jan', { note: ['contract ends'] }],
  [
    'spoke to dave not the decision maker, its his sister sue, back weds',
    { channel: 'call', note: ['decision maker'] },
  ],
  ['vm for sue, trying again after lunch', { channel: 'voicemail', ours: ['trying again'] }],
  ['sue signed it!', { outcome: 'signed' }],
  // German
  ['herr aydin gibt das intern weiter und ruft mich nächste woche an', { theirs: ['weiter', 'ruft mich'] }],
  ['muss ihm noch die maße schicken', { ours: ['die maße'] }],
  ['wir liefern am 3.12.', { ours: ['liefern | 2026-12-03'] }],
  ['sie bekommt von mir bis freitag einen neuen preis', { ours: ['einen neuen preis | 2026-11-27'] }],
  ['seine frau ist krank, nächste woche nochmal melden', { ours: ['nochmal melden'] }],
  ['aufbau fr 8 uhr halle 3', { meetings: ['aufbau | 2026-11-27T08:00'] }],
  ['einkauf prüft das und meldet sich', { theirs: ['meldet sich'] }],
  ['rechnung ist bezahlt', { closes: ['payment'] }],
  // French
  ['vu mme garnier, elle en parle à son mari ce week-end', { theirs: ['parle à son mari'] }],
  ['je passe déposer le bouquet vendredi 10h', { ours: ['déposer le bouquet | 2026-11-27T10:00'] }],
  ['ils nous paient le 5', { theirs: ['paient | 2026-12-05'] }],
  ['répondeur, je retente demain matin', { channel: 'voicemail', ours: ['retente | 2026-11-25T12:00'] }],
  ['devis à refaire pour jeudi', { ours: ['devis | 2026-11-26'] }],
  ['elle a choisi un autre fournisseur', { outcome: 'no-thanks' }],
];
