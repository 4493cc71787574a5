import type { OpenThing, SentenceContext } from '../../../../src/domain/quick-log/reading';
import { freshSentences } from '../fresh-sentences';
import { hundredSentences, openWithContact, type Understood } from '../hundred-sentences';
import { laterSentences } from '../later-sentences';
import { afterTheCall } from './after-the-call';
import { doubted } from './doubted';
import { byTrade } from './by-trade';
import { keptBack } from './kept-back';
import { lastRead } from './last-read';
import { mendedSentences } from '../mended-sentences';
import { twentyFive } from '../twenty-five';
import { nineTrades, openInTrades } from './nine-trades';
import { onceMisread } from './once-misread';
import { newTrades } from './new-trades';
import { otherTrades } from './other-trades';
import { pressedTimes } from './pressed-times';
import { putAway } from './put-away';
import { readOnce } from './read-once';
import { sixTrades } from './six-trades';
import { thumbed } from './thumbed';

export interface Corpus {
  readonly name: string;
  readonly open: readonly OpenThing[];
  readonly sentences: readonly Sentence[];
}

type Sentence = readonly [typed: string, understood: Understood, context?: Partial<SentenceContext>];

/** Sentences with what a reasonable person understands by them; the times have no more than their time. */
export const allCorpora: readonly Corpus[] = [
  { name: 'nine-trades', open: openInTrades, sentences: nineTrades },
  {
    name: 'once-misread',
    open: openInTrades,
    sentences: onceMisread.flatMap(({ met, siblings }) => met.concat(siblings)),
  },
  {
    name: 'doubted',
    open: openInTrades,
    sentences: doubted.flatMap(({ met, siblings }) => met.concat(siblings)),
  },
  { name: 'other-trades', open: openInTrades, sentences: otherTrades },
  { name: 'thumbed', open: openInTrades, sentences: thumbed },
  { name: 'new-trades', open: openInTrades, sentences: newTrades },
  { name: 'last-read', open: openInTrades, sentences: lastRead },
  { name: 'six-trades', open: openInTrades, sentences: sixTrades },
  { name: 'kept-back', open: openInTrades, sentences: keptBack },
  { name: 'after-the-call', open: openInTrades, sentences: afterTheCall },
  { name: 'read-once', open: openInTrades, sentences: readOnce },
  { name: 'by-trade', open: openInTrades, sentences: byTrade },
  { name: 'put-away', open: openInTrades, sentences: putAway },
  { name: 'hundred', open: openWithContact, sentences: hundredSentences },
  { name: 'fresh', open: openWithContact, sentences: freshSentences },
  { name: 'later', open: openWithContact, sentences: laterSentences },
  { name: 'mended', open: openWithContact, sentences: mendedSentences },
  { name: 'twenty-five', open: openWithContact, sentences: twentyFive },
  { name: 'pressed-times', open: [], sentences: pressedTimes.map(([said]) => [said, {}]) },
];
