import type { ComponentChildren } from 'preact';
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
import { OutcomeMessage } from './outcome-message';

interface CrmChoiceSectionProps {
  readonly access: Access;
  readonly crms: readonly Crm[];
  readonly guess: (url: URL) => readonly string[];
  /** What to do next, shown once something is turned on. */
  readonly next?: ComponentChildren;
}

/** Lists the CRMs that are on and those that can be turned on, and reports the result of the last change. */
export function CrmChoiceSection(props: CrmChoiceSectionProps) {
  const granted = useAccess(props.access);
  const { say } = useWording();
  if (granted === 'failed') return <p class="trouble">{say('optionsAccessFailed')}</p>;
  return granted ? <Choice {...props} granted={granted} /> : null;
}

function Choice({
  access,
  crms,
  guess,
  next,
  granted,
}: CrmChoiceSectionProps & { readonly granted: Granted }) {
  const [last, setLast] = useState<Outcome>();
  // The list begins anew: what was searched for is no longer in it.
  const [timesOn, setTimesOn] = useState(0);
  const { say, locale } = useWording();
  const hosted = turnedOnCrms(crms, granted.hosts, granted.disabled);
  const origins = turnedOnOrigins(crms, granted.origins, granted.hosts, access.patternOf);
  const off = crms.filter((crm) => crm.hosts.length && !hosted.some((on) => on.crm === crm));
  const report = async (act: Promise<Outcome>) => {
    const outcome = await act;
    setLast(outcome);
    if (outcome.type === 'on') setTimesOn((times) => times + 1);
  };
  const names = (some: readonly Crm[]) => new Intl.ListFormat(locale).format(some.map((crm) => crm.name));
  return (
    <>
      <OutcomeMessage last={last} crms={crms} />
      <TurnedOnSection
        hosted={hosted}
        origins={origins}
        onTurnOn={(crm) => void report(turnOn(access, [crm], crm.name))}
        onTurnOff={(crm) => void report(turnOff(access, crm, crms))}
        onAllowOrigin={({ origin, crm }) => crm && void report(turnOnOrigin(access, origin, crm.id))}
        onTurnOffOrigin={(origin) => void report(turnOffOrigin(access, origin))}
      />
      {hosted.length + origins.length > 0 && next}
      <section aria-labelledby="choose">
        <h2 id="choose">{say('optionsWhichCrms')}</h2>
        <p class="soft">{say('optionsWhichCrmsWhy')}</p>
        <CrmList
          key={timesOn}
          crms={off}
          onTurnOn={(some) => void report(turnOn(access, some, names(some)))}
        />
      </section>
      <section aria-labelledby="own">
        <h2 id="own">{say('optionsSelfHosted')}</h2>
        <p class="soft">{say('optionsSelfHostedWhy')}</p>
        <SelfHostedForm
          key={origins.length}
          crms={crms}
          selfHostable={selfHostable(crms)}
          guess={guess}
          onTurnOn={(origin, crm) => void report(turnOnOrigin(access, origin, crm))}
        />
      </section>
    </>
  );
}
