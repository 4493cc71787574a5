import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Crm } from '../crm/crm';
import { takeFocus } from '../ui/take-focus';
import { useWording } from '../ui/wording';
import { homesOf } from './home-of';
import type { Outcome } from './turn-on';
import './outcome.css';

const sentences = {
  on: 'optionsTurnedOn',
  off: 'optionsTurnedOff',
  refused: 'optionsRefused',
  failed: 'optionsFailed',
} as const;

interface OutcomeMessageProps {
  readonly last: Outcome | undefined;
  readonly crms: readonly Crm[];
}

/** The result of the last change. What was turned on can be opened here, and gets the focus: its checkbox or form is gone. */
export function OutcomeMessage({ last, crms }: OutcomeMessageProps) {
  const { say } = useWording();
  const message = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    if (last?.type === 'on') takeFocus(message.current?.querySelector('a') ?? message.current);
  }, [last]);
  const homes = last?.type === 'on' ? homesOf(last.ids, crms) : [];
  return (
    <p ref={message} class={last && 'outcome'} role="status" tabIndex={-1}>
      {last && say(sentences[last.type], last.what)}
      {homes.map(({ name, address }) => (
        <a key={address} class="action" href={address} target="_blank" rel="noreferrer">
          {say('optionsOpenCrm', name)}
        </a>
      ))}
    </p>
  );
}
