import { useState } from 'preact/hooks';
import { mayLeave } from '../../domain/keeping/confidence';
import type { ClientPromise } from '../../domain/promise/client-promise';
import { channelKey } from '../../ui/channel-words';
import { headlineWords } from '../../ui/headline-words';
import { keepRateWords } from '../../ui/keep-rate-words';
import { channelBeside, meetingWords } from '../../ui/meeting-words';
import { promiseWords } from '../../ui/promise-words';
import { pastWords } from '../../ui/time-words';
import { useWording } from '../../ui/wording';
import { beforeNextLines } from './before-next';
import type { DialogProps } from './dialog-props';
import { LastIntention } from './last-intention';
import { PlanForm } from './plan-form';
import { SheetDialog } from './sheet-dialog';

/** What to know before picking up the phone, on one screen, with one field. What is confidential is not printed. */
export function BriefScreen({ view, whom, now, saveEntries, onClose }: DialogProps) {
  const { say } = useWording();
  const { brief } = view;
  const [planning, setPlanning] = useState(brief.next?.hard === true);
  const print = (
    <button type="button" class="quiet" onClick={() => window.print()}>
      {say('practicePrint')}
    </button>
  );
  return (
    <SheetDialog name={`${say('practiceBrief')}: ${whom}`} onClose={onClose} actions={print}>
      <PlanForm {...{ brief, saveEntries, onClose, full: planning }} onFull={() => setPlanning(true)} />
      <MeetingsAhead view={view} now={now} />
      <LastLine {...{ view, now, saveEntries }} />
      <OpenPromises view={view} now={now} />
      <AskFirst view={view} />
    </SheetDialog>
  );
}

type PartProps = Pick<DialogProps, 'view'> & { readonly now: number };

/** What the brief is for: the meetings to come, with their times. */
function MeetingsAhead({ view: { brief, confidential }, now }: PartProps) {
  const wording = useWording();
  if (brief.meetings.length === 0) return null;
  return (
    <section>
      <h3>{wording.say('kindMeeting')}</h3>
      <ul>
        {brief.meetings.slice(0, 4).map((meeting) => (
          <li key={meeting.id} class={confidential.has(meeting.id) ? 'unprinted' : ''}>
            <span dir="auto">{meetingWords(meeting, now, wording)}</span>{' '}
            <span class="soft">{channelBeside(meeting, wording)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function LastLine({ view, now, saveEntries }: PartProps & Pick<DialogProps, 'saveEntries'>) {
  const wording = useWording();
  const { say } = wording;
  const { brief, confidential } = view;
  const { last, rated, meant } = brief;
  if (!last) return <p class="soft">{say('briefNothing')}</p>;
  const how = [last.channel && say(channelKey[last.channel]), pastWords(last.happenedAt, now, wording)];
  return (
    <section class={confidential.has(last.id) ? 'unprinted' : ''}>
      <h3>{say('regionLastImpression')}</h3>
      <p>
        <strong>{headlineWords(rated, last, now, wording)}</strong>{' '}
        <span class="soft">{how.filter(Boolean).join(', ')}</span>
      </p>
      <p dir="auto" class="clamped">
        {last.text.note}
      </p>
      <div class={meant && confidential.has(meant.id) ? 'unprinted' : ''}>
        <LastIntention view={view} saveEntries={saveEntries} />
      </div>
    </section>
  );
}

function OpenPromises({ view: { brief, confidential, history }, now }: PartProps) {
  const wording = useWording();
  const { say } = wording;
  const printed = new Set(mayLeave(brief.promises, confidential).map(({ id }) => id));
  return (
    <section>
      <h3>{say('regionPromises')}</h3>
      {brief.promises.length === 0 && <p class="soft">{say('briefNoPromises')}</p>}
      <ul>
        {brief.promises.slice(0, 8).map((promise) => {
          const { lead, rest } = promiseWords(promise, now, wording);
          const words = promise.by === 'us' ? promise.text.words : say('promiseTheirs', promise.text.words);
          return (
            <li key={promise.id} class={printed.has(promise.id) ? '' : 'unprinted'}>
              <span dir="auto">{words}</span> <span class="soft">{[lead, ...rest].join(' · ')}</span>
            </li>
          );
        })}
      </ul>
      <KeptLine promises={history.promises} now={now} />
    </section>
  );
}

/** The share of our promises to them that we kept, shown where the next promise is made. */
function KeptLine({ promises, now }: { readonly promises: readonly ClientPromise[]; readonly now: number }) {
  const kept = keepRateWords(promises, now, useWording());
  return kept === undefined ? null : <p class="soft unprinted">{kept}</p>;
}

function AskFirst({ view }: Pick<DialogProps, 'view'>) {
  const wording = useWording();
  const { say } = wording;
  const { matter } = view.brief;
  const lines = beforeNextLines(view, wording);
  return (
    <>
      {matter && (
        <section class={view.confidential.has(matter.id) ? 'unprinted' : ''}>
          <h3>{say('regionAskAbout')}</h3>
          <p dir="auto">{matter.text.about}</p>
        </section>
      )}
      {lines.length > 0 && (
        <section>
          <h3>{say('beforeNext')}</h3>
          {lines.map((line) => (
            <p key={line} dir="auto">
              {line}
            </p>
          ))}
        </section>
      )}
    </>
  );
}
