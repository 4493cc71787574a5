import type { SentForm } from '../ui/begun-forms';
import { useLazy } from '../ui/use-lazy';
import { useSay } from '../ui/wording';
import type { NameToShow } from './facts-to-show';

interface NameLineProps {
  readonly shown: NameToShow;
  /** The record in words, where nothing tells a name. */
  readonly fallback: string;
  /** The page's name is right. */
  readonly onConfirm: () => void;
  /** The user says the name. */
  readonly onName: (name: string, sent: SentForm) => void;
}

const loadForm = () => import('./name-form');

/** Who this is: the only h1. A name that only a page said is marked, and one yes makes it the book's. */
export function NameLine({ shown, fallback, onConfirm, onName }: NameLineProps) {
  const say = useSay();
  const asking = useLazy(loadForm, shown.name === undefined);
  return (
    <>
      <h1 dir="auto" title={shown.name}>
        {shown.name ?? fallback}
      </h1>
      {shown.provisional && (
        <p class="provisional">
          <span>{say('nameProvisional')}</span>
          <button type="button" class="link" onClick={onConfirm}>
            {say('nameConfirm')}
          </button>
        </p>
      )}
      {asking && <asking.NameForm onName={onName} />}
    </>
  );
}
