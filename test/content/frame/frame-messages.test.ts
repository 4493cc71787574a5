import { describe, expect, it } from 'vitest';
import { frameMessages, currentMessages } from '../../../src/content/frame/frame-messages';
import { usualLayout } from '../../../src/domain/layout/layout';
import type { ToFrame } from '../../../src/messages/frame-port';

const ref = { crm: 'demo', tenant: '-', kind: 'people', id: 'q' };
const contact = (epoch: number): ToFrame => ({
  type: 'contact',
  epoch,
  ref,
  crmName: 'Demo',
  address: 'https://crm.example/1',
});
const facts = (epoch: number): ToFrame => ({ type: 'facts', epoch, facts: { witness: true }, linked: [] });
const nobody = (epoch: number): ToFrame => ({ type: 'nobody', epoch });
const layout: ToFrame = { type: 'layout', layout: usualLayout };
const focus: ToFrame = { type: 'focus', byUser: true };

/** A port whose other end is this list. */
function portInto(received: unknown[]): MessagePort {
  const { port1 } = new MessageChannel();
  port1.postMessage = (message: unknown) => void received.push(message);
  return port1;
}

describe('currentMessages', () => {
  it.each([
    ['the latest contact, without the facts of another', [contact(1), facts(1), contact(2)], [contact(2)]],
    ['facts after their contact', [facts(0), contact(1), facts(1)], [contact(1), facts(1)]],
    ['nobody, once the address says so', [contact(1), facts(1), nobody(2)], [nobody(2)]],
    ['the layout, whoever is on screen', [layout, contact(1), nobody(2)], [layout, nobody(2)]],
  ])('is %s', (_, said, holds) => {
    expect(said.reduce<readonly ToFrame[]>(currentMessages, [])).toEqual(holds);
  });
});

describe('frameMessages', () => {
  it('waits for the frame’s port, then sends everything to it', () => {
    const received: unknown[] = [];
    const messages = frameMessages();
    messages.send(contact(1));
    messages.send(focus);
    messages.connect(portInto(received));
    messages.send(facts(1));
    expect(received).toEqual([contact(1), focus, facts(1)]);
  });

  it('sends the current messages again to a new frame, except for the focus', () => {
    const [old, now]: [unknown[], unknown[]] = [[], []];
    const messages = frameMessages();
    messages.send(contact(1));
    messages.send(focus);
    messages.connect(portInto(old));
    messages.disconnect();
    messages.send(layout);
    messages.connect(portInto(now));
    expect(now).toEqual([contact(1), layout]);
    expect(old).toEqual([contact(1), focus]);
  });
});
