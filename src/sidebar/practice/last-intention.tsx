import { reachedKey } from '../../domain/keeping/intention/reached-key';
import { useWording } from '../../ui/wording';
import type { SaveEntries } from './save-entries';
import { ReachedQuestion } from './reached-question';
import type { PracticeView } from './practice-view';
import './last-intention.css';

interface LastIntentionProps {
  readonly view: PracticeView;
  readonly saveEntries: SaveEntries;
}

/** What was intended for the last interaction, whether it was reached (L3), and what would have made it a rave (L4). */
export function LastIntention({ view, saveEntries }: LastIntentionProps) {
  const { say } = useWording();
  const { meant, last } = view.brief;
  const lines = [
    meant?.text.outcome && say('practiceMeantOutcome', meant.text.outcome),
    meant?.text.impression && say('practiceMeant', meant.text.impression),
    meant?.text.ending && say('practiceHardMeant', meant.text.ending),
    meant?.reached && say('meantBecame', say(reachedKey[meant.reached])),
    last?.text.rave && say('practiceRave', last.text.rave),
  ].filter((line) => typeof line === 'string' && line !== '');
  if (!lines.length) return null;
  return (
    <div class="intention">
      {lines.map((line) => (
        <p key={line} class="soft" dir="auto">
          {line}
        </p>
      ))}
      {meant && !meant.reached && <ReachedQuestion meant={meant} saveEntries={saveEntries} />}
    </div>
  );
}
