import type { PromiseState } from '../domain/promise/state-of';
import { useSay } from './wording';

interface StandingMarkProps {
  readonly standing: PromiseState['standing'];
  readonly by: 'us' | 'them';
}

/** A shape for each standing, so that it does not depend on colour: ■ overdue, ◐ cushion, ○ ahead, a dashed ring for theirs. */
export function StandingMark({ standing, by }: StandingMarkProps) {
  const say = useSay();
  const [name, shape] =
    by === 'them'
      ? ([say('standingTheirs'), ring('3 2')] as const)
      : ([say(nameKey[standing]), shapes[standing]] as const);
  return (
    <svg class="promise-mark" viewBox="0 0 14 14" role="img" aria-label={name}>
      {shape}
    </svg>
  );
}

const nameKey = { overdue: 'standingOverdue', cushion: 'standingCushion', ahead: 'standingAhead' } as const;

const ring = (dashes?: string) => (
  <circle
    cx="7"
    cy="7"
    r="5"
    fill="none"
    stroke="currentColor"
    stroke-width="1.25"
    stroke-dasharray={dashes}
  />
);

const shapes = {
  overdue: <rect x="1.5" y="1.5" width="11" height="11" rx="2" fill="currentColor" />,
  cushion: (
    <>
      {ring()}
      <path d="M7 2a5 5 0 0 0 0 10z" fill="currentColor" />
    </>
  ),
  ahead: ring(),
};
