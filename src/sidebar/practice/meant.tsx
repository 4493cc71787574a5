import { useWording } from '../../ui/wording';
import type { PracticeView } from './read-practice';

/** What was intended the last time, beside what came (L3), and what would have made it a rave (L4). */
export function Meant({ view }: { readonly view: PracticeView }) {
  const { say } = useWording();
  const { meant, last } = view.brief;
  const lines = [
    meant?.text.outcome && say('practiceMeantOutcome', meant.text.outcome),
    meant?.text.impression && say('practiceMeant', meant.text.impression),
    meant?.text.ending && say('practiceHardMeant', meant.text.ending),
    last?.text.rave && say('practiceRave', last.text.rave),
  ].filter((line) => typeof line === 'string' && line !== '');
  if (!lines.length) return null;
  return (
    <div class="meant">
      {lines.map((line) => (
        <p key={line} class="soft" dir="auto">
          {line}
        </p>
      ))}
    </div>
  );
}
