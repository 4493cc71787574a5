import type { ClientPromise } from '../../domain/promise/client-promise';
import { pastWords } from '../../ui/time-words';
import { useWording } from '../../ui/wording';
import type { Today } from '../today';
import { PeopleList } from './people-list';
import './behind.css';
import '../../ui/plain.css';

/** One entry behind a figure. */
export interface BehindItem {
  readonly id: string;
  readonly contact: string;
  /** Epoch ms. */
  readonly at: number;
  readonly words: string;
  /** Where it is a promise: it leads on to its dialog. */
  readonly promise?: ClientPromise;
}

interface BehindProps {
  readonly today: Today;
  readonly items: readonly BehindItem[];
}

/** The entries behind a figure: whose, when, and what was typed. Each leads on to what it is. */
export function Behind({ today, items }: BehindProps) {
  const { say } = useWording();
  return (
    <PeopleList {...{ today, items }} label={say('figuresBehind')} keyOf={({ id }) => id}>
      {(item, name) => <BehindRow {...{ item, name, today }} />}
    </PeopleList>
  );
}

interface BehindRowProps {
  readonly item: BehindItem;
  readonly name: string;
  readonly today: Today;
}

function BehindRow({ item: { at, words, promise }, name, today }: BehindRowProps) {
  const wording = useWording();
  const lines = (
    <>
      <span dir="auto">{name}</span>
      <span class="soft" dir="auto">
        {[pastWords(at, today.now, wording), words].filter(Boolean).join(' · ')}
      </span>
    </>
  );
  if (!promise) return <p class="behind-row">{lines}</p>;
  return (
    <button type="button" class="plain behind-row" onClick={() => today.open(promise)}>
      {lines}
    </button>
  );
}
