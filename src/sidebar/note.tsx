import { useState } from 'preact/hooks';
import { useSay } from '../ui/wording';
import './note.css';

/** Longer than this many letters, a note would push the promises off the first screen. */
const short = 200;

/** A note as it was typed; a long one shows its beginning, and all of it on demand. */
export function Note({ text }: { text: string }) {
  const say = useSay();
  const [all, setAll] = useState(false);
  const long = text.length > short || text.split('\n').length > 4;
  return (
    <>
      <p class={long && !all ? 'note clamped' : 'note'} dir="auto">
        {text}
      </p>
      {long && (
        <button type="button" class="link small" aria-expanded={all} onClick={() => setAll(!all)}>
          {say(all ? 'noteLess' : 'noteMore')}
        </button>
      )}
    </>
  );
}
