import type { Understood } from '../hundred-sentences';

/**
 * Forty sentences of other trades again, written and measured after the eighty were mended; then what was read falsely was mended. What
 * is open is the same as with the nine trades. Said on Tuesday 24 November 2026 at 11:00 in London.
 */
export const newTrades: readonly (readonly [typed: string, understood: Understood])[] = [
  // Fleet leasing
  [
    'phoned gareth hell check mileage on the vans and come back to me friday',
    { channel: 'call', theirs: ['check mileage', 'come back to me | 2026-11-27'] },
  ],
  ['got to swap the fiesta for an estate by mon', { ours: ['swap the fiesta | 2026-11-30'] }],
  ['their fd needs to sign the lease before the 10th', { theirs: ['sign the lease'] }],
  ['van handover thurs 3 dec 9am', { meetings: ['handover | 2026-12-03T09:00'] }],
  ['sent the quote over this morning', { closes: ['quote'] }],
  // Care homes
  [
    'met matron at oakfield she promised to fill in the needs form by weds',
    { channel: 'meeting', theirs: ['fill in the needs form | 2026-11-25'] },
  ],
  ['i need to find out if we do bariatric beds', { ours: ['find out'] }],
  ['let me get the fire cert across to her today', { ours: ['get the fire cert | 2026-11-24'] }],
  ['two mattresses to oakfield by thurs', { ours: ['two mattresses | 2026-11-26'] }],
  ['manager says shell speak to head office on monday', { theirs: ['speak to head office | 2026-11-30'] }],
  // Solar panels
  [
    'site visit done roof faces south, owes me last yrs bills, said hed dig them out tonight',
    { channel: 'visit', theirs: ['bills', 'dig them out | 2026-11-24T20:00'] },
  ],
  [
    'have to apply for the grid connection by 4 dec',
    { ours: ['apply for the grid connection | 2026-12-04'] },
  ],
  ['no answer, will try his wife tomorrow', { outcome: 'no-answer', ours: ['try his wife | 2026-11-25'] }],
  ['told them wed hold the price til xmas', { ours: ['hold the price'] }],
  ['remember send him the battery spec', { ours: ['battery spec'] }],
  // Event catering
  [
    'tasting went really well bride is going to confirm numbers by sunday',
    { theirs: ['confirm numbers | 2026-11-29'], rating: 'positive?' },
  ],
  ['menu tasting sat 5 dec 12 noon', { meetings: ['tasting | 2026-12-05T12:00'] }],
  [
    'asked if we can do halal told her yes, ill get a revised menu to her by fri',
    { requests: ['do halal | - | granted'], ours: ['revised menu | 2026-11-27'] },
  ],
  ['she wants to pay half by bank transfer on the 30th', { theirs: ['pay half | 2026-11-30'] }],
  ['make sure that linen is ordered by weds', { ours: ['linen is ordered | 2026-11-25'] }],
  // Security guarding
  [
    'site manager will have a word with head office, i said id give him til friday',
    { theirs: ['have a word with head office'] },
  ],
  ['todo find a relief guard for sat night', { ours: ['find a relief guard'] }],
  ['im going to walk the perimeter w him on weds', { ours: ['walk the perimeter | 2026-11-25'] }],
  ['alarm contract renews on 1 march', { facts: ['renewal | 2027-03-01'] }],
  ['they have yet to pay the march invoice', { note: ['march invoice'] }],
  // Software consultancy
  [
    'vm from priti, she cant make thurs, wants to move it to fri same time',
    { channel: 'voicemail', note: ['thurs'] },
  ],
  ['gonna spin up a test env for them this aft', { ours: ['spin up a test env'] }],
  ['dev lead is meant to give us vpn access today or tomorrow', { theirs: ['give us vpn access'] }],
  ['kickoff mon 30 nov 10am teams', { meetings: ['kickoff | 2026-11-30T10:00'] }],
  ['we should be hearing from their cio by weds', { note: ['cio'] }],
  // German
  ['er muss das noch mit der geschäftsleitung klären', { theirs: ['mit der geschäftsleitung klären'] }],
  ['ich muss morgen das angebot nachreichen', { ours: ['das angebot nachreichen | 2026-11-25'] }],
  [
    'kundin schickt die fotos bis freitag, ich erstell dann den plan',
    { theirs: ['die fotos | 2026-11-27'], ours: ['den plan'] },
  ],
  ['besprechung do 10 uhr bei müller', { meetings: ['besprechung | 2026-11-26T10:00'] }],
  ['sollte frau lang heute noch zurückrufen', { ours: ['zurückrufen | 2026-11-24'] }],
  ['sie wollen sich nächsten montag entscheiden', { theirs: ['entscheiden | 2026-11-30'] }],
  // French
  ["il m'envoie le bon de commande mardi", { theirs: ['le bon de commande'] }],
  ['je la rappelle vendredi matin', { ours: ['rappelle | 2026-11-27T12:00'] }],
  ['contrat à signer avant vendredi', { ours: ['contrat'] }],
  ['ils doivent valider le budget cette semaine', { theirs: ['valider le budget'] }],
];
