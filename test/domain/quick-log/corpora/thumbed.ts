import type { Understood } from '../hundred-sentences';

/**
 * Eighty sentences of eight trades, with what is understood by them written before any was read: promises of both sides in many
 * shapes, typed with a thumb or dictated. What is open is the same as with the nine trades. Said on Tuesday 24 November 2026 at
 * 11:00 in London.
 */
export const thumbed: readonly (readonly [typed: string, understood: Understood])[] = [
  // Software by subscription
  [
    'call w dana she will loop in their cto this week, need to send her the soc2 report by thurs',
    { channel: 'call', theirs: ['loop in their cto'], ours: ['send her the soc2 report | 2026-11-26'] },
  ],
  [
    'spoke to marcus hes going to get budget signed off by friday',
    { channel: 'call', theirs: ['get budget signed off | 2026-11-27'] },
  ],
  ['gotta get the sandbox up for them before monday', { ours: ['get the sandbox up | 2026-11-27'] }],
  [
    'demo went well they want to trial it from 1 dec, me to set up 5 seats tmrw',
    { channel: 'meeting', ours: ['set up 5 seats | 2026-11-25'], rating: 'positive?' },
  ],
  ['todo: api docs to raj by eod', { ours: ['api docs | 2026-11-24'] }],
  ['qbr weds 2 dec 3pm on teams', { meetings: ['qbr | 2026-12-02T15:00'] }],
  [
    'raj has to check w infosec, gets back to me thurs',
    { theirs: ['check w infosec', 'back to me | 2026-11-26'] },
  ],
  [
    'renewal talk ok but price too high, let me work out a 2 yr price and send it weds',
    { ours: ['work out a 2 yr price', 'send it | 2026-11-25'] },
  ],
  // Roofing
  [
    'went up on the roof 2 slipped tiles and the flashings gone must price it up by tonite',
    { channel: 'visit', ours: ['price it up | 2026-11-24T20:00'] },
  ],
  [
    'mrs dean said shed ask the neighbour about the scaffold by the weekend',
    { theirs: ['ask the neighbour about the scaffold'] },
  ],
  ['scaffold goes up mon 7am', { ours: ['scaffold goes up | 2026-11-30T07:00'] }],
  [
    'rang mr obi no joy try again after 5',
    { channel: 'call', outcome: 'no-answer', ours: ['try again | 2026-11-24T17:00'] },
  ],
  ['make sure the skip is booked for fri', { ours: ['the skip is booked | 2026-11-27'] }],
  [
    'he still has to pay the deposit, promised to do it tomorrow',
    { theirs: ['pay the deposit', 'do it | 2026-11-25'] },
  ],
  ['told her id come back wednesday week to do the gutters', { ours: ['come back | 2026-12-02'] }],
  ['insurance assessor is coming thurs at 10', { meetings: ['assessor | 2026-11-26T10:00'] }],
  // Insurance
  [
    'chat with the nguyens re life cover hes to send his medical form by the 4th',
    { theirs: ['send his medical form | 2026-12-04'] },
  ],
  ['remember to cancel the old policy when the new one starts on 1 jan', { ours: ['cancel the old policy'] }],
  ['im to ring the underwriter in the morning', { ours: ['ring the underwriter | 2026-11-25T12:00'] }],
  [
    'left vm for jo about the claim will try her again thurs',
    { channel: 'voicemail', ours: ['try her again | 2026-11-26'] },
  ],
  [
    'she needs to talk to her husband first will let me know by monday',
    { theirs: ['talk to her husband', 'let me know | 2026-11-30'] },
  ],
  ['motor policy renews 14 feb', { facts: ['renewal | 2027-02-14'] }],
  ['got to get three quotes over to him b4 fri', { ours: ['get three quotes over to him | 2026-11-26'] }],
  [
    'bumped into phil at the rotary thing, he wants to move everything over to us by new year',
    { channel: 'event', theirs: ['move everything over'] },
  ],
  // Wholesale food
  [
    'dropped the samples of burrata at the deli, luca will taste them tonight and ring me tomorrow',
    { theirs: ['taste them | 2026-11-24T20:00', 'ring me | 2026-11-25'] },
  ],
  ['12 cases of passata out to the trattoria fri am', { ours: ['12 cases of passata | 2026-11-27T12:00'] }],
  [
    'chef said hed send the xmas order over by sunday night',
    { theirs: ['send the xmas order over | 2026-11-29T20:00'] },
  ],
  ['credit him for the split oil asap', { ours: ['credit him for the split oil'] }],
  ['i owe maria a price list, will email it this aft', { ours: ['price list', 'email it | 2026-11-24'] }],
  [
    'popped in the cafe shes happy with the bread but wants it b4 7, ive got to speak to the drivers tmrw',
    { channel: 'visit', ours: ['speak to the drivers | 2026-11-25'] },
  ],
  ['delivery tues 1st 6am at the back door', { meetings: ['delivery | 2026-12-01T06:00'] }],
  ['new menu launches in spring ask how it went', { asks: ['new menu'] }],
  // Recruiting
  [
    'screened anita 30 min strong on java, need her cv in front of the client by noon tmrw',
    { minutes: 30, ours: ['cv in front of the client | 2026-11-25T12:00'] },
  ],
  [
    'tom from hr is gonna confirm the interview slots by weds',
    { theirs: ['confirm the interview slots | 2026-11-25'] },
  ],
  ['candidate will hand in his notice on monday', { theirs: ['hand in his notice | 2026-11-30'] }],
  ['interview priya fri 27th 2.30pm at their office', { meetings: ['interview | 2026-11-27T14:30'] }],
  ['chase refs for danny thurs', { ours: ['chase refs | 2026-11-26'] }],
  [
    'they need to decide between two candidates, should hear by end of the week',
    { theirs: ['decide between two candidates'] },
  ],
  [
    "spoke to hiring mgr, i've promised 3 more profiles by next tuesday",
    { ours: ['3 more profiles | 2026-12-01'] },
  ],
  ['asked if we could lower the fee, told him id think about it', { requests: ['lower the fee'] }],
  // Medical devices
  [
    'saw dr patel in theatre she liked the new stapler wants to try 2 more cases nxt week',
    { channel: 'visit', rating: 'positive?' },
  ],
  ['consignment stock check weds at st marys', { ours: ['stock check | 2026-11-25'] }],
  ['procurement is going to raise the po by the 30th', { theirs: ['raise the po | 2026-11-30'] }],
  [
    'sister brown will check expiry dates on the trays by thurs and i have to swap anything out of date on fri',
    {
      theirs: ['check expiry dates on the trays | 2026-11-26'],
      ours: ['swap anything out of date | 2026-11-27'],
    },
  ],
  ['loan kit has to be back by 3 dec', { ours: ['loan kit | 2026-12-03'] }],
  ['reminder send the ifu to theatre manager on mon', { ours: ['send the ifu | 2026-11-30'] }],
  ['in service training w the night staff 8 dec 9pm', { meetings: ['training | 2026-12-08T21:00'] }],
  ['the rep from stores will get back to us about shelf space', { theirs: ['back to us about shelf space'] }],
  // Freelance design
  ['logo v2 to bea by thurs lunch', { ours: ['logo v2 | 2026-11-26T12:00'] }],
  [
    'bea likes option b will send feedback from the board on friday',
    { theirs: ['send feedback | 2026-11-27'] },
  ],
  ['files went to the printer, proof back thurs', { theirs: ['proof | 2026-11-26'] }],
  [
    'called ed about the brochure hes writing the copy himself done by 4 dec he says',
    { channel: 'call', theirs: ['writing the copy | 2026-12-04'] },
  ],
  [
    'ill knock up 3 moodboards over the wkend and show em mon',
    { ours: ['knock up 3 moodboards', 'show em | 2026-11-30'] },
  ],
  ['going to invoice him on the 1st', { ours: ['invoice him | 2026-12-01'] }],
  ['sorted the invoice, they owe me 400 by 15 dec', { closes: ['invoice'], theirs: ['400 | 2026-12-15'] }],
  ['jules takes over the web bit from me', { note: ['jules'] }],
  // Estate agent
  ['viewing sat 11am 14 elm rd with the khans', { meetings: ['viewing | 2026-11-28T11:00'] }],
  [
    'the khans are going to put in an offer by tomorrow night i have to tell the vendor',
    { theirs: ['put in an offer | 2026-11-25T20:00'], ours: ['tell the vendor'] },
  ],
  ['vendors solicitor said he would exchange by the 11th', { theirs: ['exchange | 2026-12-11'] }],
  ['need to get the epc done and the photos taken by friday', { ours: ['get the epc done | 2026-11-27'] }],
  // German
  ['muss ihr bis donnerstag die police schicken', { ours: ['die police | 2026-11-26'] }],
  ['er wollte sich bis freitag melden', { theirs: ['melden | 2026-11-27'] }],
  [
    'tel mit frau yilmaz, sie klärt das mit dem chef und gibt mir morgen bescheid',
    { channel: 'call', theirs: ['das mit dem chef', 'bescheid | 2026-11-25'] },
  ],
  ['dachdecker termin am 3.12. um 8', { meetings: ['termin | 2026-12-03T08:00'] }],
  ['nicht vergessen: muster an bäckerei kern bis fr', { ours: ['muster | 2026-11-27'] }],
  [
    'niemand da, probier es morgen nochmal',
    { ours: ['probier es nochmal | 2026-11-25'], outcome: 'no-answer' },
  ],
  [
    'die will das nochmal intern besprechen, meldet sich mo',
    { theirs: ['intern besprechen', 'meldet sich | 2026-11-30'] },
  ],
  ['ich soll ihm bis mittwoch ein neues angebot machen', { ours: ['ein neues angebot | 2026-11-25'] }],
  ['besichtigung sa 14 uhr mit fam. roth', { meetings: ['besichtigung | 2026-11-28T14:00'] }],
  ['herr adler hat versprochen bis montag zu unterschreiben', { theirs: ['unterschreiben | 2026-11-30'] }],
  ['lebenslauf heute noch an den kunden', { ours: ['lebenslauf | 2026-11-24'] }],
  [
    'war bei praxis dr. weber, will 2 geräte testen, ich ruf do an',
    { channel: 'visit', requests: ['2 geräte testen'], ours: ['ruf | 2026-11-26'] },
  ],
  // French
  ['je dois lui envoyer le catalogue avant vendredi', { ours: ['envoyer le catalogue | 2026-11-26'] }],
  [
    'elle va en parler à son mari et me rappelle lundi',
    { theirs: ['parler à son mari', 'rappelle | 2026-11-30'] },
  ],
  ['appelé le chef, il passe commande demain', { channel: 'call', theirs: ['commande | 2026-11-25'] }],
  ['penser à relancer le labo jeudi', { ours: ['relancer le labo | 2026-11-26'] }],
  ['visite samedi 10h rue pasteur', { meetings: ['visite | 2026-11-28T10:00'] }],
  ['il doit me renvoyer le contrat signé avant le 5', { theirs: ['renvoyer le contrat | 2026-12-04'] }],
  ['pas de réponse, je retente demain matin', { outcome: 'no-answer', ours: ['retente | 2026-11-25T12:00'] }],
  ['maquette à envoyer à sophie ce soir', { ours: ['maquette | 2026-11-24'] }],
];
