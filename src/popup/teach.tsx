import { useEffect, useState } from 'preact/hooks';
import { logUnexpected } from '../browser/log';
import { lessonOf, learnFrom, type Learned, type Lesson } from '../crm/taught/lesson';
import { taughtListOf, withTaught, type TaughtList } from '../crm/taught/taught-list';
import { plainLine } from '../domain/contact/plain-line';
import { useWording } from '../ui/wording';
import type { PopupPlatform } from './popup-platform';
import type { Teachable } from './teachable';

interface TeachProps {
  readonly page: Teachable;
  readonly platform: PopupPlatform;
  readonly close: () => void;
}

/** How far the lesson is: not begun on this site, still on the first record, or on a second one, which did or did not show what the id is. */
type Stage =
  | { readonly type: 'before' }
  | { readonly type: 'same-record'; readonly lesson: Lesson }
  | { readonly type: 'unsure' }
  | { readonly type: 'learned'; readonly learned: Learned; readonly name: string; readonly list: TaughtList };

/** Teaches an unknown CRM: the user points at a name, then a second record confirms what was learned. */
export function Teach({ page, platform, close }: TeachProps) {
  const [stage, setStage] = useState<Stage>();
  const [answer, setAnswer] = useState<'on' | 'refused'>();
  const { say } = useWording();
  useEffect(() => {
    stageOf(page, platform).then(setStage, (cause: unknown) => logUnexpected('teaching', cause));
  }, [page, platform]);
  const begin = () =>
    void platform.beginLesson(page.tab).then(close, (cause: unknown) => logUnexpected('teaching', cause));
  const save = (learned: Learned, list: TaughtList) =>
    void turnOnTaught(platform, learned, list).then((isOn) => setAnswer(isOn ? 'on' : 'refused'));
  if (!stage) return null;
  return (
    <div class="offer">
      {stage.type === 'before' && <p class="soft">{say('teachOffer')}</p>}
      {stage.type === 'same-record' && <p>{say('teachSameRecord', stage.lesson.name)}</p>}
      {stage.type === 'unsure' && <p>{say('teachUnsure')}</p>}
      {stage.type === 'learned' && (
        <p role="status">
          {answer
            ? say(messageKeys[answer], stage.learned.taught.name)
            : say('teachConfirm', stage.name, stage.learned.id)}
        </p>
      )}
      {stage.type === 'learned' && answer !== 'on' && (
        <button type="button" class="action" onClick={() => save(stage.learned, stage.list)}>
          {say('teachSave')}
        </button>
      )}
      {answer !== 'on' && (
        <button type="button" class="action" onClick={begin}>
          {say(stage.type === 'before' ? 'teachBegin' : 'teachAgain')}
        </button>
      )}
    </div>
  );
}

const maxNameLength = 300;

const messageKeys = { on: 'popupOfferOn', refused: 'popupOfferRefused' } as const;

async function stageOf({ tab, url }: Teachable, platform: PopupPlatform): Promise<Stage> {
  const [data, stored] = await Promise.all([platform.readLesson(), platform.readTaught()]);
  const lesson = lessonOf(data);
  if (!lesson || new URL(lesson.url).origin !== url.origin) return { type: 'before' };
  if (lesson.url === url.href) return { type: 'same-record', lesson };
  const list = taughtListOf(stored);
  const learned = learnFrom(lesson, url, list);
  const name = learned && plainLine((await platform.textAt(tab, lesson.selector)) ?? '', maxNameLength);
  return name ? { type: 'learned', learned, name, list } : { type: 'unsure' };
}

/** Call it synchronously in a click. Saves without waiting for the answer, because Firefox closes the popup on its prompt. */
async function turnOnTaught(
  platform: PopupPlatform,
  { taught }: Learned,
  list: TaughtList,
): Promise<boolean> {
  const { origin } = taught;
  const granted = platform.requestHosts([platform.patternOf(origin)]);
  const saved = platform
    .saveTaught(withTaught(list, taught))
    .then(() => platform.saveOrigin(origin, taught.id));
  try {
    const [isGranted] = await Promise.all([granted, saved]);
    await platform.endLesson();
    return isGranted;
  } catch (cause) {
    logUnexpected('turning on a taught CRM', cause);
    return false;
  }
}
