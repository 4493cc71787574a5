import type { Crm } from '../crm/crm';
import { useSay } from '../ui/wording';
import { Act } from './act';
import type { HostedOn, OriginOn } from './what-is-on';
import './lines.css';

interface CrmsOnProps {
  readonly hosted: readonly HostedOn[];
  readonly origins: readonly OriginOn[];
  /** Each is called in the click itself. */
  readonly onTurnOn: (crm: Crm) => void;
  readonly onTurnOff: (crm: Crm) => void;
  readonly onAllowOrigin: (origin: OriginOn) => void;
  readonly onTurnOffOrigin: (origin: string) => void;
}

/** What is turned on, each with its way out. */
export function CrmsOn({ hosted, origins, ...on }: CrmsOnProps) {
  const say = useSay();
  if (!hosted.length && !origins.length) return null;
  return (
    <section aria-labelledby="on">
      <h2 id="on">{say('optionsOn')}</h2>
      <ul class="lines">
        {hosted.map(({ crm, isPartly }) => (
          <Line key={crm.id} name={crm.name} note={isPartly ? say('optionsPartly') : ''}>
            {isPartly && (
              <Act text={say('optionsTurnOnRest')} about={crm.name} onAct={() => on.onTurnOn(crm)} />
            )}
            <Act text={say('optionsTurnOff')} about={crm.name} onAct={() => on.onTurnOff(crm)} />
          </Line>
        ))}
        {origins.map((one) => (
          <Line key={one.origin} name={one.origin} note={noteOf(one, say)}>
            {one.isRefused && one.crm && (
              <Act text={say('optionsAllow')} about={one.origin} onAct={() => on.onAllowOrigin(one)} />
            )}
            <Act
              text={say('optionsTurnOff')}
              about={one.origin}
              onAct={() => on.onTurnOffOrigin(one.origin)}
            />
          </Line>
        ))}
      </ul>
    </section>
  );
}

function noteOf({ crm, isRefused }: OriginOn, say: ReturnType<typeof useSay>): string {
  if (!crm) return say('optionsUnknownCrm');
  return isRefused ? say('optionsOriginRefused', crm.name) : crm.name;
}

interface LineProps {
  readonly name: string;
  readonly note: string;
  readonly children: preact.ComponentChildren;
}

const Line = ({ name, note, children }: LineProps) => (
  <li>
    <span>
      {name} {note && <span class="soft">{note}</span>}
    </span>
    <span class="buttons">{children}</span>
  </li>
);
