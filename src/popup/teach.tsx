import { useEffect, useState } from 'preact/hooks';
import { logUnexpected } from '../browser/log';
import { withTaught, type TaughtList } from '../crm/taught/taught-list';
import type { TaughtCrm } from '../crm/taught/taught-crm';
import type { Book } from '../store/book';
import { useWording, type Wording } from '../ui/wording';
import type { PopupPlatform } from './popup-platform';
import { teachStage, type TeachStage } from './teach-stage';
import type { Teachable } from './teachable';

interface TeachProps {
  readonly book: Book;
  readonly page: Teachable;
  readonly platform: PopupPlatform;
  readonly close: () => void;
}

/** Teaches an unknown CRM: the user points at a name, then a second record shows which part of the address is the id. */
export function Teach({ book, page, platform, close }: TeachProps) {
  const [stage, setStage] = useState<TeachStage>();
  const [answer, setAnswer] = useState<'on' | 'refused'>();
  const wording = useWording();
  const { say } = wording;
  useEffect(() => {
    teachStage(book, page, platform).then(setStage, (cause: unknown) => logUnexpected('teaching', cause));
  }, [book, page, platform]);
  if (!stage) return null;
  const begin = () =>
    void beginLesson(platform, page).then(close, (cause: unknown) => logUnexpected('teaching', cause));
  const save = (taught: TaughtCrm, list: TaughtList) =>
    void turnOnTaught(platform, taught, list).then((isOn) => setAnswer(isOn ? 'on' : 'refused'));
  const found = toSave(stage);
  return (
    <div class="offer">
      <p class={stage.type === 'before' ? 'soft' : ''} role={found && 'status'}>
        {found && answer ? say(messageKeys[answer], found.taught.name) : stageWords(stage, wording)}
      </p>
      {found && answer !== 'on' && (
        <button type="button" class="action" onClick={() => save(found.taught, found.list)}>
          {say(stage.type === 'another-form' ? 'teachHereToo' : 'teachSave')}
        </button>
      )}
      {answer !== 'on' && (
        <button type="button" class="action" onClick={begin}>
          {say(beginKey(stage))}
        </button>
      )}
    </div>
  );
}

const messageKeys = { on: 'popupOfferOn', refused: 'popupOfferRefused' } as const;

function toSave(stage: TeachStage): { readonly taught: TaughtCrm; readonly list: TaughtList } | undefined {
  if (stage.type === 'learned') return { taught: stage.learned.taught, list: stage.list };
  return stage.type === 'another-form' ? stage : undefined;
}

function beginKey(stage: TeachStage) {
  if (stage.type === 'another-form') return 'teachPage';
  if (stage.type !== 'before') return 'teachAgain';
  return stage.known ? 'teachPage' : 'teachBegin';
}

function stageWords(stage: TeachStage, { say, locale }: Wording): string {
  switch (stage.type) {
    case 'before':
      return stage.known ? say('teachOfferPage', stage.known.name) : say('teachOffer');
    case 'another-form':
      return say('teachAnotherPage', stage.name);
    case 'first':
      return say('teachSameRecord', stage.lesson.name);
    case 'learned':
      return say('teachConfirm', stage.name, stage.learned.id);
    case 'not-learned': {
      const { why, parts } = stage.why;
      return say(whyKeys[why], stage.lesson.name, new Intl.ListFormat(locale).format(parts));
    }
  }
}

const whyKeys = {
  same: 'teachWhySame',
  'other-form': 'teachWhyOtherForm',
  several: 'teachWhySeveral',
  'no-name': 'teachWhyNoName',
  full: 'teachWhyFull',
} as const;

/** Call it synchronously in a click. With the site's permission, the second record needs no visit to the popup. */
async function beginLesson(platform: PopupPlatform, { tab, url }: Teachable): Promise<void> {
  const granted = platform.requestHosts([platform.patternOf(url.origin)]);
  await Promise.all([platform.beginLesson(tab), granted.catch(() => false)]);
}

/** Call it synchronously in a click. Saves without waiting for the answer, because Firefox closes the popup on its prompt. */
async function turnOnTaught(platform: PopupPlatform, taught: TaughtCrm, list: TaughtList): Promise<boolean> {
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
