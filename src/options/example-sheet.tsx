import { pastWords } from '../ui/time-words';
import { Meter } from '../ui/meter';
import { PromiseRow } from '../ui/promise-row';
import { Trend } from '../ui/trend';
import { TrendLine } from '../ui/trend-line';
import { useWording } from '../ui/wording';
import { examplePromises } from './example-promises';
import './example-sheet.css';

const threeWeeks = 21 * 86_400_000;
const ratings = ['rave', 'positive', 'rave', 'positive', 'positive', 'lukewarm'] as const;

/** A preview of the sidebar's sheet for a made-up contact. It is inert. */
export function ExampleSheet({ now = Date.now() }: { readonly now?: number }) {
  const { say } = useWording();
  return (
    <figure class="example" aria-label={say('exampleLabel')}>
      <figcaption>{say('exampleCaption')}</figcaption>
      <div class="example-sheet" inert>
        <p class="example-who">{say('exampleName')}</p>
        <p class="soft">{say('exampleRole')}</p>
        <LastImpression now={now} />
        <Promises now={now} />
        <p class="example-name">{say('regionAskAbout')}</p>
        <p class="example-matter">{say('exampleMarathon')}</p>
        <p class="example-matter">{say('exampleFather')}</p>
        <p class="example-log">{say('quickLogExample')}</p>
      </div>
      <p class="soft">{say('exampleLog')}</p>
    </figure>
  );
}

function LastImpression({ now }: { readonly now: number }) {
  const wording = useWording();
  const { say } = wording;
  return (
    <>
      <p class="example-name">{say('regionLastImpression')}</p>
      <div class="rated">
        <p>
          <Meter rating="lukewarm" /> <strong>{say('theyWouldSay', say('ratingLukewarm'))}</strong>
        </p>
        <Trend ratings={ratings}>
          <TrendLine ratings={ratings} />
        </Trend>
      </div>
      <p class="soft">{`${say('channelCall')}, ${pastWords(now - threeWeeks, now, wording)}`}</p>
      <p class="example-note">{say('exampleNote')}</p>
    </>
  );
}

function Promises({ now }: { readonly now: number }) {
  const { say, zone } = useWording();
  return (
    <>
      <p class="example-name">{say('regionPromises')}</p>
      <ul class="promises">
        {examplePromises(now, zone, say).map((promise) => (
          <PromiseRow key={promise.id} promise={promise} now={now} onAction={() => undefined} />
        ))}
      </ul>
    </>
  );
}
