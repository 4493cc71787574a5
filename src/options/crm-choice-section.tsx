import { useState } from 'preact/hooks';
import type { Crm } from '../crm/crm';
import { useWording } from '../ui/wording';
import type { Access } from './access';
import { selfHostable } from './crm-choice';
import { CrmList } from './crm-list';
import { TurnedOnSection } from './turned-on-section';
import { SelfHostedForm } from './self-hosted-form';
import { turnOff, turnOffOrigin, turnOn, turnOnOrigin, type Outcome } from './turn-on';
import { useAccess, type Granted } from './use-access';
import { turnedOnCrms, turnedOnOrigins } from './turned-on';
import './outcome.css';

interface CrmChoiceSectionProps {
  readonly access: Access;
  readonly crms: readonly Crm[];
  readonly guess: (url: URL) => readonly string[];
}

/** Lists the CRMs that are on and those that can be turned on, and reports the result of the last change. */
export function CrmChoiceSection(props: CrmChoiceSectionProps) {
  const granted = useAccess(props.access);
  const { say } = useWording();
  if (granted === 'failed') return <p class="trouble">{say('optionsAccessFailed')}</p>;
  return granted ? <Choice {...props} granted={granted} /> : null;
}

function Choice({ access, crms, guess, granted }: CrmChoiceSectionProps & { readonly granted: Granted }) {
  const [last, setLast] = useState<Outcome>();
  const { say, locale } = useWording();
  const hosted = turnedOnCrms(crms, granted.hosts, granted.disabled);
  const origins = turnedOnOrigins(crms, granted.origins, granted.hosts, access.patternOf);
  const off = crms.filter((crm) => crm.hosts.length && !hosted.some((on) => on.crm === crm));
  const report = (act: Promise<Outcome>) => void act.then(setLast);
  const names = (some: readonly Crm[]) => new Intl.ListFormat(locale).format(some.map((crm) => crm.name));
  return (
    <>
      <OutcomeMessage last={last} />
      <TurnedOnSection
        hosted={hosted}
        origins={origins}
        onTurnOn={(crm) => report(turnOn(access, [crm], crm.name))}
        onTurnOff={(crm) => report(turnOff(access, crm, crms))}
        onAllowOrigin={({ origin, crm }) => crm && report(turnOnOrigin(access, origin, crm.id))}
        onTurnOffOrigin={(origin) => report(turnOffOrigin(access, origin))}
      />
      <section aria-labelledby="choose">
        <h2 id="choose">{say('optionsWhichCrms')}</h2>
        <p class="soft">{say('optionsWhichCrmsWhy')}</p>
        <CrmList crms={off} onTurnOn={(some) => report(turnOn(access, some, names(some)))} />
      </section>
      <section aria-labelledby="own">
        <h2 id="own">{say('optionsSelfHosted')}</h2>
        <p class="soft">{say('optionsSelfHostedWhy')}</p>
        <SelfHostedForm
          key={origins.length}
          crms={crms}
          selfHostable={selfHostable(crms)}
          guess={guess}
          onTurnOn={(origin, crm) => report(turnOnOrigin(access, origin, crm))}
        />
      </section>
    </>
  );
}

const sentences = {
  on: 'optionsTurnedOn',
  off: 'optionsTurnedOff',
  refused: 'optionsRefused',
  failed: 'optionsFailed',
} as const;

function OutcomeMessage({ last }: { readonly last: Outcome | undefined }) {
  const { say } = useWording();
  return (
    <p class={last && 'outcome'} role="status">
      {last && say(sentences[last.type], last.what)}
    </p>
  );
}
