import type { Stage } from '../domain/contact/stage';
import type { Layout } from '../domain/layout/layout';
import type { SentForm } from '../ui/begun-forms';
import { useSay } from '../ui/wording';
import type { NameToShow } from './facts-to-show';
import { NameLine } from './name-line';
import { PlaceMenu } from './place-menu';
import { PracticeMenu } from './practice-menu';
import type { DialogName } from './practice/dialogs';
import { stageKey } from './stage-words';
import './header.css';

interface HeaderProps {
  readonly shown: NameToShow;
  /** The record in words, where nothing tells a name. */
  readonly fallback: string;
  readonly stage: Stage | undefined;
  readonly layout: Layout;
  readonly onConfirm: () => void;
  readonly onName: (name: string, sent: SentForm) => void;
  readonly onPlace: (place: Pick<Layout, 'mode' | 'side'>) => void;
  readonly onOpen: (surface: 'today' | 'options') => void;
  readonly onPractice: (name: DialogName) => void;
  readonly onCollapse: () => void;
}

/** Who is on screen, and where the sidebar stands. */
export function Header(props: HeaderProps) {
  const say = useSay();
  const { shown, stage, layout } = props;
  const second = [shown.company, stage && say(stageKey[stage])].filter((words) => typeof words === 'string');
  return (
    <header class="top">
      <div class="who">
        <NameLine {...props} />
        {second.length > 0 && (
          <p class="soft who-second" dir="auto">
            {second.join(' · ')}
          </p>
        )}
      </div>
      <PracticeMenu onPractice={props.onPractice} />
      <PlaceMenu layout={layout} onPlace={props.onPlace} onOpen={props.onOpen} />
      <button
        type="button"
        class="icon"
        aria-label={say('headerCollapse')}
        title={say('headerCollapse')}
        onClick={props.onCollapse}
      >
        <Chevron side={layout.side} />
      </button>
    </header>
  );
}

/** Points to the edge that the sidebar goes to. */
const Chevron = ({ side }: { side: Layout['side'] }) => (
  <svg viewBox="0 0 16 16" aria-hidden="true">
    <path
      d={side === 'right' ? 'M6 3l5 5-5 5' : 'M10 3L5 8l5 5'}
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
    />
  </svg>
);
