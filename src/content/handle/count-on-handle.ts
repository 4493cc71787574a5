import type { Crm } from '../../crm/crm';
import { identifyWith } from '../../crm/identify-with';
import type { FromFrame, ToFrame } from '../../messages/frame-port';
import { extensionApi } from '../extension-api';
import type { Host } from '../frame/host-element';
import { makeSidebar } from '../frame/sidebar-in-page';
import { pageDocument as document } from '../page-document';

/**
 * Puts a small frame of ours over the lower part of the handle, which draws the number by itself: this script must not know it, and
 * even less the page. It takes no click and no focus, so there is nothing in it that a page could have pressed. Returns what takes
 * each message to the sheet's frame.
 */
export function countOnHandle({ element, root }: Host, crm: Crm): (message: ToFrame) => void {
  const handle = root.querySelector('button');
  const place = makePlace();
  const title = extensionApi.i18n.getMessage('todayOverdue');
  let epoch: number | undefined;
  const life = new AbortController();
  const events = { message, newFrame: () => frame.hide(true) };
  const frame = makeSidebar(place.root, title, events, life.signal, 'tab-count.html');
  // The handle alone: what is written below, to the place, would call this again without end.
  if (handle) new MutationObserver(followHandle).observe(handle, { attributeFilter: ['hidden'] });
  root.append(place.element);
  const ref = identifyWith(crm, new URL(location.href));
  // The record that is on screen already. Its number counts the moves, and no move has been seen yet.
  if (ref) tell({ type: 'contact', epoch: -1, ref, crmName: crm.name, address: location.href });
  followHandle();
  return tell;

  function tell(sent: ToFrame): void {
    if (sent.type === 'contact' || sent.type === 'nobody') {
      frame.hide(true);
      epoch = sent.epoch;
    }
    if ('epoch' in sent && sent.type !== 'looked') frame.send(sent);
  }

  /** Nothing of another record is left in the frame. */
  function message(said: FromFrame): void {
    if (said.type === 'shown' && said.epoch === epoch) frame.hide(false);
  }

  function followHandle(): void {
    place.element.hidden = handle?.hidden !== false;
    if (!place.element.hidden && element.isConnected) frame.open();
  }
}

/** Makes a place of its own: what looks for the sheet's frame in the host must not find this one. */
function makePlace() {
  const element = document.createElement('span');
  element.style.cssText = 'position:absolute;inset:auto 0 3px;height:20px;pointer-events:none';
  return { element, root: element.attachShadow({ mode: 'closed' }) };
}
