import type { Understood } from './hundred-sentences';

/** Sentences tried after the grammar, among them those that it misread at first. The same moment, the same open things. */
export const laterSentences: readonly (readonly [typed: string, understood: Understood])[] = [
  [
    'gr8 call w/ Nina!! sending proposal tomorrow',
    { channel: 'call', ours: ['sending proposal | 2026-11-25 | ?'], rating: 'positive?', note: ['w/ Nina'] },
  ],
  ['Quick catch up with Dave', { channel: 'meeting', note: ['with Dave'] }],
  [
    'Emailed over the revised numbers',
    { channel: 'email', closes: ['quote'], note: ['Emailed over the revised numbers'] },
  ],
  [
    "we promised them a credit note last week and haven't sent it",
    { ours: ['a credit note | 2026-11-17'], note: ["haven't sent it"] },
  ],
  ["he'd prefer a call on Monday at 2", { requests: ['a call | 2026-11-30T14:00'] }],
  ['voicemail - call me back asap', { channel: 'voicemail', ours: ['call me back | when'], note: ['asap'] }],
  ['She will NOT renew unless we fix exports', { note: ['She will NOT renew unless we fix exports'] }],
  [
    'Need SSO + audit logs before they can buy',
    { requests: ['SSO + audit logs | -'], note: ['before they can buy'] },
  ],
  ['Lost to HubSpot', { outcome: 'no-thanks', note: ['HubSpot'] }],
  ["let's talk in Q1", { ours: ['talk | 2027-01-01 | ?'] }],
  ["she'll be in touch", { theirs: ['be in touch | when'] }],
  ["I'll be in touch next week", { ours: ['be in touch | 2026-12-04'] }],
  [
    "Video call with the IT team ~ they're worried about SSO",
    { channel: 'meeting', rating: 'lukewarm', note: ["they're worried about SSO"] },
  ],
  ["Renewal call, they won't renew", { channel: 'call', outcome: 'lost-renewal', note: ['Renewal'] }],
  ['She loves dogs, has 2 labs', { likes: ['dogs'], note: ['has 2 labs'] }],
  ['ask Dave re golf trip', { asks: ['golf trip'] }],
  ['Gave her a call, went to vm', { channel: 'call', note: ['went to vm'] }],
  ['I promised nothing', { note: ['I promised nothing'] }],
  ['she promised the PO by Friday', { theirs: ['the PO | 2026-11-27'] }],
  [
    'Ben to send specs, me to send quote by Thurs',
    { theirs: ['send specs | when'], ours: ['send quote | 2026-11-26'] },
  ],
  ['can you send me the invoice again?', { requests: ['send me the invoice again | -'] }],
  [
    'Will check pricing and revert by tomorrow EOD',
    { ours: ['check pricing | when', 'revert | 2026-11-25'] },
  ],
  ["told her I'd come back by Fri lunch", { ours: ['come back | 2026-11-27T12:00'] }],
  ['ring her 2nite at 7', { ours: ['ring her | 2026-11-24T19:00 | ?'] }],
  [
    "not happy about the delay, I'll call their CEO at 5",
    { rating: 'negative?', ours: ['call their CEO | 2026-11-24T17:00'] },
  ],
  [
    'meeting moved to 4pm tomorrow',
    { meetings: ['meeting moved | 2026-11-25T16:00'], note: ['meeting moved to 4pm tomorrow'] },
  ],
  ['no ans, vm full', { channel: 'voicemail', outcome: 'no-answer' }],
  ['Loves trail running, based in Porto', { likes: ['trail running'], note: ['based in Porto'] }],
  [
    'call w/ procurement --. they want to terminate',
    { channel: 'call', rating: 'negative', note: ['they want to terminate'] },
  ],
  [
    'shes going to check with her boss & get back',
    { theirs: ['check with her boss | when', 'get back | when'] },
  ],
  ['reschedule to 3/12 10am', { ours: ['reschedule | 2026-12-03T10:00 | ?'] }],
  ['Won!! PO coming by email', { outcome: 'signed', note: ['PO coming by email'] }],
  [
    'cancelled the meeting, rebook for week of 7 Dec',
    { ours: ['rebook | 2026-12-07 | ?'], note: ['cancelled the meeting'] },
  ],
  // Who did it
  ['she sent the revised quote back', { note: ['she sent the revised quote back'] }],
  ['I filled in the security questionnaire', { note: ['I filled in the security questionnaire'] }],
  ['questionnaire received', { closes: ['questionnaire'] }],
  ['quote sent', { closes: ['quote'] }],
  // What lies near to a rule, and outside it
  ['Will is our man', { note: ['Will is our man'] }],
  ['will send the deck tmrw', { ours: ['send the deck | 2026-11-25'] }],
  ['Will will send the deck tmrw', { theirs: ['send the deck | 2026-11-25'] }],
  ['He said "I will not sign"', { note: ['He said "I will not sign"'] }],
  ['Sent him the "I\'ll be back" gif', { note: ['Sent him the "I\'ll be back" gif'] }],
  ['"call me Monday at 10"', { ours: ['call me | 2026-11-30T10:00'] }],
  ["I'll check if they support SSO by Fri", { ours: ['check if they support SSO | 2026-11-27'] }],
  [
    "I'll throw in training if they sign",
    { offers: ['throw in training'], note: ["I'll throw in training if they sign"] },
  ],
  ['she signed up for the webinar', { note: ['she signed up for the webinar'] }],
  ["they'll sign once legal is done", { theirs: ['sign | when'], note: ['once legal is done'] }],
  ['looks like a - b', { note: ['looks like a - b'] }],
  ['coffee + cake with Ana', { channel: 'coffee', rating: 'positive', note: ['cake with Ana'] }],
  ['call -', { channel: 'call', rating: 'negative?' }],
  ['all in all ok ~', { rating: 'lukewarm', note: ['all in all ok'] }],
  ["she'll be happy with that", { note: ["she'll be happy with that"] }],
  ['they are not angry any more', { note: ['they are not angry any more'] }],
];
