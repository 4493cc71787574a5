import type { Layout } from '../domain/layout/layout';

import { useLazy } from '../ui/use-lazy';
import { useSay } from '../ui/wording';
import { NameLine } from './name-line';
import { useOnScreen } from './on-screen';
import { stageKey } from './stage-words';
import { sendToPage } from './send-to-page';
import './header.css';

const loadMenus = () => import('./header-menus');

/** The contact on screen, and the menus of the sidebar. */
export function Header() {
  const say = useSay();
  const { port, page, shown, view } = useOnScreen();
  const { layout } = page;
  const menus = useLazy(loadMenus, true);
  const stage = view?.overview?.contact.stage;
  const details = [shown.company, stage && say(stageKey[stage])].filter(Boolean);
  return (
    <header class="top">
      <div class="who">
        <NameLine />
        {details.length > 0 && (
          <p class="soft who-second" dir="auto">
            {details.join(' · ')}
          </p>
        )}
      </div>
      <div class="menus">
        {menus && (
          <menus.HeaderMenus
            layout={layout}
            onPlace={(place) => sendToPage(port, { type: 'place', ...place })}
          />
        )}
      </div>
      <button
        type="button"
        class="icon"
        aria-label={say('headerCollapse')}
        title={say('headerCollapse')}
        onClick={() => sendToPage(port, { type: 'collapse' })}
      >
        <Chevron side={layout.side} />
      </button>
    </header>
  );
}

/** Points to the edge at which the sidebar collapses. */
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
