import { joined, say, type Phrase } from '../../phrase/phrase';
import { lineOf, timelineOf } from '../../timeline/timeline';
import type { SectionContext, SectionPlace, SectionRow } from '../section';
import { checkPractices, type Evidence, type PracticeStanding } from './check';
import { Practice } from './practice';

const name: Readonly<Record<Practice, Phrase>> = {
  honest: say('practiceHonest'),
  costs: say('practiceCosts'),
  reachable: say('practiceReachable'),
  patient: say('practicePatient'),
  'still-there': say('practiceStillThere'),
  confidences: say('practiceConfidences'),
};

const stands = {
  kept: say('practiceKept'),
  breached: say('practiceBreached'),
  unknown: say('practiceUnknown'),
};

/** Whether the six practices are kept, each with its evidence, which links to the timeline (K1). */
export const section: SectionPlace = {
  group: 'client',
  place: 6,
  of: (context) => {
    const { history, now, zone, hours } = context;
    const wordsOf = evidenceWords(context);
    const standings = checkPractices({ ...history, zone, hours });
    const isAnyKnown = standings.some(({ standing }) => standing !== 'unknown');
    return {
      title: say('kindPractice'),
      // Six lines that say that nothing is known would help nobody.
      rows: isAnyKnown ? standings.map((one) => rowOf(one, wordsOf)) : [],
      fields: [
        { name: 'practice', label: say('practiceWhich'), type: name },
        { name: 'how', label: say('practiceHow'), type: { kept: stands.kept, breached: stands.breached } },
        { name: 'note', label: say('practiceNote'), type: 'text' },
      ],
      add: ({ practice: chosen, how, note }, contact, newId) => {
        const practice = Practice.options.find((one) => one === chosen);
        if (!practice) return [];
        const data = {
          practice,
          how: how === 'breached' ? ('breached' as const) : ('kept' as const),
          seenAt: now,
        };
        return [{ kind: 'practice.seen', entity: newId(), contact, data, text: note ? { note } : {} }];
      },
    };
  },
};

const rowOf = (
  { practice, standing, evidence }: PracticeStanding,
  wordsOf: (evidence: Evidence) => Phrase,
): SectionRow => ({
  id: practice,
  words: name[practice],
  aside: stands[standing],
  evidence: evidence.map((one) => ({ id: one.id, words: wordsOf(one) })),
  actions: [],
});

/** Returns a function that gives the text of a piece of evidence: kept or breached, when, and what it was. */
function evidenceWords({ history }: SectionContext) {
  const items = new Map(timelineOf(history).map((item) => [item.id, item]));
  return ({ id, at, how, isLate }: Evidence): Phrase => {
    const item = items.get(id);
    const words = item?.type === 'promise' ? item.row.text.words : item && lineOf(item);
    const standing = joined(', ', isLate ? say('practiceLate') : stands[how], { past: at });
    return joined(': ', standing, words);
  };
}
