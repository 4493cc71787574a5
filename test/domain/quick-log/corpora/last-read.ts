import type { Understood } from '../hundred-sentences';

/**
 * Forty more of trades again others, written and measured last; two kinds that were read falsely in them were mended then. What is open is
 * the same as with the nine trades. Said on Tuesday 24 November 2026 at 11:00 in London.
 */
export const lastRead: readonly (readonly [typed: string, understood: Understood])[] = [
  // Window cleaning and facilities
  ['fm says hes happy to renew, will send the po over by thurs', { theirs: ['send the po | 2026-11-26'] }],
  ['need to drop the keys back to reception b4 5 on fri', { ours: ['drop the keys back'] }],
  [
    'spoke w lorraine shes got to run it past her boss',
    { channel: 'call', theirs: ['run it past her boss'] },
  ],
  ['abseil team on site mon 30th 8am', { note: ['abseil'] }],
  ['gonna ring accounts about the unpaid bill tomorrow', { ours: ['ring accounts | 2026-11-25'] }],
  // Veterinary and pets
  ['breeder will get me the pedigree papers by the wknd', { theirs: ['get me the pedigree papers'] }],
  ['check up on the spaniel weds 2.15pm', { note: ['spaniel'] }],
  ['i have to reorder the flea stuff for mrs hale by fri', { ours: ['reorder the flea stuff | 2026-11-27'] }],
  ['she promised shed leave us a review', { theirs: ['leave us a review'] }],
  ['told him wed call when the bloods are back', { ours: ['call'] }],
  // Logistics
  [
    'call w haulier, theyve to confirm the slot at felixstowe by 3pm, ill update the customer after',
    { channel: 'call', theirs: ['confirm the slot | 2026-11-24T15:00'], ours: ['update the customer'] },
  ],
  ['customs broker needs to see the invoice', { requests: ['the invoice'] }],
  ['reminder to chase the pod for load 8812 on thurs', { ours: ['chase the pod | 2026-11-26'] }],
  ['container lands tues 8 dec', { note: ['container lands'] }],
  ['they agreed to pay the demurrage by month end', { theirs: ['pay the demurrage | 2026-11-30'] }],
  // Schools and training
  ['head of year is going to email parents tonight', { theirs: ['email parents | 2026-11-24T20:00'] }],
  ['me to book the hall for the 11th', { ours: ['book the hall'] }],
  ['inset day training thurs 7 jan 9am', { meetings: ['training | 2027-01-07T09:00'] }],
  ['bursar said no to the upgrade', { note: ['bursar'] }],
  ['should get the certificates in the post today', { ours: ['certificates | 2026-11-24'] }],
  // Wedding photography
  [
    'nice chat w jess and tom, theyll pick an album by sunday, must send them the shortlist 2day',
    {
      theirs: ['pick an album | 2026-11-29'],
      ours: ['send them the shortlist | 2026-11-24'],
      rating: 'positive?',
    },
  ],
  ['brides mum wants extra prints', { requests: ['extra prints'] }],
  ['engagement shoot sat 12 dec 1pm richmond park', { meetings: ['shoot | 2026-12-12T13:00'] }],
  ['make sure to back up the cards tonight', { ours: ['back up the cards | 2026-11-24T20:00'] }],
  ['jess has yet to sign, shes doing it tomorrow', { theirs: ['doing it | 2026-11-25'] }],
  // IT hardware
  [
    'left a message with the it manager he needs to count the laptops, asked him to get back to me by weds',
    { theirs: ['count the laptops', 'get back to me | 2026-11-25'] },
  ],
  ['loan laptop goes out today', { ours: ['loan laptop | 2026-11-24'] }],
  ['let me know she said when the docks land', { ours: ['let me know'] }],
  ['we gotta return the faulty screens by the 7th', { ours: ['return the faulty screens | 2026-12-07'] }],
  ['po came in', { closes: ['po'] }],
  // German
  ['der einkäufer muss bis freitag die freigabe holen', { theirs: ['die freigabe | 2026-11-27'] }],
  ['ich ruf ihn morgen früh nochmal an', { ours: ['ruf ihn'] }],
  ['sie schaut sich das angebot an und sagt donnerstag bescheid', { theirs: ['bescheid | 2026-11-26'] }],
  ['vorführung mi 15 uhr', { meetings: ['vorführung | 2026-11-25T15:00'] }],
  ['wir sollen ihm ein muster schicken', { ours: ['ein muster'] }],
  ['ersatzteil bis montag liefern', { ours: ['ersatzteil | 2026-11-30'] }],
  // French
  ['elle doit confirmer la date avant jeudi', { theirs: ['confirmer la date | 2026-11-25'] }],
  ['rappeler mme petit demain', { ours: ['rappeler mme petit | 2026-11-25'] }],
  ['rdv mercredi 14h avec le gérant', { meetings: ['rdv | 2026-11-25T14:00'] }],
  ['le client va signer lundi', { theirs: ['signer | 2026-11-30'] }],
];
