import ICAL from 'ical.js';
import type { CalendarItem } from '../../../domain/export/calendar';
import type { Due } from '../../../domain/due/due';

/** How a calendar file says which program made it. */
const maker = '-//Last Impression//EN';

// The library does not count the space that begins a folded line; with it no line has more than 75 bytes.
ICAL.foldLength = 74;

/** Returns a calendar (RFC 5545) of events, each with its alarm. `madeAt` is epoch ms. */
export const eventsText = (items: readonly CalendarItem[], madeAt: number): string =>
  calendarOf(items.map((item) => eventOf(item, madeAt)));

/** Returns a calendar of tasks, which few calendars show, so they have a file of their own. */
export const todosText = (items: readonly CalendarItem[], madeAt: number): string =>
  calendarOf(items.map((item) => todoOf(item, madeAt)));

function calendarOf(components: readonly ICAL.Component[]): string {
  const calendar = new ICAL.Component('vcalendar');
  calendar.updatePropertyWithValue('prodid', maker);
  calendar.updatePropertyWithValue('version', '2.0');
  for (const component of components) calendar.addSubcomponent(component);
  return `${calendar.toString()}\r\n`;
}

function eventOf(item: CalendarItem, madeAt: number): ICAL.Component {
  const event = begin('vevent', item, madeAt);
  const start = timeOf(item.due);
  event.updatePropertyWithValue('dtstart', start);
  // Without a length an event by day takes its day, and a timed one no time.
  if (item.due.type === 'at' && item.minutes > 0)
    event.updatePropertyWithValue('duration', minutesLong(item.minutes));
  if (item.minutes === 0) event.updatePropertyWithValue('transp', 'TRANSPARENT');
  event.addSubcomponent(alarmOf(item));
  return event;
}

function todoOf(item: CalendarItem, madeAt: number): ICAL.Component {
  const todo = begin('vtodo', item, madeAt);
  todo.updatePropertyWithValue('due', timeOf(item.due));
  todo.updatePropertyWithValue('status', 'NEEDS-ACTION');
  return todo;
}

function begin(name: 'vevent' | 'vtodo', item: CalendarItem, madeAt: number): ICAL.Component {
  const component = new ICAL.Component(name);
  component.updatePropertyWithValue('uid', `${item.uid}@last-impression`);
  component.updatePropertyWithValue('dtstamp', instant(madeAt));
  component.updatePropertyWithValue('summary', textOf([item.words, item.name].filter(Boolean).join(' · ')));
  return component;
}

/** At its cushion's begin; of something by day at nine, as its day begins at midnight. */
function alarmOf({ words, alarmBefore }: CalendarItem): ICAL.Component {
  const alarm = new ICAL.Component('valarm');
  alarm.updatePropertyWithValue('action', 'DISPLAY');
  alarm.updatePropertyWithValue('description', textOf(words));
  const trigger = alarmBefore === undefined ? minutesLong(9 * 60) : minutesLong(-alarmBefore);
  alarm.updatePropertyWithValue('trigger', trigger);
  return alarm;
}

/** The library escapes line feeds only, and the format has no other control characters. */
const textOf = (words: string): string =>
  words
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '');

const minutesLong = (minutes: number): ICAL.Duration => ICAL.Duration.fromSeconds(Math.round(minutes) * 60);

const instant = (at: number): ICAL.Time => ICAL.Time.fromJSDate(new Date(at), true);

// An instant needs no description of its zone in the file.
function timeOf(due: Due): ICAL.Time {
  if (due.type === 'at') return instant(due.at);
  const { year, month, day } = Temporal.PlainDate.from(due.day);
  return ICAL.Time.fromData({ year, month, day, isDate: true });
}
