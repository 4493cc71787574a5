import { useState } from 'preact/hooks';
import { useSay } from '../ui/wording';
import './note.css';

/** Longer than this many letters, a note would push the promises off the first screen. */
const short = 200;

interface NoteProps {
  readonly text: string;
  /** The parts of it that were understood and are also shown elsewhere. */
  readonly quiet?: readonly { readonly from: number; readonly to: number }[];
}

/** A note as it was typed; a long one is cut off until the user asks for all of it. */
export function Note({ text, quiet = [] }: NoteProps) {
  const say = useSay();
  const [all, setAll] = useState(false);
  const long = text.length > short || text.split('\n').length > 4;
  return (
    <>
      <p class={long && !all ? 'note clamped' : 'note'} dir="auto">
        {piecesOf(text, quiet).map(({ words, isQuiet, from }) =>
          isQuiet ? (
            <span key={from} class="understood-words">
              {words}
            </span>
          ) : (
            words
          ),
        )}
      </p>
      {long && (
        <button type="button" class="link small" aria-expanded={all} onClick={() => setAll(!all)}>
          {say(all ? 'noteLess' : 'noteMore')}
        </button>
      )}
    </>
  );
}

interface Piece {
  readonly words: string;
  readonly isQuiet: boolean;
  readonly from: number;
}

function piecesOf(text: string, quiet: NonNullable<NoteProps['quiet']>): Piece[] {
  const ends = [...quiet.flatMap(({ from, to }) => [from, to]), text.length];
  const starts = [0, ...ends.slice(0, -1)];
  return starts
    .map((from, i) => ({ from, words: text.slice(from, ends[i]), isQuiet: i % 2 === 1 }))
    .filter(({ words }) => words !== '');
}
