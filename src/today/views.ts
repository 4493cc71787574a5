import type { ComponentType } from 'preact';
import type { MessageKey } from '../ui/wording';
import { DayView } from './day-view';
import { FiguresView } from './figures/figures-view';
import { HabitsView } from './habits-view';
import { SearchView } from './search-view';
import type { Today } from './today';
import { WeekView } from './week-view';

/** One part of the page: its id stands in the address, `#day`. */
export interface View {
  readonly id: string;
  readonly name: MessageKey;
  readonly Part: ComponentType<Today>;
}

/** The page's views, in the order of their keys 1, 2, 3 … */
export const views: readonly [View, ...View[]] = [
  { id: 'day', name: 'todayDay', Part: DayView },
  { id: 'week', name: 'todayWeek', Part: WeekView },
  { id: 'figures', name: 'viewFigures', Part: FiguresView },
  { id: 'search', name: 'viewSearch', Part: SearchView },
  { id: 'habits', name: 'todayHabits', Part: HabitsView },
];
