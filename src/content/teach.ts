import { textOf } from '../crm/page-text';
import type { Lesson } from '../crm/taught/lesson';
import { selectorOf } from '../crm/taught/selector-of';
import { extensionApi } from './extension-api';
import { isolatedWorld } from './isolated-world';
import { logOnce } from './log-once';
import { nameCandidates, nextCandidate } from './teaching/name-candidates';
import { makeOutline } from './teaching/outline';
import { pageDocument as document } from './page-document';

/*
 * Lets the user point at the contact's name, on a CRM that nobody wrote a file for, by the pointer or by the arrow keys.
 * Brought by the popup, gone with a choice or with Escape. What it learns is data: an address and a selector.
 */

/** As in src/browser/taught.ts. */
const lessonKey = 'li:teaching';

const steps: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** Begins. Gives what ends it, wherever it is. */
function teach(): () => void {
  const life = new AbortController();
  const options = { capture: true, signal: life.signal };
  const outline = makeOutline(say('teachPoint'));
  let at: Element | undefined;
  addEventListener('pointermove', ofUser(hover), options);
  addEventListener('scroll', () => outline.around(at), options);
  addEventListener('keydown', ofUser(press), options);
  addEventListener(
    'keyup',
    ofUser((event) => isOurs(event) && hold(event)),
    options,
  );
  for (const type of ['pointerdown', 'pointerup', 'mousedown', 'mouseup'] as const)
    addEventListener(type, ofUser(hold), options);
  addEventListener('click', ofUser(click), options);
  return leave;

  function hover({ target, movementX, movementY }: PointerEvent): void {
    // A page that scrolls under a pointer at rest moves it too.
    if (target instanceof Element && (movementX || movementY)) point(target);
  }

  function click(event: MouseEvent): void {
    hold(event);
    void take(event.target);
  }

  function press(event: KeyboardEvent): void {
    if (!isOurs(event)) return;
    hold(event);
    const by = steps[event.key];
    if (by) walk(by);
    else if (event.key === 'Escape') leave();
    else if (at && !event.repeat) void take(at);
  }

  function walk(by: 1 | -1): void {
    const next = nextCandidate(nameCandidates(document), at, by);
    next?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    point(next);
    outline.name((next && textOf(next)) ?? '');
  }

  function point(element: Element | undefined): void {
    at = element;
    outline.around(at);
  }

  async function take(target: EventTarget | null): Promise<void> {
    const lesson = target instanceof Element ? lessonAt(target) : undefined;
    if (!lesson) return outline.say(say('teachPointAgain'));
    life.abort();
    outline.around(undefined);
    outline.name('');
    outline.say(await keep(lesson));
    // The words go with the next click or key: the user goes on to another record.
    for (const type of ['click', 'keydown'] as const)
      addEventListener(type, () => outline.remove(), { once: true });
  }

  function leave(): void {
    life.abort();
    outline.remove();
  }
}

/** Acts on what the user did; a page that clicks or types by itself teaches nothing. */
function ofUser<E extends Event>(act: (event: E) => unknown): (event: E) => void {
  return (event) => {
    if (event.isTrusted) act(event);
  };
}

/** The page must not act on what is meant for us. */
function hold(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

// Tab goes on as it does in the page, and so do the browser's own keys.
const isOurs = ({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean =>
  (key in steps || key === 'Enter' || key === 'Escape') && !ctrlKey && !altKey && !metaKey;

function lessonAt(element: Element): Lesson | undefined {
  const name = textOf(element);
  const selector = name && selectorOf(element);
  return selector ? { url: location.href, selector, name } : undefined;
}

/** Returns what is to be said of it. */
async function keep(lesson: Lesson): Promise<string> {
  try {
    await extensionApi.storage.local.set({ [lessonKey]: lesson });
    return say('teachNext');
  } catch (cause) {
    logOnce('keeping a lesson', cause);
    return say('teachFailed');
  }
}

const say = (key: string) => extensionApi.i18n.getMessage(key);

// Begun again, by a user who thinks better of it or would have the last lesson once more.
isolatedWorld.endTeaching?.();
isolatedWorld.endTeaching = teach();
