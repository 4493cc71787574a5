import type { Understood } from '../hundred-sentences';

/**
 * Sixty sentences of trades that no other corpus has, with what is understood by them written before any was read: typed with a
 * thumb, dictated, misspelt. What is open is the same as with the nine trades. Said on Tuesday 24 November 2026 at 11:00 in London.
 */
export const otherTrades: readonly (readonly [typed: string, understood: Understood])[] = [
  // Vet supplies
  [
    'rang the vets in hexham, head nurse says order the vaccines by thurs',
    { channel: 'call', ours: ['order the vaccines | 2026-11-26'] },
  ],
  [
    'saw sally at the surgery, wants 3 boxes of the large cones b4 xmas',
    { requests: ['3 boxes of the large cones | 2026-12-24'] },
  ],
  ['practice mgr away till 7th dec, try then', { ours: ['try | 2026-12-07'] }],
  ['no one picked up, left msg w/ reception', { outcome: 'no-answer', channel: 'voicemail' }],
  ['quote went out to the vets this morning', { closes: ['quote'] }],
  // Violin maker
  ['viola ready fri, she collects it sat morning', { theirs: ['collects it | 2026-11-28T12:00'] }],
  ['told mr abe id restring the cello by the weekend', { ours: ['restring the cello'] }],
  ['he brings the bow in on weds for a rehair', { theirs: ['brings the bow in | 2026-11-25'] }],
  // Beekeeping wholesaler
  [
    'garden centre wants 40 jars for the xmas market, i deliver em on the 3rd',
    { requests: ['40 jars'], ours: ['deliver em | 2026-12-03'] },
  ],
  ['jan from the farm shop will pay cash on delivery thursday', { theirs: ['pay cash | 2026-11-26'] }],
  ['chase up farm shop re march invoice mon', { ours: ['chase up farm shop | 2026-11-30'] }],
  // Driving school
  ['lesson w/ tom tmrw 4pm', { meetings: ['lesson | 2026-11-25T16:00'] }],
  [
    'his mum says shell pay for the block of 10 on friday',
    { theirs: ['pay for the block of 10 | 2026-11-27'] },
  ],
  ['book his test for january by end of the week', { ours: ['book his test | 2026-11-27'] }],
  ['good lesson, he likes roundabouts less than motorways lol', { likes: ['roundabouts'] }],
  // Tailor
  ['2nd fitting on the 12th dec 10 30am', { meetings: ['fitting | 2026-12-12T10:30'] }],
  ['il post the swatches tonite', { ours: ['post the swatches | 2026-11-24T20:00'] }],
  [
    'groom to confirm no of waistcoats by mon, me to cut the jackets next week',
    { theirs: ['confirm no of waistcoats | 2026-11-30'], ours: ['cut the jackets'] },
  ],
  ['measured all 6 ushers today took an hr', { minutes: 60 }],
  // Pest control
  [
    'called back mrs ito, wasps again, going round 2pm tmrw',
    { channel: 'call', ours: ['going round | 2026-11-25T14:00'] },
  ],
  [
    'landlord reckons tenant will let us in any time after 3 thurs',
    { theirs: ['let us | 2026-11-26T15:00'] },
  ],
  ['report to housing assoc by fri eod pls', { ours: ['report to housing assoc | 2026-11-27'] }],
  ['paid the march invoice at last', { closes: ['payment'] }],
  // Translator
  [
    'agency needs the german manual back by weds 9am cet',
    { requests: ['the german manual back | 2026-11-25T08:00'] },
  ],
  ['said id do 3k words a day, delivery next tues', { ours: ['do 3k words a day'] }],
  ['po still missing, pm promised it for tomorrow', { theirs: ['it | 2026-11-25'] }],
  ['quick zoom w/ pm 20 min, happy w/ the sample', { channel: 'meeting', minutes: 20, rating: 'positive?' }],
  // Marina
  [
    'berth 14 renews 1 april, ask him about the dinghy',
    { asks: ['the dinghy'], facts: ['renewal | 2027-04-01'] },
  ],
  ['skipper rang, mast goes up sat if the wind drops', { channel: 'call' }],
  ['send insurance cert to harbourmaster before the 30th', { ours: ['send insurance cert | 2026-11-27'] }],
  [
    'going to look at his engine weds am then ring him w a price',
    { ours: ['look at his engine | 2026-11-25T12:00', 'ring him'] },
  ],
  // Nursery / school photos
  ['headteacher said yes to the photos, proofs to her by 11/12', { ours: ['proofs to her | 2026-12-11'] }],
  [
    'school secretary emailed, needs class list names checked asap',
    { channel: 'email', requests: ['class list names checked'] },
  ],
  ['retakes 14 jan 9am in the hall', { meetings: ['retakes | 2027-01-14T09:00'] }],
  // Brewery rep
  [
    'popped in the anchor, landlord not keen on the stout, maybe try him in feb',
    { channel: 'visit', ours: ['try him | 2027-02-01'] },
  ],
  [
    'drop 2 casks at the ship thurs & pick up empties',
    { ours: ['drop 2 casks | 2026-11-26', 'pick up empties | when'] },
  ],
  ['the bell signed up for 12 months', { outcome: 'signed' }],
  ['gone with greene king unfortunately', { outcome: 'no-thanks' }],
  ['lisa at the plough asked can we do sale or return, ill ask the boss', { ours: ['ask the boss | when'] }],
  // Solar, dictated
  [
    'just came out of the Patel house lovely couple they want the battery as well I said I would send them the new drawings by Thursday and Mr Patel is going to check with his bank and call me next Monday',
    {
      ours: ['send them the new drawings | 2026-11-26'],
      theirs: ['check with his bank', 'call me | 2026-11-30'],
      requests: ['the battery as well'],
    },
  ],
  [
    'so the scaffolders cant come before the 8th I need to tell the Hughes family today',
    { ours: ['tell the Hughes family | 2026-11-24'] },
  ],
  ['surveyor confirmed for tomorrow at 8', { note: ['surveyor confirmed'] }],
  // German
  [
    'hr. yilmaz will das angebot für die markise bis do, schick ich ihm morgen',
    { requests: ['das angebot | 2026-11-26'], ours: ['schick | 2026-11-25'] },
  ],
  ['frau sommer nicht da, ihr mann sagt abends nochmal anrufen', { ours: ['nochmal anrufen'] }],
  ['probefahrt samstag 10 uhr mit familie brandt', { meetings: ['probefahrt | 2026-11-28T10:00'] }],
  ['montage am 15.12., rechnung geht danach raus', { meetings: ['montage | 2026-12-15'] }],
  [
    'war heute bei kessler, alles gut, will nächste woche bestellen',
    { channel: 'visit', theirs: ['bestellen'] },
  ],
  ['er überlegt noch, fragt seine frau und meldet sich am freitag', { theirs: ['meldet sich | 2026-11-27'] }],
  ['muster und preisliste an frau vogt schicken, bis mittwoch', { ours: ['schicken | 2026-11-25'] }],
  ['haben sich für die konkurrenz entschieden', { outcome: 'no-thanks' }],
  // French
  [
    'vu m. garnier au magasin, veut 20 caisses pour le 10 décembre',
    { requests: ['20 caisses | 2026-12-10'] },
  ],
  [
    'je lui envoie les échantillons lundi et le tarif mercredi',
    { ours: ['les échantillons | 2026-11-30', 'le tarif | 2026-11-25'] },
  ],
  ['la secrétaire me rappelle cet après-midi', { theirs: ['rappelle | 2026-11-24'] }],
  ['visite du chantier jeudi 8h avec le plombier', { meetings: ['visite du chantier | 2026-11-26T08:00'] }],
  ["il n'est pas intéressé, il a déjà un fournisseur", { outcome: 'no-thanks' }],
  ['devis envoyé ce matin', { closes: ['quote'] }],
  // Odds
  ['jazz fan btw', { likes: ['jazz'] }],
  ['she said "ill bring the keys sunday"', { theirs: ['bring the keys | 2026-11-29'] }],
  ['asked re the half marathon - did it in 1.58', { closes: ['marathon'] }],
  ['intro her to ken at the bank this wk', { ours: ['intro her to ken | 2026-11-27'] }],
];
