import { optionsStates, todayStates } from './page-states';
import { popupStates } from './popup-states';
import { screenStates } from './screen-states';
import { sidebarStates } from './sidebar-states';
import type { State } from './state';

export { startStage, type Shown, type Stage } from './stage';
export type { State, Surface } from './state';

/** Everything that a person may find on screen: the gallery shows each, and a story asks axe about each. */
export const states: readonly State[] = [
  ...sidebarStates,
  ...screenStates,
  ...popupStates,
  ...todayStates,
  ...optionsStates,
];
