import type { Like } from '../domain/keeping/like/like';
import type { Matter } from '../domain/keeping/matter/matter';
import type { ClientRequest } from '../domain/keeping/request/request';
import { IfWhole } from '../surface/book/if-whole';
import { Region } from '../ui/region';
import { dayWords } from '../ui/time-words';
import { useWording } from '../ui/wording';
import { dayAt } from '../domain/due/working-hours';
import './ask-about.css';

/** More do not fit on the first screen. */
const maxOpen = 5;
/** How many that were asked about are still shown. */
const maxAsked = 2;

interface AskAboutProps {
  readonly matters: readonly Matter[];
  readonly likes: readonly Like[];
  readonly requests: readonly ClientRequest[];
  readonly now: number;
  readonly onAsked: (matter: Matter) => void;
  /** Shows all of them. */
  readonly onMore: () => void;
}

/** What they mentioned in passing (F2), what they like (F3), and their requests without an answer (K7). */
export function AskAbout({ matters, likes, requests, now, onAsked, onMore }: AskAboutProps) {
  const { say, locale } = useWording();
  const open = matters.filter((matter) => matter.open).toSorted((a, b) => b.noticedAt - a.noticedAt);
  const asked = matters
    .filter((matter) => matter.askedAt !== undefined)
    .toSorted((a, b) => (b.askedAt ?? 0) - (a.askedAt ?? 0))
    .slice(0, maxAsked);
  const waiting = requests.filter((request) => request.open).map(({ text }) => text.what);
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  return (
    <Region name={say('regionAskAbout')}>
      {open.length + asked.length === 0 && (
        <p class="soft">
          <IfWhole>{say('mattersNone')}</IfWhole>
        </p>
      )}
      <ul class="matters">
        {open.slice(0, maxOpen).map((matter) => (
          <OpenMatter key={matter.id} matter={matter} onAsked={onAsked} />
        ))}
        {asked.map((matter) => (
          <AskedMatter key={matter.id} matter={matter} now={now} />
        ))}
      </ul>
      {open.length > maxOpen && (
        <button type="button" class="link small" onClick={onMore}>
          {say('mattersMore', String(open.length - maxOpen))}
        </button>
      )}
      {waiting.length > 0 && (
        <p class="soft" dir="auto">
          {say('requestsOpen', list.format(waiting))}
        </p>
      )}
      {likes.length > 0 && (
        <p class="soft" dir="auto">
          {say('likesList', list.format(likes.map(({ text }) => text.what)))}
        </p>
      )}
    </Region>
  );
}

function OpenMatter({ matter, onAsked }: { matter: Matter; onAsked: (matter: Matter) => void }) {
  const { say } = useWording();
  return (
    <li class="matter">
      <span class="ask" aria-hidden="true">
        ?
      </span>
      <p dir="auto">
        {matter.text.about} <span class="soft">{say('matterNotAsked')}</span>
      </p>
      <button
        type="button"
        class="quiet"
        aria-label={`${say('matterAsked')}: ${matter.text.about}`}
        onClick={() => onAsked(matter)}
      >
        {say('matterAsked')}
      </button>
    </li>
  );
}

function AskedMatter({ matter, now }: { matter: Matter; now: number }) {
  const wording = useWording();
  const when = dayWords(dayAt(matter.askedAt ?? now, wording.zone), now, wording);
  const words = [wording.say('matterAskedAgain', when), matter.text.answer].filter(Boolean).join(': ');
  return (
    <li class="matter asked">
      <span class="ask" aria-hidden="true">
        ✓
      </span>
      <p dir="auto">
        {matter.text.about} <span class="soft">{words}</span>
      </p>
    </li>
  );
}
