import { longestCushion, type Cushions } from '../domain/promise/default-cushion';
import { Region } from '../ui/region';
import { lengthWords } from '../ui/time-words';
import { useWording } from '../ui/wording';
import { NumberLine } from './number-line';

interface CushionsFormProps {
  readonly cushions: Cushions;
  readonly onKeep: (cushions: Cushions) => void;
}

/** The slack that a promise has by default, for each length of notice; promises that are made already keep theirs. */
export function CushionsForm({ cushions, onKeep }: CushionsFormProps) {
  const wording = useWording();
  const { say } = wording;
  const keepStep = (place: number) => (cushion: number) =>
    onKeep({
      ...cushions,
      steps: cushions.steps.map((step, i) => (i === place ? { upTo: step.upTo, cushion } : step)),
    });
  // Only where it says the same: 90 minutes are not "1 h".
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
          most={longestCushion}
          onKeep={keepStep(i)}
        />
      ))}
      <NumberLine
        name={say('habitCushionBeyond')}
        value={cushions.beyond}
        inWords={inHours(cushions.beyond)}
        most={longestCushion}
        onKeep={(beyond) => onKeep({ ...cushions, beyond })}
      />
    </Region>
  );
}
