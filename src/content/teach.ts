import { textOf } from '../crm/page-text';
import type { Lesson } from '../crm/taught/lesson';
import { selectorOf } from '../crm/taught/selector-of';
import { onAddressChange } from './address-changes';
import { extensionApi } from './extension-api';
import { isolatedWorld } from './isolated-world';
import { logOnce } from './log-once';
import { nameCandidates, nextCandidate } from './teaching/name-candidates';
import { keepLesson } from './teaching/kept-lesson';
import { makeOutline } from './teaching/outline';
import { pageDocument as document } from './page-document';

/*
 * Lets the user point at the contact's name on a CRM that we have no file for, with the pointer or the arrow keys. Injected by the
 * popup; ends with a choice or with Escape. What it learns is data: an address and a selector.
 */

const steps: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** Starts the pointing. Returns how to end it. */
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
    // A page that scrolls under a resting pointer sends this event too.
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
    const read = new AbortController();
    const end = () => {
      read.abort();
      outline.remove();
    };
    // Until the user goes on to another record.
    onAddressChange(end, read.signal);
    addEventListener('keydown', ({ key }) => key === 'Escape' && end(), read);
  }

  function leave(): void {
    life.abort();
    outline.remove();
  }
}

/** Ignores events that a script of the page made. */
function ofUser<E extends Event>(act: (event: E) => unknown): (event: E) => void {
  return (event) => {
    if (event.isTrusted) act(event);
  };
}

/** Keeps an event from the page. */
function hold(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

// Tab and the browser's own keys keep working in the page.
const isOurs = ({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean =>
  (key in steps || key === 'Enter' || key === 'Escape') && !ctrlKey && !altKey && !metaKey;

function lessonAt(element: Element): Lesson | undefined {
  const name = textOf(element);
  const selector = name && selectorOf(element);
  return selector ? { url: location.href, selector, name } : undefined;
}

/** Saves the lesson; resolves to the text to show. */
async function keep(lesson: Lesson): Promise<string> {
  try {
    await keepLesson(lesson);
    return say('teachNext');
  } catch (cause) {
    logOnce('keeping a lesson', cause);
    return say('teachFailed');
  }
}

const say = (key: string) => extensionApi.i18n.getMessage(key);

// The user may start again while it is running.
isolatedWorld.endTeaching?.();
isolatedWorld.endTeaching = teach();
