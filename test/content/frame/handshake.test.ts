// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { fakeExtension } from '../fake-extension';

const extension = fakeExtension();
const { portTo } = await import('../../../src/content/frame/handshake');

/** A frame that notes what is posted into it. */
function frame(nonce: string) {
  const element = document.createElement('iframe');
  const postMessage = vi.fn();
  Object.defineProperty(element, 'contentWindow', { value: { postMessage } });
  return { element, nonce, postMessage };
}

const claim = (nonce: string) => extension.say({ type: 'frame.claim', nonce });

describe('the handshake', () => {
  it('gives the frame one port, at the extension’s origin only, once', async () => {
    const ours = frame('n1');
    const port = portTo(ours, new AbortController().signal);
    expect(claim('n1')).toEqual([true]);
    expect(claim('n1')).toEqual([]);
    await port;
    expect(ours.postMessage).toHaveBeenCalledTimes(1);
    const [offer, target, ports] = ours.postMessage.mock.calls[0] ?? [];
    expect(offer).toEqual({ type: 'last-impression.port', nonce: 'n1' });
    expect(target).toBe('https://ours.example');
    expect(ports).toHaveLength(1);
  });

  it('is deaf to another nonce, and to what is no claim', () => {
    const ours = frame('n2');
    const life = new AbortController();
    void portTo(ours, life.signal);
    expect(claim('n1')).toEqual([]);
    extension.say({ type: 'frame.claim' });
    extension.say(null);
    extension.say({ type: 'page.who', nonce: 'n2' });
    expect(ours.postMessage).not.toHaveBeenCalled();
    life.abort();
    claim('n2');
    expect(ours.postMessage).not.toHaveBeenCalled();
    expect(extension.listeners.size).toBe(0);
  });
});
