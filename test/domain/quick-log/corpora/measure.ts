import '../../../temporal';
import { findDueIn } from './time-of';
import { readSentence } from '../../../../src/domain/quick-log/read-sentence';
import type { OpenThing, Reading } from '../../../../src/domain/quick-log/reading';
import { freshSentences } from '../fresh-sentences';
import { hundredSentences, openWithContact, type Understood } from '../hundred-sentences';
import { laterSentences } from '../later-sentences';
import { afterTheCall } from './after-the-call';
import { byTrade } from './by-trade';
import { keptBack } from './kept-back';
import { lastRead } from './last-read';
import { mendedSentences } from '../mended-sentences';
import { tuesday } from '../tuesday';
import { twentyFive } from '../twenty-five';
import { judge, type Verdict } from './judge';
import { judgeNote } from './judge-note';
import { nineTrades, openInTrades } from './nine-trades';
import { notesIn, openIn, ticked } from './note';
import { newTrades } from './new-trades';
import { otherTrades } from './other-trades';
import { pressedTimes } from './pressed-times';
import { putAway } from './put-away';
import { readOnce } from './read-once';
import { readingLines } from './reading-lines';
import { sixTrades } from './six-trades';
import { thumbed } from './thumbed';

type Sentences = readonly (readonly [typed: string, understood: Understood])[];

/**
 * Prints how the corpora are read, or a file of notes if one is named; `-v` names each sentence that is not read right, and how it
 * was read.
 */
const verbose = process.argv.includes('-v');
const file = process.argv.slice(2).find((one) => one !== '-v');
if (file === undefined) measureCorpora();
else measureNotes(file);

function measureCorpora() {
  measure('nine trades', nineTrades, openInTrades);
  measure('other trades', otherTrades, openInTrades);
  measure('thumbed', thumbed, openInTrades);
  measure('new trades', newTrades, openInTrades);
  measure('last read', lastRead, openInTrades);
  measure('six trades', sixTrades, openInTrades);
  measure('kept back', keptBack, openInTrades);
  measure('after the call', afterTheCall, openInTrades);
  measure('read once', readOnce, openInTrades);
  measure('by trade', byTrade, openInTrades);
  measure('put away', putAway, openInTrades);
  measure('hundred', hundredSentences, openWithContact);
  measure('fresh', freshSentences, openWithContact);
  measure('later', laterSentences, openWithContact);
  measure('mended', mendedSentences, openWithContact);
  measure('twenty-five', twentyFive, openWithContact);
  measureTimes();
}

function measure(name: string, sentences: Sentences, open: readonly OpenThing[]) {
  const read = sentences.map(([typed, understood]): Read => {
    const reading = readSentence(typed, tuesday(open));
    return { typed, reading, verdict: judge(reading, understood) };
  });
  print(name, read);
}

function measureNotes(path: string) {
  const read = notesIn(path).map((note): Read => {
    const reading = readSentence(note.text, tuesday(openIn(note), { languages: ticked(note) }));
    return { typed: `${note.id} ${note.text}`, reading, verdict: judgeNote(reading, note) };
  });
  print(path, read);
}

interface Read {
  readonly typed: string;
  readonly reading: Reading;
  readonly verdict: Verdict;
}

function print(name: string, read: readonly Read[]) {
  const total = {
    right: 0,
    falsely: 0,
    missing: 0,
    needless: 0,
    ours: [0, 0],
    theirs: [0, 0],
    closes: [0, 0],
    wronglyClosed: 0,
  };
  for (const { typed, reading, verdict } of read) {
    if (verdict.falsehoods.length) total.falsely++;
    else if (verdict.missing.length) total.missing++;
    else total.right++;
    total.needless += verdict.needless.length;
    total.wronglyClosed += verdict.falsehoods.filter((one) => one.startsWith('closes')).length;
    for (const key of ['ours', 'theirs', 'closes'] as const) {
      total[key][0] = (total[key][0] ?? 0) + verdict[key].found;
      total[key][1] = (total[key][1] ?? 0) + verdict[key].of;
    }
    const all = [
      ...verdict.falsehoods.map((one) => `FALSE ${one}`),
      ...verdict.missing.map((one) => `missing ${one}`),
      ...verdict.needless.map((one) => `needless ${one}`),
    ];
    if (!verbose || all.length === 0) continue;
    console.log([typed, ...all, ...readingLines(reading).map((line) => `= ${line}`)].join('\n    '));
  }
  console.log(name, read.length, JSON.stringify(total));
}

function measureTimes() {
  let silently = 0;
  let right = 0;
  for (const [said, due] of pressedTimes) {
    const got = findDueIn(said);
    const firm = !got.endsWith('?') && got !== 'none';
    const isRight = due === 'none' || due === '?' ? !firm : got.replace(' ?', '') === due;
    const isSilent = firm && !isRight;
    if (isSilent) silently++;
    if (isRight) right++;
    if (verbose && !isRight) console.log(`${isSilent ? 'SILENTLY ' : ''}${said}: ${got} for ${due}`);
  }
  console.log('times', pressedTimes.length, { right, silently });
}
