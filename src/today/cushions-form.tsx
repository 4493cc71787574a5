import type { Cushions } from '../domain/promise/default-cushion';
import { longestCushion } from '../domain/promise/longest-cushion';
import { Region } from '../ui/region';
import { lengthWords } from '../ui/time-words';
import { useWording } from '../ui/wording';
import { NumberLine } from './number-line';

interface CushionsFormProps {
  readonly cushions: Cushions;
  readonly onSave: (cushions: Cushions) => void;
}

/** The default cushion of a new promise, by how far off its due time is. Existing promises keep theirs. */
export function CushionsForm({ cushions, onSave }: CushionsFormProps) {
  const wording = useWording();
  const { say } = wording;
  const saveStep = (place: number) => (cushion: number) =>
    onSave({
      ...cushions,
      steps: cushions.steps.map((step, i) => (i === place ? { upTo: step.upTo, cushion } : step)),
    });
  // Only if it is exact: 90 minutes are not "1 h".
  const inHours = (minutes: number) =>
    minutes >= 60 && minutes % (minutes < 1440 ? 60 : 1440) === 0
      ? lengthWords(minutes * 60_000, wording)
      : undefined;
  return (
    <Region name={say('habitCushions')} aside={say('habitCushionsHint')}>
      {cushions.steps.map(({ upTo, cushion }, i) => (
        <NumberLine
          key={upTo}
          name={say('habitCushionUpTo', lengthWords(upTo * 60_000, wording))}
          value={cushion}
          inWords={inHours(cushion)}
          max={longestCushion}
          onSave={saveStep(i)}
        />
      ))}
      <NumberLine
        name={say('habitCushionBeyond')}
        value={cushions.beyond}
        inWords={inHours(cushions.beyond)}
        max={longestCushion}
        onSave={(beyond) => onSave({ ...cushions, beyond })}
      />
    </Region>
  );
}
