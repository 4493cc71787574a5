/** One thing that is to be done, as `words | due | doubtful`: `send the deck | 2026-11-27T15:00 | ?`. */
export type Deed = string;

/**
 * What a reasonable person understands. What is not named must not be understood: an absent `rating` means that no
 * rating may be shown at all, not even a doubtful one. Words are matched as a part of the chip's words.
 * A due is a day, a wall clock, or `when` where no time was said; a doubtful rating ends in `?`.
 */
export interface Understood {
  readonly channel?: string;
  readonly rating?: string;
  readonly outcome?: string;
  readonly minutes?: number;
  /** Our promises; a third field `?` says that the promise itself must be doubtful, none that it is not asked. */
  readonly ours?: readonly Deed[];
  readonly theirs?: readonly Deed[];
  /** Messages of theirs that wait for an answer. */
  readonly messages?: readonly Deed[];
  /** When it happened, as a day or a wall clock, if the sentence says so; a doubtful one ends in `?`. */
  readonly happened?: string;
  /** `words | due`, and `refused` or `granted` as a third field. Without a time the due is `-`. */
  readonly requests?: readonly Deed[];
  readonly asks?: readonly string[];
  readonly likes?: readonly string[];
  /** Ids of what past tense closes. */
  readonly closes?: readonly string[];
  readonly offers?: readonly string[];
  /** Appointments to come, as `words | due`. */
  readonly meetings?: readonly Deed[];
  /** What the sentence says for keeping a client: `birthday | 2027-03-12`. */
  readonly facts?: readonly string[];
  /** Each must still stand in the note. */
  readonly note?: readonly string[];
}

/** What is open with the contact in all of them. */
export const openWithContact = [
  { id: 'quote', type: 'promise', words: 'Send the revised quote' },
  { id: 'intro', type: 'promise', words: 'Introduce Priya to their CFO' },
  { id: 'questionnaire', type: 'theirs', words: 'fill in the security questionnaire' },
  { id: 'marathon', type: 'matter', words: 'the marathon' },
  { id: 'move', type: 'matter', words: 'the move to Leeds' },
] as const;

/**
 * A hundred sentences as people type them after a call, written before the grammar so as to measure it.
 * Said on Tuesday 24 November 2026 at 11:00 in London, by someone who reads German and French too.
 */
export const hundredSentences: readonly (readonly [typed: string, understood: Understood])[] = [
  // Channels, ratings and minutes
  ['Call ++ loved the new dashboard', { channel: 'call', rating: 'rave', note: ['loved the new dashboard'] }],
  [
    'call + went thru pricing w/ Dana',
    { channel: 'call', rating: 'positive', note: ['went thru pricing w/ Dana'] },
  ],
  ['Mtg ~ polite but no budget', { channel: 'meeting', rating: 'lukewarm', note: ['polite but no budget'] }],
  ['call -- she hung up on me', { channel: 'call', rating: 'negative', note: ['she hung up on me'] }],
  ['quick call, all fine with the rollout', { channel: 'call', note: ['all fine with the rollout'] }],
  ['call good, they get it now', { channel: 'call', rating: 'positive', note: ['they get it now'] }],
  ['Demo went really well ++', { channel: 'meeting', rating: 'rave', note: ['went really well'] }],
  ['lunch with Tom and Ines, 1.5h', { channel: 'meal', minutes: 90, note: ['Tom and Ines'] }],
  ['site visit 2h, walked the floor', { channel: 'visit', minutes: 120, note: ['walked the floor'] }],
  ['zoom w/ the whole team 30min', { channel: 'meeting', minutes: 30, note: ['w/ the whole team'] }],
  ['emailed her the case study', { channel: 'email', note: ['case study'] }],
  [
    'whatsapp from Luca: invoice is wrong again 😡',
    { channel: 'message', rating: 'negative?', note: ['invoice is wrong again'] },
  ],
  ['vm', { channel: 'voicemail' }],
  ['Left a voicemail', { channel: 'voicemail' }],
  [
    'no answer, will try again thurs',
    { channel: 'call', outcome: 'no-answer', ours: ['try again | 2026-11-26'] },
  ],
  ["didn't pick up", { channel: 'call', outcome: 'no-answer' }],
  [
    'bumped into Carla at the trade fair, happy w/ support',
    { channel: 'event', rating: 'positive?', note: ['Carla', 'happy w/ support'] },
  ],
  [
    'Training day 1 done, 6 people, they struggled with filters',
    { channel: 'training', note: ['they struggled with filters'] },
  ],
  ['call meh', { channel: 'call', rating: 'lukewarm' }],
  [
    'Spoke to Marta re renewal, sounds positive',
    { channel: 'call', rating: 'positive?', note: ['re renewal'] },
  ],

  // Our promises
  [
    "Call. I'll send her the contract by 5pm",
    { channel: 'call', ours: ['send her the contract | 2026-11-24T17:00'] },
  ],
  ["i'll get back to him tmrw am", { ours: ['get back to him | 2026-11-25T12:00'] }],
  [
    "Good call, we'll have the fix out by end of month",
    { channel: 'call', rating: 'positive?', ours: ['have the fix out | 2026-11-30'] },
  ],
  ['promised to call her back in 20 min', { ours: ['call her back | 2026-11-24T11:20'] }],
  [
    'told them we would refund the march invoice this week',
    { ours: ['refund the march invoice | 2026-11-27'] },
  ],
  [
    'send Anja the security whitepaper by noon',
    { ours: ['send Anja the security whitepaper | 2026-11-24T12:00 | ?'] },
  ],
  ['follow up next tues', { ours: ['follow up | 2026-12-01 | ?'] }],
  ['Need to check w legal about the DPA', { ours: ['check w legal about the DPA | when | ?'] }],
  ['Ill send the deck n pricing 2moro', { ours: ['send the deck n pricing | 2026-11-25'] }],
  [
    "I'll book the room and send an invite for 3 Dec",
    { ours: ['book the room | when', 'send an invite | 2026-12-03'] },
  ],
  ['I will let him know asap', { ours: ['let him know | when'] }],
  ['gonna ping him on monday morning', { ours: ['ping him | 2026-11-30T12:00'] }],
  ["we agreed I'd come by on the 10th", { ours: ['come by | 2026-12-10'] }],
  [
    'promised the roadmap for last friday, forgot!!',
    { ours: ['the roadmap | 2026-11-20'], note: ['forgot'] },
  ],
  ["I'll see if we can do net 60", { ours: ['see if we can do net 60 | when'] }],
  ['call back wed 4:30', { ours: ['call back | 2026-11-25T16:30'] }],
  [
    "Let me find out who owns this, I'll mail him before Thursday noon",
    { ours: ['find out who owns this | when', 'mail him | 2026-11-26T12:00'] },
  ],
  ["I'll be at their office Thursday at 10", { ours: ['at their office | 2026-11-26T10:00'] }],
  ['call. owe her the SLA doc by EOW', { channel: 'call', ours: ['the SLA doc | 2026-11-27'] }],
  ['todo: resend invoice w/ PO number today', { ours: ['resend invoice w/ PO number | 2026-11-24 | ?'] }],
  [
    "she's travelling, I'll try her again in 2 weeks",
    { ours: ['try her again | 2026-12-08'], note: ["she's travelling"] },
  ],
  ['I said I’d send the mockups within 48h', { ours: ['send the mockups | 2026-11-26T11:00'] }],

  // Not promises, though they look like it
  ["I'll never understand why they use Excel for this", { note: ['never understand'] }],
  ["I won't chase him any more", { note: ["won't chase"] }],
  ["we'll see", { note: ["we'll see"] }],
  ['she felt ill and left early', { note: ['she felt ill and left early'] }],
  ["said she'll think about it", { note: ["she'll think about it"] }],
  ['they will probably hate the new price', { note: ['hate the new price'] }],
  ['last week he was at the Berlin office', { note: ['last week he was at the Berlin office'] }],
  ["If the pilot works I'll get them 15%", { offers: ['15%'], note: ['If the pilot works'] }],
  ["I'd buy that for a dollar lol", { note: ["I'd buy that"] }],
  ["I'll be on PTO from Thursday", { note: ['PTO from Thursday'] }],
  ['the will of the board is to cut costs', { note: ['the will of the board'] }],

  // Theirs
  ["she'll send the signed NDA on Friday", { theirs: ['send the signed NDA | 2026-11-27'] }],
  ['He will get back to me by end of week', { theirs: ['get back to me | 2026-11-27'] }],
  [
    'call - Ben promised to pay the invoice by the 1st',
    { channel: 'call', theirs: ['pay the invoice | 2026-12-01'], rating: 'negative?' },
  ],
  [
    'Mtg +. They will confirm headcount thurs, I will prep the quote by fri 10am',
    {
      channel: 'meeting',
      rating: 'positive',
      theirs: ['confirm headcount | 2026-11-26'],
      ours: ['prep the quote | 2026-11-27T10:00'],
    },
  ],
  ['Petra to intro me to the CTO next week', { theirs: ['intro me to the CTO | 2026-12-04'] }],
  ['she said she would call me tomorrow at 9', { theirs: ['call me | 2026-11-25T09:00'] }],
  ['"We will decide on Monday"', { theirs: ['decide | 2026-11-30'] }],
  [
    'will let me know after the board meeting',
    { theirs: ['let me know | when'], note: ['after the board meeting'] },
  ],
  ['waiting on the PO from finance', { theirs: ['the PO | when'] }],
  ['Will will sign this aft', { theirs: ['sign | 2026-11-24'] }],

  // Requests of theirs
  ['they want SSO before they roll out', { requests: ['SSO | -'] }],
  ['She needs the invoice split in two', { requests: ['the invoice split in two | -'] }],
  ['asked for a 20% discount, said no', { requests: ['20% discount | - | refused'] }],
  ['he would like a case study from retail by thurs', { requests: ['case study from retail | 2026-11-26'] }],
  ['they asked for net 60. Told them yes', { requests: ['net 60 | - | granted'] }],
  ['wants to see the API docs', { requests: ['see the API docs | -'] }],
  ['she wants to think it over', { note: ['she wants to think it over'] }],
  ['asked me to resend the invoice by tonight', { requests: ['resend the invoice | 2026-11-24T20:00'] }],

  // Matters and likes
  ['Ask about her daughters graduation', { asks: ['her daughters graduation'] }],
  [
    'call + ask him how the house move went next time',
    { channel: 'call', rating: 'positive', asks: ['how the house move went'] },
  ],
  [
    'His son broke his leg skiing. ask how the leg is',
    { asks: ['leg'], note: ['His son broke his leg skiing'] },
  ],
  ['they asked about our roadmap', { note: ['they asked about our roadmap'] }],
  ['She loves sailing and red wine', { likes: ['sailing and red wine'] }],
  ['Likes our new pricing page', { note: ['Likes our new pricing page'] }],
  ['big fan of Arsenal', { likes: ['Arsenal'] }],
  ["doesn't like phone calls", { note: ["doesn't like phone calls"] }],
  ['looks like they hired a new CFO', { note: ['looks like they hired a new CFO'] }],
  [
    'coffee w/ Sue ++ she is into climbing, likes oat milk',
    { channel: 'coffee', rating: 'rave', likes: ['climbing', 'oat milk'] },
  ],

  // Past tense closes
  ['sent revised quote', { closes: ['quote'] }],
  ['Introduced Priya to the CFO, they hit it off', { closes: ['intro'], note: ['they hit it off'] }],
  ['got the security questionnaire back', { closes: ['questionnaire'] }],
  ['asked about the move, they got the keys yesterday', { closes: ['move'] }],
  ['Sent the holiday card', { note: ['Sent the holiday card'] }],

  // Outcomes
  [
    'Call. Not interested, budget went to hiring',
    { channel: 'call', outcome: 'no-thanks', note: ['budget went to hiring'] },
  ],
  ['went with Acme in the end :(', { outcome: 'no-thanks', rating: 'negative?', note: ['Acme'] }],
  ['They signed!!! 🎉', { outcome: 'signed', rating: 'rave?' }],
  ["they're not renewing, price", { outcome: 'lost-renewal', note: ['price'] }],
  ["I'm not interested in his excuses", { note: ['not interested in his excuses'] }],
  ['no thanks needed, he said', { note: ['no thanks needed, he said'] }],

  // German and French
  [
    'Tel. mit Frau Weber, schicke ihr das Angebot bis Freitag',
    { channel: 'call', ours: ['das Angebot | 2026-11-27'], note: ['Frau Weber'] },
  ],
  ['Ich rufe morgen um 10 nochmal an', { ours: ['rufe nochmal an | 2026-11-25T10:00'] }],
  ['niemand erreicht, AB besprochen', { channel: 'voicemail', outcome: 'no-answer' }],
  ['Er meldet sich nächste Woche, mag Jazz', { theirs: ['meldet sich | 2026-12-04'], likes: ['Jazz'] }],
  ['Nach dem Urlaub fragen', { asks: ['Urlaub'] }],
  [
    "Appel +, j'envoie le devis demain",
    { channel: 'call', rating: 'positive', ours: ['le devis | 2026-11-25'] },
  ],
  ['elle veut une remise de 10%', { requests: ['une remise de 10% | -'] }],
  ['pas intéressé, rappeler en mars', { outcome: 'no-thanks', ours: ['rappeler | 2027-03-01'] }],
];
