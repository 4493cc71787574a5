import { useState } from 'preact/hooks';
import type { NewEntry } from '../../domain/journal/entry';
import { liftConfidence, makeConfidential } from '../../domain/keeping/confidence/entries';
import { ofType } from '../../domain/keeping/keeping';
import { dropOf, type TimelineItem } from '../../domain/timeline/timeline';
import type { Book } from '../../store/book';
import { MoreIcon } from '../../ui/more-icon';
import { Menu } from '../../ui/menu';
import { pastWords } from '../../ui/time-words';
import { useWording } from '../../ui/wording';
import { EarlierVersions } from './earlier-versions';
import { EditImpression } from './edit-impression';
import { itemWords } from './item-words';
import type { SaveEntries } from './save-entries';
import type { PracticeView } from './practice-view';

interface TimelineRowProps {
  readonly book: Book;
  readonly item: TimelineItem;
  readonly now: number;
  readonly saveEntries: SaveEntries;
  readonly view: PracticeView;
}

/** One row of the timeline: when, what, and a menu of actions. */
export function TimelineRow({ book, item, now, saveEntries, view }: TimelineRowProps) {
  const wording = useWording();
  const { say } = wording;
  const [editing, setEditing] = useState(false);
  const { lead, rest } = itemWords(item, now, wording);
  const kept = ofType(view.history.keeping, 'confidence').filter(({ about }) => about === item.id);
  const secret = kept.length > 0;
  const append = (entry: (newId: () => string) => NewEntry, said: string) =>
    saveEntries((_, newId) => [entry(newId)], said);
  const drop = dropOf(item);
  const choices = [
    ...(item.type === 'impression' ? [{ words: say('itemEdit'), onChoose: () => setEditing(true) }] : []),
    secret
      ? {
          words: say('itemLiftConfidential'),
          onChoose: () => saveEntries(() => kept.map(liftConfidence), say('statusLifted')),
        }
      : {
          words: say('itemMakeConfidential'),
          onChoose: () => append((newId) => makeConfidential(item.row, newId()), say('statusConfidential')),
        },
    ...(drop ? [{ words: say('itemDelete'), onChoose: () => append(() => drop, say('statusDeleted')) }] : []),
  ];
  return (
    <article class={secret ? 'event unprinted' : 'event'}>
      <p class="soft">
        {pastWords(item.at, now, wording)}
        {lead !== '' && ` · ${lead}`}
        {secret && ` · ${say('itemConfidential')}`}
      </p>
      <Menu name={say('itemMenu', rest || lead)} items={choices}>
        <MoreIcon />
      </Menu>
      {rest !== '' && (
        <p dir="auto" class="event-words">
          {rest}
        </p>
      )}
      {editing && item.type === 'impression' && (
        <>
          <EditImpression impression={item.row} saveEntries={saveEntries} onClose={() => setEditing(false)} />
          <EarlierVersions book={book} of={item.id} now={now} />
        </>
      )}
    </article>
  );
}
