import { useRef } from 'preact/hooks';
import { Stage } from '../../../domain/contact/stage';
import { sectionsInOrder } from '../../../domain/keeping/sections-in-order';
import type { Phrase } from '../../../domain/phrase/phrase';
import { ErasePart } from '../../../surface/erase/erase-part';
import { stageKey } from '../../stage-words';
import { phraseInWords } from '../../../ui/phrase-in-words';
import { useWording } from '../../../ui/wording';
import type { DialogProps } from '../dialog-props';
import type { SaveEntries } from '../save-entries';
import { SheetDialog } from '../sheet-dialog';
import { sectionInWords } from './section-in-words';
import { Sections } from './sections';
import './more-screen.css';

/** The client file: everything that is kept about them, in sections. Nothing here must be filled in. */
export function MoreScreen({ book, view, whom, now, saveEntries, toTimeline, onClose }: DialogProps) {
  const wording = useWording();
  const wasThere = useRef(false);
  // Also once they are erased, to say so.
  wasThere.current ||= view.person[0] !== undefined;
  const bought = view.stage === 'customer' || view.stage === 'client';
  const inWords = (phrase: Phrase) => phraseInWords(phrase, now, wording);
  const context = { history: view.history, now, zone: wording.zone, hours: wording.hours };
  const sections = sectionsInOrder(bought).map((section) => sectionInWords(section.of(context), inWords));
  return (
    <SheetDialog name={`${wording.say('practiceMore')}: ${whom}`} onClose={onClose}>
      <StageChoice stage={view.stage} saveEntries={saveEntries} />
      <Sections {...{ sections, saveEntries, toTimeline }} />
      {wasThere.current && (
        <section aria-label={wording.say('eraseTitle')}>
          <h3>{wording.say('eraseTitle')}</h3>
          <ErasePart book={book} contact={view.person[0]} whom={whom} />
        </section>
      )}
    </SheetDialog>
  );
}

interface StageChoiceProps {
  readonly stage: Stage | undefined;
  readonly saveEntries: SaveEntries;
}

/** The stage of the contact, which decides what the sidebar shows first (F1). */
function StageChoice({ stage, saveEntries }: StageChoiceProps) {
  const { say } = useWording();
  const choose = (chosen: Stage) =>
    saveEntries(
      (contact) => [{ kind: 'contact.staged', entity: contact, contact, data: { stage: chosen }, text: {} }],
      say('statusStage', say(stageKey[chosen])),
    );
  return (
    <fieldset class="stage">
      <legend class="soft">{say('moreStage')}</legend>
      {Stage.options.map((one) => (
        <button
          key={one}
          type="button"
          class="action"
          aria-pressed={one === stage}
          onClick={() => choose(one)}
        >
          {say(stageKey[one])}
        </button>
      ))}
    </fieldset>
  );
}
