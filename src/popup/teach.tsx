import { useEffect, useState } from 'preact/hooks';
import { logUnexpected } from '../browser/log';
import { lessonOf, learnFrom, type Learned, type Lesson } from '../crm/taught/lesson';
import { taughtListOf, withTaught, type TaughtList } from '../crm/taught/taught-list';
import { plainLine } from '../domain/contact/plain-line';
import { useWording } from '../ui/wording';
import type { Around } from './around';
import type { Teachable } from './teachable';

interface TeachProps {
  readonly page: Teachable;
  readonly around: Around;
  readonly close: () => void;
}

/** How far the lesson is: not begun here, or at a second record, which tells or does not tell which part is the id. */
type Stage =
  | { readonly type: 'before' }
  | { readonly type: 'same-record'; readonly lesson: Lesson }
  | { readonly type: 'unsure' }
  | { readonly type: 'learned'; readonly learned: Learned; readonly name: string; readonly list: TaughtList };

/** "Nobody has told me about this CRM": the user shows a name, then a second record proves what was learned. */
export function Teach({ page, around, close }: TeachProps) {
  const [stage, setStage] = useState<Stage>();
  const [answer, setAnswer] = useState<'on' | 'refused'>();
  const { say } = useWording();
  useEffect(() => {
    stageOf(page, around).then(setStage, (cause: unknown) => logUnexpected('teaching', cause));
  }, [page, around]);
  const begin = () =>
    void around.beginLesson(page.tab).then(close, (cause: unknown) => logUnexpected('teaching', cause));
  const save = (learned: Learned, list: TaughtList) =>
    void turnOnTaught(around, learned, list).then((isOn) => setAnswer(isOn ? 'on' : 'refused'));
  if (!stage) return null;
  return (
    <div class="offer">
      {stage.type === 'before' && <p class="soft">{say('teachOffer')}</p>}
      {stage.type === 'same-record' && <p>{say('teachSameRecord', stage.lesson.name)}</p>}
      {stage.type === 'unsure' && <p>{say('teachUnsure')}</p>}
      {stage.type === 'learned' && (
        <p role="status">
          {answer
            ? say(said[answer], stage.learned.taught.name)
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

const longestName = 300;

const said = { on: 'popupOfferOn', refused: 'popupOfferRefused' } as const;

async function stageOf({ tab, url }: Teachable, around: Around): Promise<Stage> {
  const [data, stored] = await Promise.all([around.readLesson(), around.readTaught()]);
  const lesson = lessonOf(data);
  if (!lesson || new URL(lesson.url).origin !== url.origin) return { type: 'before' };
  if (lesson.url === url.href) return { type: 'same-record', lesson };
  const list = taughtListOf(stored);
  const learned = learnFrom(lesson, url, list);
  const name = learned && plainLine((await around.textAt(tab, lesson.selector)) ?? '', longestName);
  return name ? { type: 'learned', learned, name, list } : { type: 'unsure' };
}

/** Asks in the click itself. What was learned is kept beside the asking, because Firefox closes us on its prompt. */
async function turnOnTaught(around: Around, { taught }: Learned, list: TaughtList): Promise<boolean> {
  const { origin } = taught;
  const asked = around.requestHosts([around.patternOf(origin)]);
  const kept = around.saveTaught(withTaught(list, taught)).then(() => around.saveOrigin(origin, taught.id));
  try {
    const [isGranted] = await Promise.all([asked, kept]);
    await around.endLesson();
    return isGranted;
  } catch (cause) {
    logUnexpected('turning on a taught CRM', cause);
    return false;
  }
}
