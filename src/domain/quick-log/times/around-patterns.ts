import { end, start } from '../marks/any-of';
import { pattern } from '../marks/pattern';
import type { DateWords } from './date-words';
import { all } from './pattern-of';

/** A language's patterns for what stands around a time: what leads it, trails it, or makes it unsure. */
export interface AroundPatterns {
  readonly before: RegExp;
  readonly lead: RegExp;
  readonly trail: RegExp;
  readonly from: RegExp;
  readonly vague: RegExp;
  readonly until: RegExp;
  readonly after: RegExp;
  readonly unsureBefore: RegExp;
  readonly unsureAfter: RegExp;
  readonly unsureLead: RegExp;
  readonly glue: RegExp;
  readonly ofVerb: RegExp;
  readonly smallVerbs: RegExp;
  readonly roughly: RegExp;
  readonly figureLead: RegExp;
  readonly figureEnds: RegExp;
  readonly ordinal: RegExp;
  readonly onOrdinal: RegExp;
  readonly byOrdinal: RegExp;
  readonly countedBack: RegExp;
  readonly afterMinus: RegExp;
  readonly namedZone: RegExp;
  readonly localTime: RegExp;
  readonly unreadUntil: RegExp;
  readonly noTime: RegExp;
}

/** Compiles the patterns for what stands around a time. */
export const aroundPatterns = (words: DateWords): AroundPatterns => ({
  ...leadPatterns(words),
  ...figurePatterns(words),
  ...besidePatterns(words),
});

function leadPatterns(words: DateWords) {
  const { by, before, from, vague, trail, until, lasts, after, unsureBefore, unsureAfter, article } = words;
  return {
    until: pattern(`${start}(?:${until})\\s+(?:(?:${article})\\s+)?$`),
    after: pattern(`${start}(?:${after})\\s+(?:(?:${article})\\s+)?$`),
    unsureBefore: pattern(`${start}(?:${unsureBefore})\\s+(?:(?:${article})\\s+)?$`),
    unsureLead: pattern(`${start}(?:${unsureBefore}|${lasts})${end}`),
    unsureAfter: pattern(
      `^\\s*(?:[-–/]\\s?\\d|\\d{1,2}(?:[.:]\\d\\d)?\\s*(?:$|[,.;!])|,?\\s*(?:${unsureAfter})${end})`,
    ),
    before: pattern(`${start}${before}\\s+(?:(?:${article})\\s+)?$`),
    lead: pattern(`${start}(?:${by}|${before})\\s*$`),
    trail: pattern(`^\\s*,?\\s*${trail}${end}`),
    from: pattern(`${start}${from}\\s+$`),
    vague: all(vague),
  };
}

function figurePatterns(words: DateWords) {
  const { figureLead, figureEnds, ordinalLead, ordinalEnds, onOrdinal, byOrdinal } = words;
  return {
    // What was read is blotted out: "Freitag, 3.12".
    figureLead: pattern(`${start}(?:${figureLead})\\s$|\\u0001,?\\s$`),
    figureEnds: pattern(`^\\s*(?:$|[,;!?)]|(?:${figureEnds})${end})`),
    ordinal: pattern(`${start}(?:(?:${ordinalLead})\\s+)?(?<day>\\d{1,2})(?:${ordinalEnds})${end}`, 'g'),
    onOrdinal: pattern(`^(?:${onOrdinal})\\s`),
    byOrdinal: pattern(`${start}(?:${byOrdinal})\\s+$`),
  };
}

function besidePatterns({
  glue,
  ofVerb,
  smallVerbs,
  roughly,
  inTime,
  zoneWord,
  localTime,
  unreadUntil,
  noTime,
}: DateWords) {
  return {
    unreadUntil: pattern(
      `(?<!\\p{L})${unreadUntil}\\s+(?<time>[\\p{L}\\p{N}'/:.-]+(?:\\s+[\\p{L}\\p{N}'/:.-]+){0,3})\\s*$`,
    ),
    noTime: pattern(`^(?:${noTime})(?!\\p{L})`),
    glue: pattern(`^[\\s,.]*(?:(?:${glue}|–|-)[\\s,]*)*$`),
    ofVerb: pattern(`^(?:${ofVerb})\\s`),
    smallVerbs: pattern(`${start}(?:${smallVerbs})\\s*$`),
    roughly: pattern(`${roughly}|[-–½]|\\d/\\d`),
    // A minus before a count ("in -5 minutes"), and not the dash of "2-3 weeks" or of a pause.
    countedBack: pattern(`^(?:(?:${inTime})\\s+)?[-–−]\\s?\\d`),
    afterMinus: pattern(`(?:^|\\s)(?:(?:${inTime})\\s+[-–−]\\s*|[-–−])$`),
    namedZone: pattern(`^\\s*\\(?(?<name>\\p{L}+(?:\\s\\p{L}+)?)\\s+(?:${zoneWord})(?!\\p{L})\\)?`),
    localTime: pattern(`^\\s*(?:${localTime})(?!\\p{L})`),
  };
}
