import type { OpenThing } from '../../../src/domain/quick-log/reading';
import type { Understood } from './hundred-sentences';

/** What the design's sentences find open. */
export const openBefore: readonly OpenThing[] = [
  { id: 'quote', type: 'promise', words: 'Send the revised quote' },
  { id: 'marathon', type: 'matter', words: 'the marathon' },
];

/** The sentences of the design, with all that is understood; said on Tuesday 24 November 2026 at 11:00. */
export const twentyFive: readonly (readonly [typed: string, understood: Understood])[] = [
  ['LVM x2, will try again tmrw', { channel: 'voicemail', ours: ['try again | 2026-11-25'], note: ['x2'] }],
  [
    'call - sounded rushed, ill send deck EOD',
    { channel: 'call', rating: 'negative?', ours: ['send deck | 2026-11-24'], note: ['sounded rushed'] },
  ],
  ["Her dad is ill. Ask how he's doing", { asks: ['her dad'], note: ['Her dad is ill'] }],
  ['she wants 10% off if annual', { requests: ['10% off if annual | -'] }],
  ['they ask for discount by Fri, told them no', { requests: ['discount | 2026-11-27 | refused'] }],
  ['Need to get pricing to Sam b4 Thurs 2pm', { ours: ['get pricing to Sam | 2026-11-26T14:00 | ?'] }],
  ["Said on Fri budget's frozen til Q1", { note: ["Said on Fri budget's frozen til Q1"] }],
  ['Will called, will sign Mon', { channel: 'call', theirs: ['sign | 2026-11-30'] }],
  ["it'll take 3 months, she'll hate that", { note: ["it'll take 3 months, she'll hate that"] }],
  [
    "Mtg ++ I'll send SOW tues 3, intro Priya, and loop in legal by eow",
    {
      channel: 'meeting',
      rating: 'rave',
      ours: ['send SOW | 2026-11-24T15:00', 'intro Priya | when', 'loop in legal | 2026-11-27'],
    },
  ],
  ['Sent the revised quote 👍', { closes: ['quote'], rating: 'positive?' }],
  ['She said "I\'ll get you the PO Thursday"', { theirs: ['get you the PO | 2026-11-26'] }],
  ['n/a, cb at 4', { channel: 'call', outcome: 'no-answer', ours: ['cb | 2026-11-24T16:00'] }],
  ["told him I'd check w/ product", { ours: ['check w/ product | when'] }],
  [
    "If they sign I'll throw in training",
    { offers: ["I'll throw in training"], note: ["If they sign I'll throw in training"] },
  ],
  ["I'll be out til Mon, Jo covers", { note: ["I'll be out til Mon, Jo covers"] }],
  ['Likes the annual plan. Likes jazz', { likes: ['jazz'], note: ['Likes the annual plan'] }],
  ['no thanks to procurement we slipped a month', { note: ['no thanks to procurement we slipped a month'] }],
  ['Not for us rn, try again in spring', { outcome: 'no-thanks', ours: ['try again | 2027-03-01 | ?'] }],
  ['asked abt marathon - she ran 1:52!!', { closes: ['marathon'] }],
  ['coffee w/ Ana + Ben ~45 min', { channel: 'coffee', minutes: 45, note: ['w/ Ana + Ben'] }],
  [
    'sie will bis Fr ein Angebot, schicke ich morgen',
    { requests: ['ein Angebot | 2026-11-27'], ours: ['schicke ich | 2026-11-25'] },
  ],
  ['Je la rappelle jeudi 15h', { ours: ['rappelle | 2026-11-26T15:00'] }],
  [
    'promised refund 2 wks ago, furious',
    { rating: 'negative?', ours: ['refund | 2026-11-10'], note: ['furious'] },
  ],
  ['call me back in 30 she says', { ours: ['call me back | 2026-11-24T11:30'] }],
];
