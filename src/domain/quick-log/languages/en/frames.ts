import type { Channel } from '../../../impression/channel';
import type { FrameWords } from '../frame-words';
import { englishVerbForms } from './verb-forms';

const set = (text: string): ReadonlySet<string> => new Set(text.match(/\S+/gu));

const appointments: readonly (readonly [Channel | undefined, string])[] = [
  ['call', 'call facetime phonecall telecon teleconf conf'],
  [
    'meeting',
    'meeting mtg demo zoom teams skype gmeet webex workshop qbr sync catchup standup walkthrough pitch 1:1 kickoff kick-off catch-up meet presentation interview round review',
  ],
  [
    'visit',
    'visit viewing survey valuation inspection appointment appt handover walkround fitting tasting assessment appraisal audit photoshoot shoot consultation rehearsal',
  ],
  ['meal', 'lunch dinner breakfast brunch drinks'],
  ['coffee', 'coffee'],
  ['training', 'training onboarding webinar lesson session tutorial'],
  ['event', 'conference expo'],
  [undefined, 'hearing completion lunch-n-learn delivery installation demo-day open-day'],
];

/** English clauses. */
export const englishFrames: FrameWords = {
  verbs: englishVerbForms,
  contracted: new Map([
    ['theyll', ['they', 'will']],
    ['hell', ['he', 'will']],
    ['shell', ['she', 'will']],
    ['itll', ['it', 'will']],
    ['theyd', ['they', 'would']],
    ['hed', ['he', 'would']],
    ['shed', ['she', 'would']],
    ['id', ['i', 'would']],
    ['wed', ['we', 'would']],
    ['hes', ['he', 'is']],
    ['shes', ['she', 'is']],
    ['theyre', ['they', 'are']],
    ['im', ['i', 'am']],
    ['ive', ['i', 'have']],
    ['ill', ['i', 'will']],
  ]),
  us: set('i we'),
  ours: set('our my'),
  them: set('she he they who everyone everybody somebody someone'),
  people: set(`
    client customer buyer buyers guy lady bloke woman man boss wife husband partner son daughter kid kids mum mom dad mother father brother sister
    assistant pa secretary receptionist owner landlord landlady tenant ceo cto cfo coo cmo cio cpo founder director manager chair chairman vp md gm
    head lead colleague successor architect candidate engineer technician developer devs accountant lawyer lawyers agent supplier legal finance
    procurement purchasing hr ops compliance management mgmt team board reception vendor counsel builder plumber plasterer electrician solicitor
    solicitors staff nurse surgeon consultant committee sponsor user users admin mgr hm investor investors vc panel council school side
    mr mrs ms dr prof sir accounts seller sellers committee rep distributor dealer installer foreman bro hubby secretary bookkeeper inspector assessor adjuster underwriter broker surveyor treasurer trustee trustees principal
    head coordinator officer freeholder leaseholder driver boss gaffer planner organiser host chef person people folks chap fella lads barista clerk union partners bosses clients customers owners managers engineers`),
  titles: set('mr mrs ms miss dr prof sir'),
  toThem: set('her him them'),
  toUs: set('me us'),
  doneBy: set('by'),
  goods: set(
    'part parts delivery order invoice stock kit sample samples container shipment po payment deposit goods contract quote parcel pallet pallets boxes spares',
  ),
  comes:
    '(?:comes|coming|visits|visiting|meets|meeting|(?:comes|coming|stopping|popping|dropping) (?:by|in|round|over|out))',
  calledOff: '(?:cancell?(?:ed|ing)|called off|is off|scrapped)',
  moved:
    '(?:moved|pushed|shifted|rescheduled|postponed|rearranged|brought forward|put back)(?: (?:it|this|(?:the|our|her|his|their) (?:\\p{L}+ )?\\p{L}+))?(?: (?:back|forward|out))? (?:to|for|until|till?)',
  onItsWay:
    '(?:out(?= (?:the|on|by|mon|tue|wed|thu|fri|today|tomorrow|tmrw|next))|(?:over|out|across|round|down) (?:to|there)|on (?:its|the|their) way|in the (?:post|mail|van)|by (?:courier|post|dhl|email))',
  outTo: '(?:over|out|across|off) to',
  feelings: set('glad happy pleased delighted thrilled sorry good great nice lovely'),
  adverbs: set(
    'then also so and but now please pls just still ok okay right well both all again finally only either n & + btw fyi actually anyway plus probably prob def definitely properly',
  ),
  next: set('then'),
  maybe: set('maybe perhaps possibly hopefully might may could'),
  will: set("will 'll ll shall gonna wil must gotta"),
  would: set("would 'd"),
  be: 'be',
  being: set("is are am 's 're 'm"),
  to: set('to'),
  not: set(
    "not never no won't wont can't cant cannot don't dont doesn't doesnt didn't didnt isn't isnt aren't wasn't hasn't haven't hasnt havent couldn't wouldn't nothing nobody none",
  ),
  numberOf: 'of',
  prefix: 're',
  asking: set('does do did'),
  relative: set('which'),
  subordinate: set(
    'if when unless once until till til whether because while after before b4 since although though whenever as that which why how what where',
  ),
  prepositions: set(
    'at by for with w w/ on in to from of off re about into over under via per through between around',
  ),
  with: set('with w w/'),
  determiners: set('the a an his her their our my your this that these those some any no'),
  wants: set('want wants need needs asks ask requests requires'),
  appointments: new Map(
    appointments.flatMap(([channel, words]) => words.split(' ').map((word) => [word, channel] as const)),
  ),
  deedsInWords:
    '(?:(?:have|has|having|take|takes|taking|give|gives|giving) (?:(?:it|her|him|them|this|that|us|me) )?(?:a|an|another|one more) (?:(?:quick|good|proper|closer|second|last|final|little|brief) )*(?:word|look|think|chat|read|go|check|nudge|ring|call|shout|bell|dig|poke|ask)|(?:work|works|working) (?:out|up)|sound(?:ing)? (?:her|him|them|\\p{L}+ )?out|(?:put|puts|putting) (?:together|in)|(?:set|sets|setting) up|let (?:her|him|them|\\p{L}+) (?:know|have)|keep(?:ing)? (?:her|him|them|\\p{L}+) (?:posted|updated|in the loop)|(?:call|phone|ring|email|text) (?:\\p{L}+ ){1,2}back|(?:have|has|get|gets|getting) (?:his|her|their|the|my|our) \\p{L}+ (?:to )?(?:look|check|review|sign|call|ring|send|confirm|approve|go|take|read|do|price|quote))',
  later: 'later|after|afterwards|again|back|then|asap',
  particles: 'up|out|off|over|down|in|into|back|through|together|away|round',
  agreed:
    '(?:(?:re)?booked|confirmed|pencilled|penciled|scheduled|arranged|agreed|set up|set|locked|diarised)(?: (?:her|him|them|it|us|me))?(?: (?:in|down|up))?(?: (?:a|an|the) \\p{L}+)?(?: (?:for|on))?',
  isDue: '(?:is |are )?(?:due|expected|booked)(?: (?:in|on|for|to come))?',
  takesPlace:
    "(?:is|are|'s|will be|now|happens|takes place|booked in|booked|set|scheduled|arranged|confirmed|pencilled)(?: (?:now|booked|set|confirmed|scheduled))?(?: (?:in|for|on|at))?",
  fromUs: '(?:from|by) (?:us|me)|(?:with|on) (?:her|him|them|site)(?= (?:by|before|on|no later))',
  fromThem:
    '(?:with|to) us|(?<!-)(?:from|off) (?!(?:us|me|the|a|an|our|my|now|then|home|today|next|this)(?!\\p{L})|\\d|mon|tue|wed|thu|fri|sat|sun)\\p{L}+',
  towards: '(?:(?:back )?(?:to|over to|for)) (?!me(?! to)|us|be|do|go|me|see)\\p{L}+',
  deadline: '(?:by|before|b4|due|no later than)',
  weTold:
    '(?:(?:reminder|note|memo)(?: to (?:self|me|myself))?:? (?:to )?|(?:(?:i|we)(?:\\W?ve)? )?(?:told|promised|assured|said to) (?:(?<whom>her|him|them|everyone|mr \\p{L}+|mrs \\p{L}+|\\p{L}+) )?(?:that )?(?!to |no |yes |about |off )|(?:i|we)(?:\\W?ve)? said (?:that )?(?!to |no |yes |ok |so |about |her |him )|(?:(?:i|we) )?(?:left it|agreed|settled)(?: that)? (?=(?:i|we|id|wed|ill|im)(?!\\p{L})))',
  theySay:
    '(?:(?:we )?(?:left it|agreed|settled)(?: that)? (?=(?:she|he|they|shed|hed|theyd|hell|shell|theyll)(?!\\p{L}))|(?<whom>\\p{L}+(?: \\p{L}+)?) (?:says|said|reckons|reckoned|thinks|tells me|told me|promised(?! (?:her|him|them)(?!\\p{L}))|confirmed|(?:promises|confirms|swears|insists|claims)(?= (?:that|she|he|they|it|its|hell|shell|theyll|itll|hes|shes|theyre|the \\p{L}+ will) ))(?! to )(?: that)? )',
  please: 'pls|please|plz',
  saysLast: '(?:she|he|they|\\p{L}+) (?:says?|said|reckons?|thinks?|hopes?)',
  again: '(?:back (?:there|over|round|in)|again|same again|another go|retry|round (?:two|2))',
  lasting: "(?:on )?(?:til|till|until|'til|since|from|as of|up to)",
  objects: set('her him them it back everyone up out over'),
  going: set('going'),
  leavesUs:
    '(?:(?:goes|go|going|sent|post(?:ed)?) (?:out|off|over)|to follow|follows|ships?|to go (?=(?:by|before|on|in|to|with|over|today|tonight|tomorrow|tmrw|this|next|mon|tue|wed|thu|fri)))',
  theirDeeds: set('sign decide pay approve countersign'),
  answers: set('confirm reply respond approve countersign'),
  tells: set('ask tell request invite'),
  hopes: set(
    `hope hoping hoped plan planning planned aim aiming intend mean meaning want wanting need have 've got ought expect
    hopes plans aims intends means wants needs has had wanted needed promised agreed offered promises agrees offers supposed due meant`,
  ),
  musts: set('need needs have has got must'),
  owedBy:
    '(?:to (?:follow|come)|coming|due|still|needed|outstanding|missing|owed|needs? [\\p{L}\\p{N}]+(?: [\\p{L}\\p{N}]+){0,4}?) (?:from|off) (?!(?:us|me|the|a|an|our|my|now|then|home|today|work|here|there)(?!\\p{L}))\\p{L}+',
  wasPromised: 'promised(?: (?:to )?(?:her|him|them))?',
  weWish: "(?:(?:we|i) (?:want|need|would like)|(?:wed|id|we'?d|i'?d) (?:like|love|prefer))",
  nextTime:
    '(?:next time|on my (?:way|next)|next (?:visit|call)|when(?:ever)? (?:i|im|i am|we|were) (?:next |am |get )?(?:in|there|back|over|round|next))',
  useful: 'would (?:also )?be (?:\\p{L}+ )?(?:useful|handy|helpful|ideal|perfect|appreciated)',
  startsOrEnds:
    '(?:arrives?|lands?|docks?|starts?|ends?|begins?|expires?|finish(?:es)?|opens?|closes?|lapses?|kicks? off|(?:goes|go) live|runs? out)',
  wasHeld: '(?:went|was|were|ran|lasted|overran|dragged)',
  inThePost:
    '(?:(?:back|over|across) (?:to|with) (?:us|me)|(?:in the (?:post|mail)|on (?:its|the|their) way|coming)(?: over)? to (?:us|me))',
  nowadays: '(?:this (?:week|month|year|time)|today|now)',
  joins: set('and but then so & n + plus'),
  toDo: set(`sort credit hold reserve redo reissue replace swap reorder cancel refund compare translate amend correct research investigate clarify escalate include revise
    speak fetch collect respond reply request send resend email mail ring chase forward fwd ping prepare draft book order invite schedule arrange get give tell ask find check share upload
    post deliver submit confirm update remind rebook print buy loop`),
};
