import type { Understood } from '../hundred-sentences';

/**
 * 122 sentences of twelve trades, with what is understood by them written before any was read: typed in the car after
 * a call, dictated, abbreviated, misspelled. What is open is the same as with the nine trades. Said on Tuesday 24 November 2026 at 11:00
 * in London.
 */
export const afterTheCall: readonly (readonly [typed: string, understood: Understood])[] = [
  // Wine merchant
  [
    'tasting w the hotel somm went great, he takes 6 cases of the gavi, ill drop them round thurs',
    { rating: 'positive?', ours: ['drop them round | 2026-11-26'] },
  ],
  ['new list to marco before the weekend', { ours: ['new list | 2026-11-27'] }],
  ['marco says he lets me know on the magnums by close tmrw', { theirs: ['lets me know | 2026-11-25'] }],
  ['corked bottle, sorry card and a replacement going out today', { ours: ['a replacement | 2026-11-24'] }],
  ['bar mgr never got the price list i sent, resend', { ours: ['resend'] }],
  ['called the farm shop people, they close for winter, ring in march', { channel: 'call', ours: ['ring'] }],
  ['sample case arrived with them', { note: ['sample case'] }],
  ['wedding order: 40 btls prosecco, deliver fri 4 dec before 2', { ours: ['deliver | 2026-12-04T14:00'] }],
  // Farm machinery
  [
    'mr tanner wants a go on the new baler, taking it over there sat morning',
    { requests: ['a go on the new baler'], ours: ['taking it over there | 2026-11-28T12:00'] },
  ],
  ['gearbox part comes in weds, i fit it thurs first thing', { ours: ['fit it | 2026-11-26T09:00'] }],
  [
    'he is going to have a word with the bank and let me know one way or the other',
    { theirs: ['have a word with the bank', 'let me know'] },
  ],
  ['quote 2 options on the loader wagon for him asap', { ours: ['quote 2 options on the loader wagon'] }],
  ['no signal, hell be on the tractor till 8, ring after', { ours: ['ring'] }],
  [
    'demo day at tanners fri 11 dec 10am bring the telehandler',
    { meetings: ['demo day | 2026-12-11T10:00'], ours: ['bring the telehandler'] },
  ],
  // Payroll software
  [
    'jen in hr will run it past finance on thurs and get back to us mon',
    { theirs: ['run it past finance | 2026-11-26', 'get back to us | 2026-11-30'] },
  ],
  ['need to dig out the gdpr doc for jen', { ours: ['dig out the gdpr doc'] }],
  [
    'implementation call weds 2 dec 2pm, me + sam + jen',
    { meetings: ['implementation call | 2026-12-02T14:00'] },
  ],
  ['does it talk to xero? said id find out by tmrw', { ours: ['find out | 2026-11-25'] }],
  ['contract back from them signed!!', { outcome: 'signed' }],
  ['going live 1 jan, i do the data import the week before', { ours: ['data import'] }],
  ['jens off on mat leave from jan, priti takes over', { note: ['mat leave'] }],
  ['price up 180 heads w/ pension module for thurs', { ours: ['price up 180 heads | 2026-11-26'] }],
  // Office furniture
  ['site measure w fm at the bridge st office mon 9.30', { meetings: ['site measure | 2026-11-30T09:30'] }],
  ['told fm the chairs would be there by weds', { ours: ['chairs | 2026-11-25'] }],
  ['fabric swatches in the post tonight', { ours: ['fabric swatches | 2026-11-24T20:00'] }],
  [
    'they havent paid the deposit, finance girl promises it goes out today',
    { theirs: ['it goes out | 2026-11-24'] },
  ],
  ['swap the two broken task chairs', { ours: ['swap the two broken task chairs'] }],
  [
    'ceo hates the green. redo the mood board n send by mon',
    { ours: ['redo the mood board', 'send | 2026-11-30'] },
  ],
  ['installers booked for the 14th and 15th of dec', { note: ['installers'] }],
  ['sit stand desks - he thinks about it over xmas', { note: ['desks'] }],
  // Pest control
  ['rats again at the bakery, tech out there tmrw 7am', { ours: ['tech out there | 2026-11-25T07:00'] }],
  [
    'owner v cross, promised her a free follow up visit',
    { rating: 'negative?', ours: ['a free follow up visit'] },
  ],
  ['she pays on completion', { note: ['on completion'] }],
  ['bait boxes need checking every month', { facts: ['cadence'] }],
  ['annual contract runs out 28 feb', { facts: ['renewal | 2027-02-28'] }],
  ['ring back the cafe, missed them twice', { ours: ['ring back the cafe'] }],
  ['council inspector due fri', { meetings: ['inspector | 2026-11-27'] }],
  ['leave the report with the front desk when im next there', { ours: ['leave the report'] }],
  // Translation agency
  ['12 pages de>en by thurs noon for frau albers, i quoted 640', { ours: ['12 pages | 2026-11-26T12:00'] }],
  ['she okd the quote, starts sending files tonight', { theirs: ['sending files | 2026-11-24T20:00'] }],
  ['proofread back to client b4 5', { ours: ['proofread back to client | 2026-11-24T17:00'] }],
  ['he chases his printer and sends me the pdf', { theirs: ['sends me the pdf'] }],
  ['invoice sent yesterday', { closes: ['invoice'] }],
  ['asked him about lisbon, he finished in 1:49', { closes: ['marathon'] }],
  ['glossary call got moved to thursday 4pm', { meetings: ['call | 2026-11-26T16:00'] }],
  // Kitchen fitters
  [
    'mrs lowe rang, worktop is chipped, go and look tmrw am',
    { channel: 'call', ours: ['look | 2026-11-25T12:00'] },
  ],
  ['template appt 3rd dec 8-10', { meetings: ['template appt'] }],
  ['she will pick handles by sunday n text me', { theirs: ['pick handles | 2026-11-29', 'text me'] }],
  ['said hob is 2 weeks late, she took it ok', { note: ['hob is 2 weeks late'] }],
  ['ill get kev to ring the sparky first', { ours: ['get kev to ring the sparky'] }],
  ['hubby isnt convinced, wants 3d drawings', { requests: ['3d drawings'] }],
  ['balance due on fitting day', { note: ['balance due'] }],
  ['told mrs l wed be done by the 18th', { ours: ['be done | 2026-12-18'] }],
  // Freight
  ['vessel eta felixstowe 2 dec', { note: ['vessel'] }],
  ['i file the entry once the docs are here', { ours: ['file the entry'] }],
  ['they still owe us the packing list', { theirs: ['the packing list'] }],
  [
    'customs hold!! rang the broker, he calls me back within the hr',
    { channel: 'call', theirs: ['calls me back | 2026-11-24T12:00'] },
  ],
  ['rate for 2 x 40ft shanghai to soton to raj by cob', { ours: ['rate for 2 x 40ft | 2026-11-24'] }],
  ['pod over to accounts this pm', { ours: ['pod over to accounts'] }],
  [
    'raj is meant to be getting back to me about the demurrage',
    { theirs: ['getting back to me about the demurrage'] },
  ],
  ['wants us to quote the return leg as well', { requests: ['quote the return leg'] }],
  // Language school
  ['grant will confirm the group size tomorrow', { theirs: ['confirm the group size | 2026-11-25'] }],
  ['bill wants evening classes from jan', { requests: ['evening classes'] }],
  ['ring may on friday re level test', { ours: ['ring may | 2026-11-27'] }],
  ['sue paid', { closes: ['payment'] }],
  ['mark from the embassy said hed send 4 more students', { theirs: ['send 4 more students'] }],
  ['chase up the visas for grants lot', { ours: ['chase up the visas'] }],
  ['will rang, moving his lesson to 6 tonight', { channel: 'call', meetings: ['lesson | 2026-11-24T18:00'] }],
  ['drew says frank will bill us in dec', { theirs: ['bill us'] }],
  // Signs and vehicle wraps
  ['proof 3 going across in a min', { ours: ['proof 3'] }],
  ['he approves the proof tonight then we cut vinyl', { theirs: ['approves the proof | 2026-11-24T20:00'] }],
  ['measure up the shopfront on my way home', { ours: ['measure up the shopfront'] }],
  ['planning permission could take 8 wks', { note: ['planning permission'] }],
  ['get me the vector file, told him twice', { theirs: ['the vector file'] }],
  // Estate agent
  ['viewing w the okafors sat 11 at mill lane', { meetings: ['viewing | 2026-11-28T11:00'] }],
  ['vendor will think about the offer n come back to me first thing', { theirs: ['come back to me'] }],
  ['they offered 385, vendor said no', { note: ['they offered 385'] }],
  ['chase solicitor for the searches', { ours: ['chase solicitor'] }],
  ['buyers survey is on the 9th', { meetings: ['survey | 2026-12-09'] }],
  ['keys to be handed over 12 noon fri', { ours: ['keys | 2026-11-27T12:00'] }],
  ['promised the okafors id hold it til monday', { ours: ['hold it | 2026-11-30'] }],
  ['she put her flat on with us!!', { note: ['her flat'] }],
  // Dictated
  [
    'so just came out of the meeting with deborah at north star it went pretty well she liked the second option best and she is going to speak to her business partner about it this evening and let me know tomorrow',
    {
      channel: 'meeting',
      rating: 'positive?',
      theirs: ['speak to her business partner', 'let me know | 2026-11-25'],
    },
  ],
  [
    'right that was tom from halls he isnt happy with the lead time i have told him i would speak to production and ring him back before the end of play today',
    { rating: 'negative?', ours: ['speak to production', 'ring him back | 2026-11-24'] },
  ],
  [
    'left a voicemail for anne marie in the buying office and if she doesnt ring back by thursday ill send her an email',
    { channel: 'voicemail', offers: ['send her an email'] },
  ],
  [
    'okay so mr begum confirmed hes sending the deposit through today by bank transfer and the rest when the machine gets delivered',
    { theirs: ['sending the deposit | 2026-11-24'] },
  ],
  [
    'nice chat about the football then down to business they need three quotes by policy so i am sending mine over this week',
    {
      channel: 'call',
      rating: 'positive?',
      requests: ['three quotes'],
      ours: ['sending mine over | 2026-11-27'],
    },
  ],
  // In a hurry
  ['cx cancelled todays mtg, rebooking 4 next tues 10', { ours: ['rebooking | 2026-12-01T10:00'] }],
  ['rmd me 2 snd invoice 2moro', { ours: ['invoice | 2026-11-25'] }],
  ['no ans x3 try dawn again mon', { outcome: 'no-answer', ours: ['try dawn again | 2026-11-30'] }],
  ['sent dawn the times she picks one by thu', { theirs: ['picks one | 2026-11-26'] }],
  ['apologised for the mixup, half price next time', { note: ['half price'] }],
  ['they r happy 2 go ahead, po nxt wk', { rating: 'positive?', theirs: ['po | 2026-12-04'] }],
  ['spk to legal re clause 9 b4 i call him thu', { ours: ['legal re clause 9'] }],
  ['got the po', { closes: ['po'] }],
  ['quotes gone', { closes: ['quote'] }],
  ['the plan went over to them last night', { closes: ['plan'] }],
  ['havent had the order form yet', { note: ['order form'] }],
  ['quote needs another look, margins wrong', { note: ['margins wrong'] }],
  // German
  [
    'hab frau brandt auf band gesprochen, ruf sie mi nochmal an',
    { channel: 'voicemail', ours: ['ruf sie | 2026-11-25'] },
  ],
  ['er überlegt sichs und sagt mir bis ende der woche bescheid', { theirs: ['bescheid | 2026-11-27'] }],
  [
    'brauchen 3 vergleichsangebote, unseres geht morgen raus',
    { requests: ['3 vergleichsangebote'], ours: ['unseres | 2026-11-25'] },
  ],
  ['nachfassen bei hofer di 1.12.', { ours: ['nachfassen | 2026-12-01'] }],
  ['aufmaß am freitag um 8 bei familie lenz', { meetings: ['aufmaß | 2026-11-27T08:00'] }],
  [
    'ich klär das mit der werkstatt und geb ihm heute noch bescheid',
    { ours: ['werkstatt', 'bescheid | 2026-11-24'] },
  ],
  ['sie hat unterschrieben', { outcome: 'signed' }],
  ['kunde zahlt am 1.', { theirs: ['zahlt | 2026-12-01'] }],
  [
    'gutes gespräch, er will ein angebot über 20 stück',
    { rating: 'positive?', requests: ['ein angebot über 20 stück'] },
  ],
  ['plan ist gestern raus', { closes: ['plan'] }],
  ['niemand erreicht, versuch es heut nachmittag wieder', { outcome: 'no-answer', ours: ['versuch es'] }],
  ['seine chefin muss noch zustimmen', { theirs: ['zustimmen'] }],
  ['termin auf do 10.12. 14 uhr verlegt', { meetings: ['termin | 2026-12-10T14:00'] }],
  // French
  ['mme perrin valide le devis lundi', { theirs: ['valide le devis | 2026-11-30'] }],
  ['pas dispo, je rappelle cet aprem', { ours: ['rappelle'] }],
  ["visite du chantier mercredi 9h avec le maître d'oeuvre", { meetings: ['visite | 2026-11-25T09:00'] }],
  ['je dois lui trouver un tarif pour 50 m2', { ours: ['trouver un tarif'] }],
  ['elle me renvoie le bon signé demain', { theirs: ['le bon signé | 2026-11-25'] }],
  ['virement reçu ce matin', { closes: ['payment'] }],
  ['ils ont signé hier !', { outcome: 'signed' }],
  ['on leur livre les 3 palettes jeudi matin', { ours: ['3 palettes | 2026-11-26T12:00'] }],
  ['il en parle à son patron et revient vers moi', { theirs: ['parle à son patron', 'revient vers moi'] }],
  ['échantillons à poster ce soir', { ours: ['échantillons'] }],
];
