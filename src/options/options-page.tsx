import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { logUnexpected } from '../browser/log';
import type { Crm } from '../crm/crm';
import { toCrm } from '../crm/taught/to-crm';
import type { Settings } from '../store/settings';
import { useSay } from '../ui/wording';
import type { Access } from './access';
import { BuzzwordsForm } from './buzzwords-form';
import { CrmChoiceSection } from './crm-choice-section';
import { ExampleSheet } from './example-sheet';
import { HoursForm } from './hours-form';
import { DayOrderForm } from './day-order-form';
import { LanguagesForm } from './languages-form';
import { Privacy } from './privacy';
import { SingleKeysForm } from './single-keys-form';
import { TaughtSection } from './taught-section';
import { useTaught } from './use-taught';
import './fields.css';

interface OptionsPageProps {
  readonly access: Access;
  readonly crms: readonly Crm[];
  /** Returns the ids of the CRMs whose addresses look like this one. */
  readonly guess: (url: URL) => readonly string[];
  readonly settings: Settings;
  readonly onSave: <K extends keyof Settings>(key: K, value: Settings[K]) => Promise<void>;
  /** What to do next, shown once something is turned on. */
  readonly next?: ComponentChildren;
  /** The section on the user's data, which loads by itself. */
  readonly children?: ComponentChildren;
}

/** The options page, which is also the first-run page. */
export function OptionsPage({ settings, onSave, crms, children, ...choice }: OptionsPageProps) {
  const say = useSay();
  const result = useTaught(choice.access);
  const taught = result === 'failed' ? [] : result;
  // A taught CRM is turned on at its own origin, as a self-hosted one is.
  const known = [...crms, ...taught.map((crm) => ({ ...toCrm(crm), hosts: [] }))];
  return (
    <div class="page">
      <header>
        <p class="brand">
          <img src="/icons/mark.svg" alt="" width="28" height="28" /> {say('productName')}
        </p>
        <h1>{say('optionsWhatItIs')}</h1>
      </header>
      <main>
        <CrmChoiceSection crms={known} {...choice} />
        {result === 'failed' ? (
          <p class="trouble">{say('optionsAccessFailed')}</p>
        ) : (
          <TaughtSection access={choice.access} list={taught} known={crms} />
        )}
        <Habits settings={settings} onSave={onSave} />
        {children}
        <Privacy />
      </main>
      <aside>
        <ExampleSheet />
      </aside>
    </div>
  );
}

function Habits({ settings, onSave }: Pick<OptionsPageProps, 'settings' | 'onSave'>) {
  const [shown, setShown] = useState(settings);
  const [message, setMessage] = useState<'optionsKept' | 'optionsNotKept'>();
  const say = useSay();
  const save = <K extends keyof Settings>(key: K, value: Settings[K]) => {
    setShown({ ...shown, [key]: value });
    onSave(key, value).then(
      () => setMessage('optionsKept'),
      (cause: unknown) => {
        logUnexpected('saving a setting', cause);
        setMessage('optionsNotKept');
      },
    );
  };
  return (
    <section aria-labelledby="habits">
      <h2 id="habits">{say('optionsHabits')}</h2>
      <HoursForm hours={shown.hours} onSave={(hours) => save('hours', hours)} />
      <LanguagesForm chosen={shown.languages} onSave={(languages) => save('languages', languages)} />
      <DayOrderForm chosen={shown.dayOrder} onSave={(order) => save('dayOrder', order)} />
      <SingleKeysForm chosen={shown.singleKeys ?? true} onSave={(choice) => save('singleKeys', choice)} />
      <BuzzwordsForm list={shown.buzzwords} onSave={(list) => save('buzzwords', list)} />
      <p class="act">
        <a class="link" href="../today/index.html#habits">
          {say('optionsMoreHabits')}
        </a>
      </p>
      <p class="outcome" role="status">
        {message && say(message)}
      </p>
    </section>
  );
}
