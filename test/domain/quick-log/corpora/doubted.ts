import type { MisreadKind } from './once-misread';

/** Kinds that were read firmly and wrong, or lost, each with siblings. Said on Tuesday 24 November 2026 at 11:00 in London. */
export const doubted: readonly MisreadKind[] = [
  {
    kind: 'somebody does something to them: he may be ours',
    met: [['engineer to ring them tmrw', { theirs: ['ring them | 2026-11-25'] }]],
    siblings: [
      ['our fitter will ring her monday', { ours: ['ring her | 2026-11-30'] }],
      ['unser techniker ruft sie morgen an', { ours: ['ruft sie | 2026-11-25'] }],
      ['me and jo are popping in thurs to measure up', { ours: ['popping | 2026-11-26'] }],
    ],
  },
  {
    kind: 'how long something lasts',
    met: [['i said id give him til friday', { ours: ['give him | 2026-11-27'], inDoubt: true }]],
    siblings: [
      ['told her wed hold the room until monday', { ours: ['hold the room | 2026-11-30'], inDoubt: true }],
      ['gave her til monday to decide', { never: ['promise', 'theirs'] }],
      ['contract with legal til friday', { never: ['promise', 'theirs'] }],
    ],
  },
  {
    kind: 'a number beside a time',
    met: [['barista training mon 7 dec 8.30', { meetings: ['training | 2026-12-07T08:30'] }]],
    siblings: [
      ['menu tasting sat 5 dec 12 noon', { meetings: ['tasting | 2026-12-05T12:00'] }],
      ['fitting on the 12th dec 10 30am', { meetings: ['fitting | 2026-12-12T10:30'] }],
      ['demo 3 dec 14:15', { meetings: ['demo | 2026-12-03T14:15'] }],
      ['ill bring the van fri 5pm 12', { ours: ['bring the van'], inDoubt: true }],
    ],
  },
  {
    kind: 'who comes, and no promise',
    met: [
      ['assessor is coming thurs at 10', { meetings: ['assessor | 2026-11-26T10:00'] }],
      ['cupping w luca moved to thurs 3pm', { meetings: ['cupping | 2026-11-26T15:00'] }],
    ],
    siblings: [
      ['the surveyor comes friday 9am', { meetings: ['surveyor | 2026-11-27T09:00'] }],
      ['gutachter kommt donnerstag 10 uhr', { meetings: ['gutachter | 2026-11-26T10:00'] }],
      ['le technicien passe jeudi 14h', { meetings: ['technicien | 2026-11-26T14:00'] }],
      ['she is coming back to me thurs', { theirs: ['coming back to me | 2026-11-26'] }],
      ['demo thursday cancelled', { never: ['meeting', 'unsure'] }],
      ['termin am donnerstag 9 uhr abgesagt', { never: ['meeting', 'unsure'] }],
    ],
  },
  {
    kind: 'by whom it is done, in the passive or without a verb',
    met: [
      ['cheque to be signed by the treasurer weds', { theirs: ['signed by the treasurer | 2026-11-25'] }],
      ['artwork from them by noon thurs', { theirs: ['artwork | 2026-11-26T12:00'] }],
      ['rückruf von ihm heute nachmittag', { theirs: ['rückruf'] }],
    ],
    siblings: [
      ['form to be signed by us tomorrow', { ours: ['form | 2026-11-25'] }],
      ['vertrag wird vom chef bis freitag unterschrieben', { theirs: ['vertrag | 2026-11-27'] }],
      ['samples from us by weds', { ours: ['samples | 2026-11-25'] }],
    ],
  },
  {
    kind: 'helping verbs of other languages',
    met: [
      ['son associé doit me rappeler', { theirs: ['rappeler'] }],
      ['der einkäufer muss bis freitag die freigabe holen', { theirs: ['die freigabe | 2026-11-27'] }],
      ['hab ihm gesagt dass ich bis do die preise prüfe', { ours: ['die preise | 2026-11-26'] }],
    ],
    siblings: [
      ['frau busch will am montag entscheiden', { theirs: ['entscheiden | 2026-11-30'] }],
      ['kunde will bis freitag ein muster', { requests: ['ein muster | 2026-11-27'] }],
      ['faut que je lui envoie les échantillons demain', { ours: ['les échantillons | 2026-11-25'] }],
      ['il faut relancer la mairie avant le 10', { ours: ['relancer la mairie | 2026-12-09'] }],
    ],
  },
  {
    kind: 'what goes out closes nothing of theirs',
    met: [['rechnung geht heute raus', { ours: ['rechnung | 2026-11-24'] }]],
    siblings: [
      ['invoice goes out today', { ours: ['invoice | 2026-11-24'] }],
      ['das muster geht morgen raus', { ours: ['muster | 2026-11-25'] }],
    ],
  },
  {
    kind: 'an outcome in mid-sentence',
    met: [['he went to vistaprint in the end', { outcome: 'no-thanks' }]],
    siblings: [
      ['rang about the fleet they signed', { outcome: 'signed' }],
      ['hes gonna think about it and let us know', { theirs: ['let us know'] }],
    ],
  },
  {
    kind: 'what was lost behind another clause, or an opener of a note',
    met: [
      ['they are to let us have the keys on monday', { theirs: ['the keys | 2026-11-30'] }],
      [
        'i check w the hotel re twin beds and text her by 6',
        { ours: ['check w the hotel', 'text her | 2026-11-24T18:00'] },
      ],
      ['form needs signing by both of them before weds', { theirs: ['form'] }],
    ],
    siblings: [
      ['gutters need cleaning by friday', { ours: ['gutters | 2026-11-27'] }],
      ['theatre staff want training on the new stapler', { requests: ['training'] }],
    ],
  },
  {
    kind: 'where it is, behind a day and an hour',
    met: [['viewing w the okafors sat 11 at mill lane', { meetings: ['viewing | 2026-11-28T11:00'] }]],
    siblings: [
      ['ill ring her mon 2 in the office', { ours: ['ring her | 2026-11-30T14:00'] }],
      ['besichtigung fr 10 im lager', { meetings: ['besichtigung | 2026-11-27T10:00'] }],
    ],
  },
  {
    kind: 'a part of the day that leads a noun, or that is running',
    met: [
      ['bill wants evening classes from jan', { requests: ['evening classes'] }],
      ['pod over to accounts this pm', { ours: ['pod over to accounts | 2026-11-24'] }],
      ['im to ring the underwriter in the morning', { ours: ['ring the underwriter | 2026-11-25T12:00'] }],
    ],
    siblings: [
      ['she wants a morning slot', { requests: ['a morning slot'] }],
      ['ill call this morning', { ours: ['call | 2026-11-24T12:00'] }],
      ['ill call tomorrow evening with the price', { ours: ['call with the price | 2026-11-25T20:00'] }],
    ],
  },
  {
    kind: 'German days in figures',
    met: [
      ['kunde zahlt am 1.', { theirs: ['zahlt | 2026-12-01'] }],
      ['nachfassen bei hofer di 1.12.', { ours: ['nachfassen | 2026-12-01'] }],
      ['termin auf do 10.12. 14 uhr verlegt', { meetings: ['termin | 2026-12-10T14:00'] }],
    ],
    siblings: [
      ['am 15. zahlt er die rechnung', { theirs: ['zahlt | 2026-12-15'] }],
      ['bis zum 10. schick ich ihm das muster', { ours: ['schick ich ihm das muster | 2026-12-10'] }],
      ['ich melde mich di 8.30 uhr', { ours: ['melde mich | 2026-12-01T08:30'] }],
      ['kunde nimmt 20 stück', { never: ['promise', 'unsure'] }],
    ],
  },
  {
    kind: 'to be done, without a time',
    met: [
      [
        'ceo hates the green. redo the mood board n send by mon',
        { ours: ['redo the mood board', 'send | 2026-11-30'] },
      ],
      ['bar mgr never got the price list i sent, resend', { ours: ['resend'] }],
      ['brochure out to the dutch couple', { ours: ['brochure'] }],
      ['neighbour moaning about the skip, move it', { ours: ['move it'] }],
    ],
    siblings: [
      ['pick up the keys', { ours: ['pick up the keys'] }],
      ['work out a price for 3 units', { ours: ['work out a price'] }],
      ['let them know', { ours: ['let them know'] }],
      ['preise nachreichen', { ours: ['preise nachreichen'] }],
      ['put the roof on', { never: ['promise'] }],
      ['let me think about it', { never: ['theirs', 'unsure'] }],
    ],
  },
  {
    kind: 'for us, without a time',
    met: [
      ['he chases his printer and sends me the pdf', { theirs: ['sends me the pdf'] }],
      ['get me the vector file, told him twice', { theirs: ['the vector file'] }],
    ],
    siblings: [
      ['come back to me with a price', { theirs: ['come back to me'] }],
      ['ruft zurück', { theirs: ['ruft zurück'] }],
      ['einkauf prüft das und meldet sich', { theirs: ['prüft das', 'meldet sich'] }],
    ],
  },
  {
    kind: 'a wish, and behind a comma a clause of its own',
    met: [
      ['she wants 3 quotes, ours goes out tomorrow', { requests: ['3 quotes'], ours: ['ours | 2026-11-25'] }],
    ],
    siblings: [
      ["I'll send the deck, she signs friday", { ours: ['the deck | when'], theirs: ['signs | 2026-11-27'] }],
      ["I'll send the deck, pricing and the SOW by fri", { ours: ['pricing and the SOW | 2026-11-27'] }],
      ["she'll confirm, I think, by friday", { theirs: ['confirm | 2026-11-27'] }],
    ],
  },
  {
    kind: 'the day of a month in words',
    met: [['so i am going to call her on the third', { ours: ['call her | 2026-12-03'] }]],
    siblings: [
      ['ill send it by the twenty-first of december', { ours: ['send it | 2026-12-21'] }],
      ['ill send the second draft by friday', { ours: ['the second draft | 2026-11-27'] }],
    ],
  },
];
