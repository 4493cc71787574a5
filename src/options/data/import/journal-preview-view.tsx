import type { JournalPreview } from '../../../domain/journal-file/preview';
import { plural } from '../../../ui/plural';
import { pastWords } from '../../../ui/time-words';
import { useWording, type MessageKey } from '../../../ui/wording';
import { Counts } from './counts';
import { PreviewButtons } from './preview-buttons';
import { ProblemList } from './problem-list';

interface JournalPreviewViewProps {
  readonly preview: JournalPreview;
  readonly onBegin: () => void;
  readonly onLeave: () => void;
}

const obstacleKey = {
  differs: 'importDiffers',
  'place-taken': 'importPlaceTaken',
  erased: 'importErased',
} as const satisfies Record<string, MessageKey>;

const problemKey = { 'not-json': 'importNotJson', unknown: 'importNotKnown' } as const;

/** What a journal file holds, compared with what is here. */
export function JournalPreviewView({ preview, onBegin, onLeave }: JournalPreviewViewProps) {
  const wording = useWording();
  const { say } = wording;
  const { first, fresh, freshContacts, same, erased, conflicts, conflictCount, bad, badCount, damage } =
    preview;
  const more = (all: number, shown: number) =>
    all > shown ? plural(wording, 'importMore', all - shown) : undefined;
  return (
    <div role="group" aria-label={say('importPreview')}>
      <p>{say('importMadeAt', pastWords(first.madeAt, Date.now(), wording))}</p>
      {first.withoutConfidential && <p class="soft">{say('importWithoutConfidential')}</p>}
      {damage && <p class="trouble">{say(damage === 'cut-off' ? 'importCutOff' : 'importAltered')}</p>}
      <Counts
        lines={[
          [fresh, plural(wording, 'importFresh', fresh)],
          [freshContacts, plural(wording, 'importFreshContacts', freshContacts)],
          [same, say('importSame')],
          [erased, plural(wording, 'importErasedThere', erased)],
        ]}
      />
      <ProblemList
        title={plural(wording, 'importConflicts', conflictCount)}
        lines={conflicts.map(({ line, obstacle }) =>
          say('importLine', String(line), say(obstacleKey[obstacle])),
        )}
        more={more(conflictCount, conflicts.length)}
      />
      <ProblemList
        title={plural(wording, 'importBad', badCount)}
        lines={bad.map(({ line, problem }) => say('importLine', String(line), say(problemKey[problem])))}
        more={more(badCount, bad.length)}
      />
      <PreviewButtons isUseful={fresh + erased > 0} onBegin={onBegin} onLeave={onLeave} />
    </div>
  );
}
