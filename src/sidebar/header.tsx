import type { Layout } from '../domain/layout/layout';
import { useSay } from '../ui/wording';
import { NameLine } from './name-line';
import { useOnScreen } from './on-screen';
import { PlaceMenu } from './place-menu';
import { PracticeMenu } from './practice-menu';
import { stageKey } from './stage-words';
import { tellPage } from './tell-page';
import './header.css';

/** Who is on screen, and where the sidebar stands. */
export function Header() {
  const say = useSay();
  const { port, page, shown, view } = useOnScreen();
  const { layout } = page;
  const stage = view?.overview?.contact.stage;
  const second = [shown.company, stage && say(stageKey[stage])].filter((words) => typeof words === 'string');
  return (
    <header class="top">
      <div class="who">
        <NameLine />
        {second.length > 0 && (
          <p class="soft who-second" dir="auto">
            {second.join(' · ')}
          </p>
        )}
      </div>
      <PracticeMenu />
      <PlaceMenu layout={layout} onPlace={(place) => tellPage(port, { type: 'place', ...place })} />
      <button
        type="button"
        class="icon"
        aria-label={say('headerCollapse')}
        title={say('headerCollapse')}
        onClick={() => tellPage(port, { type: 'collapse' })}
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
