import type { Clause } from '../../marks/clause';
import { whole } from '../../marks/pattern-of';
import { placeOf, type ClauseRule } from './clause-rule';

const does: ClauseRule = {
  id: 'does',
  reads: ['measures the roof friday', 'me rappelle jeudi'],
  not: ['measure the roof friday', 'measures the roof'],
  read: (clause) =>
    clause.due && clause.speaker !== 'us' && isBare(clause, 'third')
      ? { type: 'theirs', doubtful: true, from: verbFrom(clause) }
      : undefined,
};

const doing: ClauseRule = {
  id: 'doing',
  reads: ['measuring the roof friday', 'measuring the roof friday he reckons'],
  not: ['measuring the roof', 'he is measuring the roof friday'],
  read: (clause) =>
    clause.due && isBare(clause, 'ing')
      ? {
          type: clause.speaker === 'them' ? 'theirs' : 'promise',
          doubtful: true,
          from: verbFrom(clause),
        }
      : undefined,
};

const doIt: ClauseRule = {
  id: 'do',
  reads: ['measure the roof friday', 'his wife said try him at 6', 'in 14 tagen nochmal probieren'],
  not: ['measure the roof', 'measured the roof friday'],
  read: (clause) => {
    if (!clause.due || !isBare(clause, 'base')) return undefined;
    const isTheirs = isToUs(clause) && clause.speaker !== 'them';
    return { type: isTheirs ? 'theirs' : 'promise', doubtful: true, from: verbFrom(clause) };
  },
};

const toDo: ClauseRule = {
  id: 'to do',
  reads: ['send brochure to mr hoang', 'angebot schicken'],
  not: ['measure the roof', 'send me a brochure'],
  read: (clause) => {
    const { tokens, frame, words, isFirst } = clause;
    const verbAt = frame.verbAt ?? 0;
    const isTask = isFirst && !isToUs(clause) && words.toDo.has(tokens[verbAt]?.word ?? '');
    const hasWhat = tokens[verbAt + 1] !== undefined || (words.isVerbLast === true && verbAt > 0);
    return isTask && hasWhat && isBare(clause, 'base')
      ? { type: 'promise', doubtful: true, from: verbFrom(clause) }
      : undefined;
  },
};

const isBare = ({ frame: { verb, verbAt, aux } }: Clause, form: 'third' | 'ing' | 'base') =>
  verb?.form === form && verb.sort !== 'state' && verbAt !== undefined && !aux;

const isToUs = ({ tokens, frame, words }: Clause) =>
  words.toUs.has(tokens[(frame.verbAt ?? 0) + 1]?.word ?? '');

function verbFrom(clause: Clause): number {
  const { words, frame } = clause;
  return placeOf(clause, words.isVerbLast ? withAgain(clause, frame.subjectAt) : frame.verbAt);
}

/** Returns where the words begin with the "again" before them: "nochmal probieren". */
function withAgain({ tokens, words }: Clause, index: number): number {
  const again = whole(words.again);
  return index > 0 && again.test(tokens[index - 1]?.word ?? '') ? index - 1 : index;
}

/** A verb without a subject. */
export const bareRules: readonly ClauseRule[] = [does, doing, doIt, toDo];
