import { Channel } from '../../domain/impression/channel';
import { correctionOf, wallOf } from '../../domain/impression/correction';
import type { Impression } from '../../domain/impression/impression';
import { Rating } from '../../domain/impression/rating';
import type { SentDraft } from '../../ui/form-drafts';
import { channelKey } from '../../ui/channel-words';
import { initialFocus } from '../../ui/initial-focus';
import { FormButtons } from '../../ui/form-buttons';
import { DraftForm } from '../../ui/draft-form';
import { ratingKey } from '../../ui/rating-words';
import { useWording } from '../../ui/wording';
import { ChoiceField } from './choice-field';
import type { SaveEntries } from './save-entries';
import './long-form.css';

const problems = ['solved', 'made'] as const;
const problemKey = { solved: 'editProblemSolved', made: 'editProblemMade' } as const;

interface EditImpressionProps {
  readonly impression: Impression;
  readonly saveEntries: SaveEntries;
  readonly onClose: () => void;
}

/** Corrects an interaction: its note, when it happened (also long ago), how, minutes, rating. The history is kept. */
export function EditImpression({ impression, saveEntries, onClose }: EditImpressionProps) {
  const { say, zone } = useWording();
  const keep = (filled: HTMLFormElement, sent: SentDraft) => {
    const form = new FormData(filled);
    const typed = (name: string) => {
      const value = form.get(name);
      return typeof value === 'string' ? value : undefined;
    };
    const correction = {
      note: typed('note'),
      when: typed('when'),
      channel: typed('channel'),
      rating: typed('rating'),
      minutes: typed('minutes'),
      problem: typed('problem'),
      hard: form.has('hard'),
    };
    saveEntries(() => [correctionOf(impression, correction, zone)], say('statusEdited'), sent);
    onClose();
  };
  const { channel, rating, minutes, hard, problem, text } = impression;
  return (
    <DraftForm name={`edit ${impression.id}`} class="long-form" onSend={keep} onCancel={onClose}>
      <label>
        {say('editNote')}{' '}
        <textarea name="note" rows={3} dir="auto" defaultValue={text.note} {...initialFocus} />
      </label>
      <label>
        {say('editWhen')}{' '}
        <input type="datetime-local" name="when" defaultValue={wallOf(impression.happenedAt, zone)} />
      </label>
      <ChoiceField
        name="channel"
        label="itemTalk"
        options={Channel.options}
        words={channelKey}
        chosen={channel}
      />
      <ChoiceField
        name="rating"
        label="reviewRating"
        options={Rating.options}
        words={ratingKey}
        chosen={rating}
      />
      <label>
        {say('editMinutes')} <input type="number" name="minutes" min="0" defaultValue={minutes ?? ''} />
      </label>
      <ChoiceField
        name="problem"
        label="editProblem"
        options={problems}
        words={problemKey}
        chosen={problem}
        empty="editProblemNone"
      />
      <label>
        <input type="checkbox" name="hard" defaultChecked={hard === true} /> {say('editHard')}
      </label>
      <FormButtons />
    </DraftForm>
  );
}
