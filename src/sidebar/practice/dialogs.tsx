import type { ComponentType } from 'preact';
import { useLazy } from '../../ui/use-lazy';
import type { DialogProps } from './dialog-props';

/** Each screen of the practice, loaded when it is first asked for. */
const loaders = {
  brief: () => import('./brief-screen').then(({ BriefScreen }) => BriefScreen),
  timeline: () => import('./timeline-screen').then(({ TimelineScreen }) => TimelineScreen),
  'read-back': () => import('./read-back-screen').then(({ ReadBackScreen }) => ReadBackScreen),
  debrief: () => import('./debrief-screen').then(({ DebriefScreen }) => DebriefScreen),
  'same-person': () =>
    import('./same-person/same-person-screen').then(({ SamePersonScreen }) => SamePersonScreen),
  amends: () => import('./amends-screen').then(({ AmendsScreen }) => AmendsScreen),
  copy: () => import('./crm-note/copy-screen').then(({ CopyScreen }) => CopyScreen),
  more: () => import('./more/more-screen').then(({ MoreScreen }) => MoreScreen),
} satisfies Record<string, () => Promise<ComponentType<DialogProps>>>;
export type DialogName = keyof typeof loaders;

/** One of the screens of the practice, once it is loaded. */
export function PracticeDialog({ name, ...props }: DialogProps & { readonly name: DialogName }) {
  const screen = useLazy(async () => ({ Screen: await loaders[name]() }), true);
  return screen ? <screen.Screen {...props} /> : null;
}
