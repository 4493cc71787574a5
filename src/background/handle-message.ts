import { inject } from '../browser/eyes';
import { logUnexpected } from '../browser/log';
import type { Sender } from '../browser/on-message';
import { openPage, openPopup } from '../browser/open-page';
import type { ToBackground } from '../messages/to-background';
import type { BackgroundActions } from './actions';
import { handleNote } from './note-in-page';
import { handlePageSetting, isAboutSetting, type SettingMessage } from './page-settings';
import { answerHello, isAtRecord } from './prove-frame';
import { learnSecond } from './second-record';
import { taughtCrmAt } from './taught-crm-at';

/** Does what a page's script, a frame or a surface asks for, and returns the answer to send back. */
export async function handleMessage(
  message: ToBackground,
  from: Sender,
  actions: BackgroundActions,
): Promise<unknown> {
  if (isAboutSetting(message)) return answerSetting(message, from);
  switch (message.type) {
    case 'eye.at-contact':
      return injectThere(from, contactPage(message));
    case 'page.needs':
      return injectThere(from, [`/${message.script}.js`]);
    case 'taught.here':
      return from.origin === undefined ? null : taughtCrmAt(from.origin);
    case 'lesson.second':
      return learnSecond(from, message.name);
    default:
      if (from.isOurs) return handleOurMessage(message, from, actions);
      return logUnexpected('a page asks for what only our own may', message.type);
  }
}

/** Brings what draws the number on the handle to a page where the sheet is collapsed. */
async function answerSetting(message: SettingMessage, from: Sender): Promise<unknown> {
  const answer = await handlePageSetting(message, from);
  const layout: unknown = message.type === 'layout.keep' ? message.layout : answer;
  if (message.type.startsWith('layout.') && Object(layout).collapsed === true)
    await injectThere(from, ['/tab-count.js']);
  return answer;
}

const contactPage = ({ byHeading = false }: { readonly byHeading?: boolean | undefined }) => [
  ...(byHeading ? ['/page-heading.js'] : []),
  '/contact-page.js',
];

const injectThere = async ({ tab, frame = 0 }: Sender, scripts: readonly string[]) =>
  tab === undefined ? undefined : inject(tab, frame, scripts);

type OurMessage = Exclude<
  ToBackground,
  SettingMessage | { type: 'eye.at-contact' | 'page.needs' | 'taught.here' | 'lesson.second' }
>;

/** Only our own documents may send these: a content script can be manipulated by the page it runs in. */
async function handleOurMessage(
  message: OurMessage,
  from: Sender,
  actions: BackgroundActions,
): Promise<unknown> {
  switch (message.type) {
    case 'book.changed':
      return actions.refresh();
    case 'back-up.now':
      return actions.backUp();
    case 'book.heal':
      return actions.heal(message.goOn ?? false);
    case 'book.erased':
      return actions.afterErasing();
    case 'open.record':
      return (await actions.showRecord(message.contact)) || openPage('today');
    case 'open':
      return message.surface === 'popup' ? openPopup() : openPage(message.surface);
    case 'frame.hello':
      return answerHello(from, message.nonce);
    case 'frame.check-host':
      return from.tab === undefined ? undefined : inject(from.tab, 0, ['/check-host.js']);
    case 'note.watch':
    case 'note.find':
    case 'note.put':
      return handleNote(message, from);
    case 'frame.overdue':
      return actions.overdueThere(from);
    case 'frame.may-show':
      return isAtRecord(from, message.ref);
  }
}
