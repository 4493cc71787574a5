import { briefOf, type Brief } from '../../domain/brief/brief';
import { careOf } from '../../domain/care/care-of';
import type { Care } from '../../domain/care/care';
import { confidentialIds } from '../../domain/keeping/confidence';
import type { Stage } from '../../domain/contact/stage';
import { waitingDebriefs, type WaitingDebrief } from '../../domain/keeping/debrief/waiting';
import { patternsOf, type Pattern } from '../../domain/keeping/debrief/patterns';
import type { Debrief } from '../../domain/keeping/debrief';
import { dayAt } from '../../domain/due/working-hours';
import type { AskLanguages } from '../../domain/heat/reads-as-ask';
import { matchIntentions } from '../../domain/keeping/intention/match-intentions';
import { meetingsWith } from '../../domain/keeping/meeting/meetings-with';
import { ofType } from '../../domain/keeping/keeping';
import { lessonsFor } from '../../domain/lesson/lessons';
import { isNear } from '../../domain/keeping/renewal/days-to-renewal';
import type { OpenThing } from '../../domain/quick-log/reading';
import type { PersonHistory } from '../../domain/timeline/timeline';
import { owedOf } from '../../store/owed';
import type { Wording } from '../../ui/wording';

/** What was read for a person: their history, and the debriefs of all contacts. */
export interface PracticeRead {
  /** The contacts that are this person. */
  readonly person: readonly string[];
  readonly stage: Stage | undefined;
  readonly history: PersonHistory;
  readonly debriefs: readonly Debrief[];
}

/** What the sidebar shows of it. */
export interface PracticeView extends PracticeRead {
  readonly brief: Brief;
  /** The most important first. */
  readonly care: readonly Care[];
  readonly waiting: readonly WaitingDebrief[];
  readonly patterns: readonly Pattern[];
  readonly confidential: ReadonlySet<string>;
  /** What a sentence in the past tense may close, besides promises and matters. */
  readonly owed: readonly OpenThing[];
}

/** Returns what to show at `now` (epoch ms). */
export function practiceView(
  read: PracticeRead,
  now: number,
  { zone, hours, languages }: Pick<Wording, 'zone' | 'hours'> & { readonly languages: AskLanguages },
): PracticeView {
  const { history, stage, person, debriefs } = read;
  const { impressions, keeping } = history;
  const intentions = ofType(keeping, 'intention');
  const meetings = meetingsWith(keeping, impressions, { now, zone, hours }).ahead;
  const today = dayAt(now, zone);
  const lessons = lessonsFor(
    {
      person,
      stage,
      channel: matchIntentions(intentions, impressions).next?.channel,
      renewing: ofType(keeping, 'renewal').some((renewal) => isNear(renewal, today)),
    },
    debriefs,
  );
  return {
    ...read,
    brief: briefOf({ ...history, intentions, meetings, lessons, zone, hours }),
    care: careOf({ ...history, stage, now, zone, languages }),
    waiting: waitingDebriefs(impressions, ofType(keeping, 'debrief')),
    patterns: patternsOf(debriefs),
    confidential: confidentialIds(ofType(keeping, 'confidence')),
    owed: owedOf(history, now),
  };
}

/** For a person about whom the book has nothing. */
export const nothingRead: PracticeRead = {
  person: [],
  stage: undefined,
  history: { impressions: [], promises: [], matters: [], likes: [], requests: [], keeping: [] },
  debriefs: [],
};
