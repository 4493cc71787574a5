import { cappedCount } from '../domain/due/capped-count';
import { dayAt } from '../domain/due/working-hours';
import { useBookKnown } from '../surface/book/book-known';
import { useWording } from '../ui/wording';
import type { Today } from './today';
import { views, type View } from './views';
import './page-header.css';

interface PageHeaderProps extends Pick<Today, 'day' | 'now'> {
  readonly view: View;
  readonly onHelp: () => void;
}

/** The date, how much is due, and links to the views. */
export function PageHeader({ view, day, now, onHelp }: PageHeaderProps) {
  const { say, locale, zone } = useWording();
  const date = Temporal.PlainDate.from(dayAt(now, zone));
  const dueToday = day.ours.filter(({ dueAt, dueDay }) =>
    dueAt === undefined ? dueDay === date.toString() : dayAt(dueAt, zone) === date.toString(),
  ).length;
  const overdue = cappedCount(day.overdueCount);
  const known = useBookKnown();
  const counts = [
    // Zero is said only of a book that is known to be whole.
    ...(dueToday > 0 || known === 'whole' ? [say('todayCount', String(dueToday))] : []),
    ...(day.overdueCount > 0 ? [say('todayOverdueCount', overdue)] : []),
  ];
  return (
    <header class="page-top">
      <h1>{date.toLocaleString(locale, { weekday: 'long', day: 'numeric', month: 'long' })}</h1>
      <p class="soft">{counts.join(' · ')}</p>
      <nav aria-label={say('todayViews')}>
        {views.map(({ id, name }) => (
          <a key={id} href={`#${id}`} aria-current={id === view.id ? 'page' : undefined}>
            {say(name)}
          </a>
        ))}
        <button type="button" class="quiet" onClick={onHelp}>
          <kbd data-single>?</kbd> {say('keysTitle')}
        </button>
      </nav>
    </header>
  );
}
