import { checkPractices, type Evidence, type PracticeStanding } from '../../../domain/keeping/practice/check';
import { Practice } from '../../../domain/keeping/practice/practice';
import { timelineOf } from '../../../domain/timeline/timeline';
import { pastWords } from '../../../ui/time-words';
import type { MessageKey, Say } from '../../../ui/wording';
import { itemWords } from '../item-words';
import type { SectionContext, SectionOf, SectionRow } from './section';

export const practiceKey: Readonly<Record<Practice, MessageKey>> = {
  honest: 'practiceHonest',
  costs: 'practiceCosts',
  reachable: 'practiceReachable',
  patient: 'practicePatient',
  'still-there': 'practiceStillThere',
  confidences: 'practiceConfidences',
};

const standingKey = {
  kept: 'practiceKept',
  breached: 'practiceBreached',
  unknown: 'practiceUnknown',
} as const;

/** The six practices as a quiet check, each with the evidence behind it, which leads to what it is (K1). */
export const practices: SectionOf = (context) => {
  const { view, now, wording } = context;
  const { say, zone, hours } = wording;
  const wordsOf = evidenceWords(context);
  const names = Object.fromEntries(Practice.options.map((one) => [one, say(practiceKey[one])]));
  return {
    title: say('kindPractice'),
    rows: checkPractices({ ...view.history, zone, hours }).map((standing) => rowOf(standing, wordsOf, say)),
    fields: [
      { name: 'practice', label: say('practiceWhich'), type: names },
      {
        name: 'how',
        label: say('practiceHow'),
        type: { kept: say('practiceKept'), breached: say('practiceBreached') },
      },
      { name: 'note', label: say('practiceNote'), type: 'text' },
    ],
    add: ({ practice: chosen, how, note }, contact, newId) => {
      const practice = Practice.options.find((one) => one === chosen);
      return practice
        ? [
            {
              kind: 'practice.seen',
              entity: newId(),
              contact,
              data: { practice, how: how === 'breached' ? 'breached' : 'kept', seenAt: now },
              text: note ? { note } : {},
            },
          ]
        : [];
    },
  };
};

function rowOf(
  { practice, standing, evidence }: PracticeStanding,
  wordsOf: (evidence: Evidence) => string,
  say: Say,
): SectionRow {
  return {
    id: practice,
    words: say(practiceKey[practice]),
    aside: say(standingKey[standing]),
    evidence: evidence.map((one) => ({ id: one.id, words: () => wordsOf(one) })),
    deeds: [],
  };
}

/** Gives how evidence is said: kept or breached, when, and the words of what it is. */
function evidenceWords({ view, now, wording }: SectionContext) {
  const items = new Map(timelineOf(view.history).map((item) => [item.id, item]));
  return ({ id, at, how, isLate }: Evidence): string => {
    const item = items.get(id);
    const words = item?.kind === 'promise' ? item.row.text.words : item && itemWords(item, now, wording).rest;
    const standing = wording.say(isLate ? 'practiceLate' : standingKey[how]);
    return `${standing}, ${pastWords(at, now, wording)}${words ? `: ${words}` : ''}`;
  };
}
