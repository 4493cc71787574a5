import { useState } from 'preact/hooks';
import { logUnexpected } from '../browser/log';
import type { Crm } from '../crm/crm';
import { toCrm } from '../crm/taught/to-crm';
import type { Settings } from '../store/settings';
import { useSay } from '../ui/wording';
import type { Access } from './access';
import { BuzzwordsForm } from './buzzwords-form';
import { CrmChoice } from './crm-choice-section';
import { ExampleSheet } from './example-sheet';
import { HoursForm } from './hours-form';
import { LanguagesForm } from './languages-form';
import { Privacy } from './privacy';
import { TaughtSection } from './taught-section';
import { useTaught } from './use-taught';
import './fields.css';

interface OptionsPageProps {
  readonly access: Access;
  readonly crms: readonly Crm[];
  /** Ids of the CRMs that an address looks like. */
  readonly guess: (url: URL) => readonly string[];
  readonly settings: Settings;
  readonly onKeep: <K extends keyof Settings>(key: K, value: Settings[K]) => Promise<void>;
}

/** First run and settings, on one sheet. */
export function OptionsPage({ settings, onKeep, crms, ...choice }: OptionsPageProps) {
  const say = useSay();
  const read = useTaught(choice.access);
  const taught = read === 'failed' ? [] : read;
  // A taught CRM is turned on at its own origin, as a self-hosted one is.
  const known = [...crms, ...taught.map((one) => ({ ...toCrm(one), hosts: [] }))];
  return (
    <div class="page">
      <header>
        <p class="brand">
          <img src="/icons/mark.svg" alt="" width="28" height="28" /> {say('productName')}
        </p>
        <h1>{say('optionsWhatItIs')}</h1>
      </header>
      <main>
        <CrmChoice crms={known} {...choice} />
        {read === 'failed' ? (
          <p class="trouble">{say('optionsAccessFailed')}</p>
        ) : (
          <TaughtSection access={choice.access} list={taught} />
        )}
        <Habits settings={settings} onKeep={onKeep} />
        <Privacy />
      </main>
      <aside>
        <ExampleSheet />
      </aside>
    </div>
  );
}

function Habits({ settings, onKeep }: Pick<OptionsPageProps, 'settings' | 'onKeep'>) {
  const [shown, setShown] = useState(settings);
  const [told, setTold] = useState<'optionsKept' | 'optionsNotKept'>();
  const say = useSay();
  const keep = <K extends keyof Settings>(key: K, value: Settings[K]) => {
    setShown({ ...shown, [key]: value });
    onKeep(key, value).then(
      () => setTold('optionsKept'),
      (cause: unknown) => {
        logUnexpected('keeping a setting', cause);
        setTold('optionsNotKept');
      },
    );
  };
  return (
    <section aria-labelledby="habits">
      <h2 id="habits">{say('optionsHabits')}</h2>
      <HoursForm hours={shown.hours} onKeep={(hours) => keep('hours', hours)} />
      <LanguagesForm chosen={shown.languages} onKeep={(languages) => keep('languages', languages)} />
      <BuzzwordsForm list={shown.buzzwords} onKeep={(list) => keep('buzzwords', list)} />
      <p class="act">
        <a class="link" href="../today/index.html#habits">
          {say('optionsMoreHabits')}
        </a>
      </p>
      <p class="told" role="status">
        {told && say(told)}
      </p>
    </section>
  );
}
