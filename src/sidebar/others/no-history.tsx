import type { Lookalike } from '../../store/lookalikes';
import { IfWhole } from '../../surface/book/if-whole';
import { useSay, type Say } from '../../ui/wording';
import { useAlike } from './use-alike';
import { whoIs } from './who-is';

/** Says that there is no history with a contact; or that there may be, under another record. Nothing until that is known. */
export function NoHistory() {
  const say = useSay();
  const { isKnown, lookalike } = useAlike();
  if (!isKnown) return null;
  if (lookalike) return <span dir="auto">{wordsOf(lookalike, say)}</span>;
  return (
    <IfWhole>
      <strong>{say('firstTime')}</strong> {say('firstTimeHint')}
    </IfWhole>
  );
}

function wordsOf(lookalike: Lookalike, say: Say): string {
  const name = whoIs(lookalike.named, say);
  const { company } = lookalike.named;
  return company === undefined ? say('noNotesButKnown', name) : say('noNotesButKnownAt', name, company);
}
