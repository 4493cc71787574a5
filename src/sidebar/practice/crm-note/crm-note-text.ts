import type { CrmNote, NotedInteraction } from '../../../domain/crm-note/crm-note';
import type { NoteText } from '../../../domain/crm-note/note-text';
import type { Due } from '../../../domain/due/due';
import { channelKey } from '../../../ui/channel-words';
import { meetingName } from '../../../ui/meeting-words';
import { outcomeKey } from '../../../ui/outcome-words';
import type { Wording } from '../../../ui/wording';

/** One paragraph, or a list under its title. */
interface Part {
  readonly title: string;
  readonly text?: string;
  readonly lines: readonly string[];
}

/** Returns a note in words. Its dates are absolute, because it is read later. */
export function crmNoteText(note: CrmNote, wording: Wording): NoteText {
  const { say } = wording;
  const promised = (words: string, due: Due) => `${words} (${dateOf(due, wording)})`;
  const parts = [
    ...note.interactions.map((interaction) => interactionPart(interaction, wording)),
    ...list(
      say('crmNoteOurs'),
      note.ours.map(({ text, due }) => promised(text.words, due)),
    ),
    ...list(
      say('crmNoteTheirs'),
      note.theirs.map(({ text, due }) => promised(text.words, due)),
    ),
    ...list(
      say('crmNoteNext'),
      note.meetings.map((meeting) => promised(meetingName(meeting, wording), meeting.due)),
    ),
  ];
  return { plain: parts.map(plainOf).join('\n\n'), html: parts.map(htmlOf).join('') };
}

const list = (title: string, lines: readonly string[]): Part[] =>
  lines.length > 0 ? [{ title, lines }] : [];

function interactionPart({ channel, outcome, happenedAt, note }: NotedInteraction, wording: Wording): Part {
  const { say, locale, zone } = wording;
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: zone }).format(happenedAt);
  const words = [channel && say(channelKey[channel]), day, outcome && say(outcomeKey[outcome])];
  return { title: words.filter(Boolean).join(', '), text: note, lines: [] };
}

function dateOf(due: Due, { locale, zone }: Wording): string {
  const day = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' } as const;
  if (due.type === 'day') return Temporal.PlainDate.from(due.day).toLocaleString(locale, day);
  const time = { ...day, hour: 'numeric', minute: '2-digit', timeZone: zone } as const;
  return new Intl.DateTimeFormat(locale, time).format(due.at);
}

const plainOf = ({ title, text, lines }: Part): string =>
  text === undefined
    ? [`${title}:`, ...lines.map((line) => `- ${line}`)].join('\n')
    : [title, text].filter(Boolean).join('\n');

const htmlOf = ({ title, text, lines }: Part): string =>
  text === undefined
    ? `<p><b>${escaped(title)}:</b></p><ul>${lines.map((line) => `<li>${escaped(line)}</li>`).join('')}</ul>`
    : `<p><b>${escaped(title)}</b>${text && `<br>${escaped(text)}`}</p>`;

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign).replaceAll('\n', '<br>');
