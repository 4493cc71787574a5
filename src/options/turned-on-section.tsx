import type { Crm } from '../crm/crm';
import { useSay } from '../ui/wording';
import { LineAction } from './line-action';
import type { TurnedOnCrm, TurnedOnOrigin } from './turned-on';
import './lines.css';

interface TurnedOnSectionProps {
  readonly hosted: readonly TurnedOnCrm[];
  readonly origins: readonly TurnedOnOrigin[];
  /** Like the other handlers, called synchronously in the click, as a permission request requires. */
  readonly onTurnOn: (crm: Crm) => void;
  readonly onTurnOff: (crm: Crm) => void;
  readonly onAllowOrigin: (origin: TurnedOnOrigin) => void;
  readonly onTurnOffOrigin: (origin: string) => void;
}

/** Lists what is turned on, each with a button to turn it off. */
export function TurnedOnSection({ hosted, origins, ...handlers }: TurnedOnSectionProps) {
  const say = useSay();
  if (!hosted.length && !origins.length) return null;
  return (
    <section aria-labelledby="on">
      <h2 id="on">{say('optionsOn')}</h2>
      <ul class="lines">
        {hosted.map(({ crm, isPartial }) => (
          <Line key={crm.id} name={crm.name} note={isPartial ? say('optionsPartly') : ''}>
            {isPartial && (
              <LineAction
                text={say('optionsTurnOnRest')}
                about={crm.name}
                onClick={() => handlers.onTurnOn(crm)}
              />
            )}
            <LineAction
              text={say('optionsTurnOff')}
              about={crm.name}
              onClick={() => handlers.onTurnOff(crm)}
            />
          </Line>
        ))}
        {origins.map((item) => (
          <Line key={item.origin} name={item.origin} note={noteOf(item, say)}>
            {item.isRefused && item.crm && (
              <LineAction
                text={say('optionsAllow')}
                about={item.origin}
                onClick={() => handlers.onAllowOrigin(item)}
              />
            )}
            <LineAction
              text={say('optionsTurnOff')}
              about={item.origin}
              onClick={() => handlers.onTurnOffOrigin(item.origin)}
            />
          </Line>
        ))}
      </ul>
    </section>
  );
}

function noteOf({ crm, isRefused }: TurnedOnOrigin, say: ReturnType<typeof useSay>): string {
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
