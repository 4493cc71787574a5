import type { Found } from './found';
import type { Span } from '../reading';

const spoken =
  /(?<![\p{L}\p{N}.:,/])(?:(?:for|took|about|~|ca\.?|environ|approx\.?)\s*)*(?:(?<h>\d{1,2}(?:[.,]\d{1,2})?)\s*(?:h|hrs?|hours?|std|stunden?|heures?)(?:\s*(?<m>\d{1,2})(?:\s*(?:m|min|mins|minutes))?)?|(?<min>\d{1,3})\s*(?:m|min|mins|minutes?|minuten|mn|'))(?![\p{L}\p{N}])/iu;
const halfHour = /(?<!\p{L})(?:for\s+)?(?<half>half\s+an\s+hour|an\s+hour)(?!\p{L})/iu;
/** Minutes of something else than of this talk. */
const elsewhere =
  /(?:\b(?:in|within|every|by|after|late|early|next|'ll|will|it'll|nach|dans|(?:wait(?:ed|ing|s)?|queued|delayed|gewartet|attendu)(?:\s(?:for|about|over))?)\s*$)/iu;
const afterwards = /^\s*(?:late|early|ago|away|drive|per|each|before|after|later|of\s+downtime|sla|delay)/iu;

/** Gives the length of the talk in minutes, where a part of the note says it ("~45 min", "1.5h"). */
export function readMinutes(text: string, [from, to]: Span): Found | undefined {
  const part = text.slice(from, to);
  const match = spoken.exec(part) ?? halfHour.exec(part);
  if (
    !match ||
    elsewhere.test(part.slice(0, match.index)) ||
    afterwards.test(part.slice(match.index + match[0].length))
  )
    return undefined;
  const minutes = minutesOf(match.groups ?? {});
  if (minutes <= 0 || minutes > 24 * 60) return undefined;
  const span: Span = [from + match.index, from + match.index + match[0].length];
  return { chip: { type: 'minutes', minutes, span, doubtful: false }, cuts: [span], full: match[0] };
}

function minutesOf({ h, m, min, half }: Record<string, string | undefined>): number {
  if (half) return /half/iu.test(half) ? 30 : 60;
  if (min) return Number(min);
  return Math.round(Number(h?.replace(',', '.')) * 60) + Number(m ?? 0);
}
