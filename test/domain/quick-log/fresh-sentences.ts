import type { Understood } from './hundred-sentences';

/**
 * Sentences written by somebody who did not know the grammar, and read right by it; what was read wrong at first was
 * mended by its cause. The same moment and the same open things as the hundred.
 */
export const freshSentences: readonly (readonly [typed: string, understood: Understood])[] = [
  // Short
  ['Call ++', { channel: 'call', rating: 'rave' }],
  ['mtg - bit frosty', { channel: 'meeting', rating: 'negative?', note: ['bit frosty'] }],
  ['n/a again, cb 3ish', { channel: 'call', outcome: 'no-answer', ours: ['cb | 2026-11-24T15:00'] }],
  ['sent her the revised quote this morning', { happened: '2026-11-24', closes: ['quote'] }],
  ["haven't sent the revised quote yet", { note: ["haven't sent the revised quote yet"] }],
  ['SIGNED!! 🎉', { outcome: 'signed', rating: 'rave?' }],
  ['not renewing. too pricey', { outcome: 'lost-renewal', note: ['too pricey'] }],
  [
    'not interested, happy with current supplier',
    { outcome: 'no-thanks', note: ['happy with current supplier'] },
  ],
  ['ask about the new puppy', { asks: ['the new puppy'] }],
  ['loves trail running', { likes: ['trail running'] }],
  ['June will send the PO friday', { theirs: ['send the PO | 2026-11-27'] }],
  ["didn't promise anything", { note: ["didn't promise anything"] }],
  ['not going to send a discount', { note: ['not going to send a discount'] }],
  ["I'll call May in March", { ours: ['call May | 2027-03-01'] }],
  ['emailed her, ooo til 7 Dec', { channel: 'email', note: ['ooo til 7 Dec'] }],
  ['f/u in a fortnight', { ours: ['f/u | 2026-12-08 | ?'] }],
  ['call her back half 3', { ours: ['call her back | 2026-11-24T15:30'] }],
  ['still waiting on the signed NDA', { theirs: ['signed NDA | when'] }],
  ['call ~ v2.1 still slow', { channel: 'call', rating: 'lukewarm', note: ['v2.1 still slow'] }],
  ["he'll confirm by close of play", { theirs: ['confirm | 2026-11-24'] }],
  ['w/c 7 Dec is bad for them', { note: ['w/c 7 Dec is bad for them'] }],
  ['promised her v2.1 access today', { ours: ['v2.1 access | 2026-11-24'] }],
  ['introduced Priya to their CFO today', { closes: ['intro'] }],
  ['don’t ask about the divorce', { note: ['the divorce'] }],
  ['asked how the marathon was, 3h58', { closes: ['marathon'] }],
  ['Will to sign on the 3rd', { theirs: ['sign | 2026-12-03'] }],
  ['we will never beat that price', { note: ['never beat that price'] }],

  // Medium
  [
    'called Mark, he needs the VAT number on the invoice',
    { channel: 'call', requests: ['the VAT number on the invoice | -'] },
  ],
  ['cb from Helen, wants a trial for 12 ppl', { channel: 'call', requests: ['a trial for 12 ppl | -'] }],
  [
    'Mtg + mgmt on board, ill send the contract tmrw am',
    {
      channel: 'meeting',
      rating: 'positive',
      note: ['mgmt on board'],
      ours: ['send the contract | 2026-11-25T12:00'],
    },
  ],
  [
    'spoke on friday, she moved to ops in october',
    { channel: 'call', happened: '2026-11-20', note: ['moved to ops'] },
  ],
  [
    "yesterday's call with Raj, I'll get him the SLA by thurs",
    { channel: 'call', happened: '2026-11-23', note: ['Raj'], ours: ['the SLA | 2026-11-26'] },
  ],
  ["told her I'd have numbers by a week on Thursday", { ours: ['have numbers | 2026-12-03'] }],
  ["We'll deliver the 3 spare units before the 3rd", { ours: ['deliver the 3 spare units | 2026-12-02'] }],
  ["I'll ring him first thing Monday about the £12k credit", { ours: ['ring him | 2026-11-30T09:00'] }],
  ['asked for 15% off on 40 seats, told her no', { requests: ['15% off | - | refused'] }],
  ['they asked if we could do monthly billing. said yes', { requests: ['monthly billing | - | granted'] }],
  ['"can you send me the SLA by thursday?"', { requests: ['the SLA | 2026-11-26'] }],
  ['he said "I will sign it on Monday"', { theirs: ['sign it | 2026-11-30'] }],
  [
    "If they go annual we'll waive the setup fee",
    { offers: ['waive the setup fee'], note: ['If they go annual'] },
  ],
  ["I'll drop the price if they take 100 seats", { offers: ['drop the price'], note: ['100 seats'] }],
  ['Tom is going to send over the org chart next week', { theirs: ['send over the org chart | 2026-12-04'] }],
  [
    'lunch w/ Ines and her boss, she is obsessed with padel',
    { channel: 'meal', note: ['Ines and her boss'], likes: ['padel'] },
  ],
  ['Her mum had a fall. ask how she is next time', { asks: ['how she is'], note: ['Her mum had a fall'] }],
  [
    "they won't be renewing, moving everything to SAP",
    { outcome: 'lost-renewal', note: ['moving everything to SAP'] },
  ],
  ['went with Zendrix because of price', { outcome: 'no-thanks', note: ['because of price'] }],
  ['Not for them at the moment, too small a team', { outcome: 'no-thanks', note: ['too small a team'] }],
  ['she went with her gut and hired him', { note: ['she went with her gut'] }],
  ['signed up for our webinar but never joined', { note: ['signed up for our webinar'] }],
  ['call w/ their C++ devs, 45 min', { channel: 'call', minutes: 45, note: ['C++ devs'] }],
  ['emailed the revised quote to her just now', { channel: 'email', closes: ['quote'] }],
  ['got the security questionnaire from June', { closes: ['questionnaire'] }],
  ["June hasn't filled in the questionnaire", { note: ["hasn't filled in the questionnaire"] }],
  ['forgot to ask about the marathon, damn', { note: ['forgot to ask about the marathon'] }],
  ["I'll invoice the second half on 15/1", { ours: ['invoice the second half | 2027-01-15'] }],
  ["I'm going to redo the ROI sheet by end of the month", { ours: ['redo the ROI sheet | 2026-11-30'] }],
  ['promised a demo login within the hour', { ours: ['a demo login | 2026-11-24T12:00'] }],
  ['Need to get Sofia a ref customer b4 Monday 10am', { ours: ['a ref customer | 2026-11-30T10:00 | ?'] }],
  [
    "he'll introduce me to purchasing and get back to me by eow",
    { theirs: ['introduce me to purchasing | when', 'get back to me | 2026-11-27'] },
  ],
  [
    'Mark promised to pay the outstanding 4k by Friday week',
    { theirs: ['pay the outstanding 4k | 2026-12-04'] },
  ],
  ['she was 20 min late and kept checking her phone', { note: ['20 min late'] }],
  [
    'training session with 9 ppl, 2h, filters still confusing',
    { channel: 'training', minutes: 120, note: ['filters still confusing'] },
  ],
  ['popped in at their warehouse, forklift guy loves cricket', { channel: 'visit', likes: ['cricket'] }],
  [
    'candidate call ++ available from mid Jan',
    { channel: 'call', rating: 'rave', note: ['available from mid Jan'] },
  ],
  ['we said we would hand over the draft in 3 weeks', { ours: ['hand over the draft | 2026-12-15'] }],
  ["i'll resend the link in 10 mins", { ours: ['resend the link | 2026-11-24T11:10'] }],
  ['the client wants his logo bigger by tomorrow noon', { requests: ['his logo bigger | 2026-11-25T12:00'] }],
  [
    "nobody picked up, I'll try the mobile at quarter past 2",
    { channel: 'call', outcome: 'no-answer', ours: ['try the mobile | 2026-11-24T14:15'] },
  ],
  ['June said the June numbers were fine', { note: ['the June numbers were fine'] }],
  ['try again mid Jan, budget frozen', { ours: ['try again | 2027-01-15 | ?'], note: ['budget frozen'] }],
  ['she likes our API docs and she likes sushi', { likes: ['sushi'], note: ['our API docs'] }],
  [
    'call. I’ll send the case study today and call him on Monday',
    { channel: 'call', ours: ['send the case study | 2026-11-24', 'call him | 2026-11-30'] },
  ],

  // Long
  [
    'so I just got off the phone with Helen she wants the brochure in print and I promised to post it tomorrow',
    {
      channel: 'call',
      note: ['Helen'],
      requests: ['the brochure in print | -'],
      ours: ['post it | 2026-11-25'],
    },
  ],
  [
    "Call + talked about rollout in Leeds office. I'll send the project plan by Thursday 5pm, she'll confirm the headcount by Friday. Ask about her sister's wedding",
    {
      channel: 'call',
      rating: 'positive',
      note: ['talked about rollout in Leeds office'],
      ours: ['send the project plan | 2026-11-26T17:00'],
      theirs: ['confirm the headcount | 2026-11-27'],
      asks: ["her sister's wedding"],
    },
  ],
  [
    "demo ~ lots of questions on data residency, I'll get our CTO to answer by tmrw eod. They want it in writing",
    {
      channel: 'meeting',
      rating: 'lukewarm',
      note: ['lots of questions on data residency'],
      ours: ['get our CTO to answer | 2026-11-25'],
      requests: ['it in writing | -'],
    },
  ],
  [
    "Mtg 1h with Mark and Priti, they need an offer for 60 licences by the 2nd. I'll draft it tonight",
    {
      channel: 'meeting',
      minutes: 60,
      note: ['Mark and Priti'],
      requests: ['an offer for 60 licences | 2026-12-02'],
      ours: ['draft it | 2026-11-24T20:00'],
    },
  ],
  [
    "spoke to May's assistant, May is in Lisbon until Thursday, I'll call on Friday at 10",
    { channel: 'call', note: ['May is in Lisbon until Thursday'], ours: ['call | 2026-11-27T10:00'] },
  ],
  [
    'sent the revised quote this morning and she already replied, will sign by end of next week',
    { happened: '2026-11-24', closes: ['quote'], theirs: ['sign | 2026-12-04'] },
  ],
  [
    "Long call 50 min. He's worried about migration, told him we'd do a dry run in December. wants weekly updates",
    {
      channel: 'call',
      minutes: 50,
      note: ['worried about migration'],
      ours: ['do a dry run | 2026-12-01'],
      requests: ['weekly updates | -'],
    },
  ],
  [
    "site visit, machine 3 is leaking again, I'll have a technician there tomorrow at 8 and I'll call Bill once it is fixed",
    {
      channel: 'visit',
      note: ['machine 3 is leaking again'],
      ours: ['have a technician there | 2026-11-25T08:00', 'call Bill | when'],
    },
  ],
  [
    'ok so dictating from the car, visited Hartmann, they are down to two pallets, need a delivery by Friday, I said no problem',
    { channel: 'visit', note: ['down to two pallets'], requests: ['a delivery | 2026-11-27 | granted'] },
  ],
  [
    "coffee with Ana ++ she's training for an ironman, likes flat whites. I'll send her the partner agreement tomorrow at 11",
    {
      channel: 'coffee',
      rating: 'rave',
      note: ['Ana'],
      likes: ['flat whites'],
      ours: ['send her the partner agreement | 2026-11-25T11:00'],
    },
  ],
  [
    "Lost the renewal, they're moving to the cheaper tool in Jan. I'll do an exit call with Will next Tuesday",
    { outcome: 'lost-renewal', note: ['cheaper tool'], ours: ['do an exit call with Will | 2026-12-01'] },
  ],
  [
    "They signed the 2 year deal, £48k! Kick-off is on 7 Dec. I'll intro the onboarding team by tomorrow",
    {
      outcome: 'signed',
      meetings: ['Kick-off | 2026-12-07'],
      ours: ['intro the onboarding team | 2026-11-25'],
    },
  ],
  [
    'no answer on mobile, landline goes to reception, lady there said try before 9, will call tomorrow at 8.30',
    {
      channel: 'call',
      outcome: 'no-answer',
      note: ['landline goes to reception'],
      // What was advised is shown, dashed.
      ours: ['try | 2026-11-25T09:00 | ?', 'call | 2026-11-25T08:30'],
    },
  ],
  [
    'Call with procurement. They want 90 days payment terms, told them no. They want one invoice per site, told them yes',
    {
      channel: 'call',
      note: ['procurement'],
      requests: ['90 days payment terms | - | refused', 'one invoice per site | - | granted'],
    },
  ],
  [
    "Mark's out sick so June covered. She'll send last year's usage report tomorrow and we'll benchmark it by next Wednesday",
    {
      note: ["Mark's out sick"],
      theirs: ["send last year's usage report | 2026-11-25"],
      ours: ['benchmark it | 2026-12-02'],
    },
  ],
  [
    "Teams mtg, 6 ppl, mostly silence. Didn't promise a date for v2.1. Need to get back to Olaf about the API limits",
    {
      channel: 'meeting',
      note: ['mostly silence', "Didn't promise a date for v2.1"],
      ours: ['get back to Olaf about the API limits | when | ?'],
    },
  ],
  [
    "Trade show Cologne, met Frau Behrens at the bar, she knows our CEO. I'll connect on linkedin and send the brochure next week",
    {
      channel: 'event',
      note: ['Frau Behrens'],
      ours: ['connect on linkedin | when', 'send the brochure | 2026-12-04'],
    },
  ],
  [
    'He said "I\'ll talk to legal" and that legal always takes ages, so I\'ll chase on the 4th',
    { note: ['legal always takes ages'], theirs: ['talk to legal | when'], ours: ['chase | 2026-12-04'] },
  ],
  [
    'Call - she found a bug in export, support ticket 4411 open for 9 days. I promised an update by tonight. owe her an apology too',
    {
      channel: 'call',
      rating: 'negative?',
      note: ['she found a bug in export'],
      ours: ['an update | 2026-11-24T20:00', 'an apology | when'],
    },
  ],
  [
    "No show at the 10am demo. I'll send three new slots today and call her mobile tomorrow at 4",
    {
      channel: 'meeting',
      note: ['No show'],
      ours: ['send three new slots | 2026-11-24', 'call her mobile | 2026-11-25T16:00'],
    },
  ],
  [
    "promised the datasheet two weeks ago and never sent it, she's fuming, I'll send it today",
    { ours: ['the datasheet | 2026-11-10', 'send it | 2026-11-24'], rating: 'negative?', note: ['fuming'] },
  ],
  [
    'Breakfast with the owner, 75 min. Big fan of old Porsches. His daughter starts uni in the autumn, ask him how she is settling in',
    {
      channel: 'meal',
      minutes: 75,
      note: ['His daughter starts uni'],
      likes: ['old Porsches'],
      asks: ['how she is settling in'],
    },
  ],
  [
    "Left a vm for Will and emailed him the agenda. I'll try once more on Thursday at 15:30 and then leave it",
    { channel: 'voicemail', note: ['agenda'], ours: ['try once more | 2026-11-26T15:30'] },
  ],
  [
    "They're asking for an on-prem version, told them we can't do it. She'd like a written statement for the auditors by Monday",
    { requests: ['on-prem version | - | refused', 'a written statement | 2026-11-30'] },
  ],
  [
    "Yesterday's meeting 2h, architect wants the sample boards by 3/12, I'll bring them in person",
    {
      channel: 'meeting',
      happened: '2026-11-23',
      minutes: 120,
      requests: ['the sample boards | 2026-12-03'],
      ours: ['bring them in person | when'],
    },
  ],
  [
    "Freelance gig: she wants two logo variants by Friday and one round of changes, I said fine. She'll pay half upfront next week",
    { requests: ['two logo variants | 2026-11-27 | granted'], theirs: ['pay half upfront | 2026-12-04'] },
  ],
  [
    "If we hit go live before Christmas I'll buy the team lunch, Mark laughed, good vibe",
    { offers: ['buy the team lunch'], note: ['Mark laughed'] },
  ],
  [
    "QBR with 5 of them, usage down 12% since June, new CFO asking tough questions. I'll build a value report by mid December. They will tell us the budget in January",
    {
      note: ['usage down 12% since June'],
      channel: 'meeting',
      ours: ['build a value report | 2026-12-15'],
      theirs: ['tell us the budget | 2027-01-01'],
    },
  ],
  [
    "Called Bill re bill 2207, he says it was paid in October, I'll check with accounts and ring him back by 4",
    {
      channel: 'call',
      note: ['paid in October'],
      ours: ['check with accounts | when', 'ring him back | 2026-11-24T16:00'],
    },
  ],
  [
    "Hi just a quick one, asked about the move to Leeds and it's all done, also she got the promotion, I'll send a card this week",
    { closes: ['move'], note: ['promotion'], ours: ['send a card | 2026-11-27'] },
  ],
  [
    "Delivery of the 12 chairs, one scratched leg. We'll replace it within 48 hours, she'll send photos tonight",
    {
      channel: 'delivery',
      note: ['one scratched leg'],
      ours: ['replace it | 2026-11-26T11:00'],
      theirs: ['send photos | 2026-11-24T20:00'],
    },
  ],
  [
    'LinkedIn msg to Sam, replied within minutes, not interested but passed me on to Dave. will call Dave tomorrow afternoon',
    {
      channel: 'message',
      outcome: 'no-thanks',
      note: ['passed me on to Dave'],
      ours: ['call Dave | 2026-11-25'],
    },
  ],
  [
    "Spoke with finance, invoice 88 is approved, they'll pay on the 1st. I told them I'd stop the reminders today",
    {
      channel: 'call',
      note: ['invoice 88 is approved'],
      theirs: ['pay | 2026-12-01'],
      ours: ['stop the reminders | 2026-11-24'],
    },
  ],
  [
    "call good, Mike will sign off the SOW by tomorrow and I will send DocuSign straight after, we'll kick off in January",
    {
      channel: 'call',
      rating: 'positive',
      theirs: ['sign off the SOW | 2026-11-25'],
      ours: ['send DocuSign | when', 'kick off | 2027-01-01'],
    },
  ],
  [
    'text from June: "running late, can we do 4 instead of 3". told her yes',
    { channel: 'message', requests: ['4 instead of 3 | - | granted'] },
  ],
  [
    "pitch mtg meh, CEO on his phone, CMO keen. They'll decide in two weeks. I'll send thank you notes by eod",
    {
      channel: 'meeting',
      rating: 'lukewarm',
      note: ['CEO on his phone'],
      theirs: ['decide | 2026-12-08'],
      ours: ['send thank you notes | 2026-11-24'],
    },
  ],
  [
    "She's retiring in spring. Successor is Will Marks. I'm going to ask her for an intro, and get Will a welcome pack by Dec 9th",
    {
      note: ["She's retiring in spring", 'Will Marks'],
      ours: ['ask her for an intro | when', 'get Will a welcome pack | 2026-12-09'],
    },
  ],

  // More, medium and long
  [
    'lvm for Raj, 3rd time this week, parking him for now',
    { channel: 'voicemail', note: ['parking him for now'] },
  ],
  [
    'they called off the merger so nobody knows who owns the budget',
    { note: ['they called off the merger', 'nobody knows who owns the budget'] },
  ],
  [
    'demo good, wants 40 seats instead of 25, renewal is 12/3',
    { channel: 'meeting', rating: 'positive', requests: ['40 seats | -'], note: ['renewal is 12/3'] },
  ],
  [
    'she filled in the questionnaire and Bill says the bill was wrong again',
    { closes: ['questionnaire'], note: ['the bill was wrong again'] },
  ],
  [
    'champion left last friday, need to chase finance for the new contact by eow',
    { note: ['champion left last friday'], ours: ['chase finance for the new contact | 2026-11-27 | ?'] },
  ],
  [
    'left vm with all the details. send deck n one-pager by eod',
    { channel: 'voicemail', ours: ['deck n one-pager | 2026-11-24 | ?'] },
  ],
  [
    'site visit, 90 min, dog in the office, everybody in hi vis',
    { channel: 'visit', minutes: 90, note: ['dog in the office'] },
  ],
  [
    'They signed after all that back and forth, £6,400 a year. June will send the countersigned copy by tomorrow',
    { outcome: 'signed', note: ['£6,400 a year'], theirs: ['send the countersigned copy | 2026-11-25'] },
  ],
  [
    "spoke to Mark he has moved to Ghent and he loves cyclocross and I'll send him the belgian price list on Thursday",
    {
      channel: 'call',
      note: ['Ghent'],
      likes: ['cyclocross'],
      ours: ['send him the belgian price list | 2026-11-26'],
    },
  ],
  [
    "call with Ola in purchasing, 20 mins, they want quarterly invoices, told her yes, I'll get accounts to change it by the 30th",
    {
      channel: 'call',
      minutes: 20,
      note: ['Ola in purchasing'],
      requests: ['quarterly invoices | - | granted'],
      ours: ['get accounts to change it | 2026-11-30'],
    },
  ],
  [
    "Phone call, dead polite, wouldn't commit. His wife decides too, he'll ring me on Saturday. Not going to push him",
    { channel: 'call', note: ['dead polite', 'Not going to push him'], theirs: ['ring me | 2026-11-28'] },
  ],
  [
    'visited Bakery Jansen, oven door sticks, I promised to send the fitter on Friday at 7am. Owner loves Eurovision',
    {
      channel: 'visit',
      note: ['oven door sticks'],
      ours: ['send the fitter | 2026-11-27T07:00'],
      likes: ['Eurovision'],
    },
  ],
  [
    "she wants a discount for the last 3 months of the contract, told her I'd ask my boss and call her on Thursday",
    {
      requests: ['a discount for the last 3 months | -'],
      ours: ['ask my boss | when', 'call her | 2026-11-26'],
    },
  ],
  [
    "Introduced Priya to the CFO on Monday, he'll send her the ledger export by Thursday, and we'll map the accounts in two weeks",
    {
      happened: '2026-11-23',
      closes: ['intro'],
      theirs: ['send her the ledger export | 2026-11-26'],
      ours: ['map the accounts | 2026-12-08'],
    },
  ],
  [
    "receptionist called Fay was super helpful, he is back on Thursday, I'll call on Thursday at 11, ask Fay how her exam went",
    { note: ['receptionist called Fay'], ours: ['call | 2026-11-26T11:00'], asks: ['exam went'] },
  ],
  [
    "call + short one. ill ping Mark tmrw re access rights, she'll confirm the import dates by Friday",
    {
      channel: 'call',
      rating: 'positive',
      ours: ['ping Mark | 2026-11-25'],
      theirs: ['confirm the import dates | 2026-11-27'],
    },
  ],

  // German
  ['AB, versuche es morgen nochmal', { channel: 'voicemail', ours: ['versuche es | 2026-11-25'] }],
  [
    'Telefonat gut, Vertrag schicke ich bis Donnerstag',
    { channel: 'call', rating: 'positive', ours: ['Vertrag | 2026-11-26'] },
  ],
  [
    'kein Interesse, haben schon einen Anbieter',
    { outcome: 'no-thanks', note: ['haben schon einen Anbieter'] },
  ],
  ['Frau Weber ruft mich am Freitag zurück', { theirs: ['ruft mich | 2026-11-27'] }],
  [
    'Herr Krüger meldet sich bis Ende der Woche wegen der Lieferzeiten',
    { theirs: ['meldet sich | 2026-11-27'] },
  ],
  ['er möchte 5% Skonto, habe nein gesagt', { requests: ['5% Skonto | - | refused'] }],
  [
    'Besuch vor Ort, 2 Std., Maschine läuft. Ich schicke ihm die Ersatzteilliste übermorgen',
    { channel: 'visit', minutes: 120, note: ['Maschine läuft'], ours: ['Ersatzteilliste | 2026-11-26'] },
  ],
  ['Ich melde mich am 8.12. wieder bei ihr', { ours: ['melde mich | 2026-12-08'] }],
  ['Sie haben unterschrieben!', { outcome: 'signed' }],
  [
    'Mittagessen mit Frau Lang, sie mag Segeln, nach ihrem Sohn fragen',
    { channel: 'meal', note: ['Frau Lang'], likes: ['Segeln'], asks: ['Sohn'] },
  ],
  ['ich werde nichts versprechen', { note: ['nichts versprechen'] }],
  [
    'Sie schickt mir die Bestellung noch heute, ich rufe Donnerstag um halb drei an',
    { theirs: ['die Bestellung | 2026-11-24'], ours: ['rufe | 2026-11-26T14:30'] },
  ],

  // French
  [
    'message vocal laissé, je rappelle demain à 14h',
    { channel: 'voicemail', ours: ['rappelle | 2026-11-25T14:00'] },
  ],
  ['RDV ++ ils sont partants', { channel: 'meeting', rating: 'rave', note: ['ils sont partants'] }],
  ['pas de réponse', { channel: 'call', outcome: 'no-answer' }],
  ['ils ont signé', { outcome: 'signed' }],
  [
    'elle veut un devis pour 30 postes avant vendredi',
    { requests: ['un devis pour 30 postes | 2026-11-26'] },
  ],
  ['Il m’envoie le bon de commande lundi', { theirs: ['le bon de commande | 2026-11-30'] }],
  ["j'ai promis de lui envoyer la plaquette d'ici jeudi", { ours: ['la plaquette | 2026-11-26'] }],
  ['ils ne renouvellent pas, trop cher', { outcome: 'lost-renewal', note: ['trop cher'] }],
  [
    'Déjeuner avec M. Petit, 1h30, il adore le vélo',
    { channel: 'meal', minutes: 90, note: ['M. Petit'], likes: ['le vélo'] },
  ],
  ['on verra', { note: ['on verra'] }],
  [
    'Appel avec Sophie, elle me confirme la date mercredi, je lui envoie le contrat avant la fin du mois',
    {
      channel: 'call',
      note: ['Sophie'],
      theirs: ['confirme la date | 2026-11-25'],
      ours: ['le contrat | 2026-11-30'],
    },
  ],
  ['demander des nouvelles de sa fille', { asks: ['sa fille'] }],
];
