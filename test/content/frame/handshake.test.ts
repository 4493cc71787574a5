// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { fakeExtension } from '../fake-extension';

const extension = fakeExtension();
const { shakeHands } = await import('../../../src/content/frame/handshake');

/** A frame that notes what is posted into it, and a handshake with it. */
function begin() {
  const element = document.createElement('iframe');
  const postMessage = vi.fn();
  Object.defineProperty(element, 'contentWindow', { value: { postMessage } });
  const life = new AbortController();
  const taken: MessagePort[] = [];
  const lost = vi.fn();
  shakeHands(element, { taken: (port) => taken.push(port), lost }, life.signal);
  const load = () => {
    element.dispatchEvent(new Event('load'));
    return String(postMessage.mock.lastCall?.[0]?.nonce);
  };
  return { element, postMessage, life, taken, lost, load };
}

const claim = (nonce: string) => extension.say({ type: 'frame.claim', nonce });

describe('the handshake', () => {
  it('posts a port and a nonce in one message, to a window of the extension’s origin only', () => {
    const { load, postMessage, life } = begin();
    const nonce = load();
    expect(postMessage).toHaveBeenCalledTimes(1);
    const [offer, target, ports] = postMessage.mock.calls[0] ?? [];
    expect(offer).toEqual({ type: 'last-impression.port', nonce });
    expect(target).toBe('https://ours.example');
    expect(ports).toHaveLength(1);
    life.abort();
  });

  it('answers one claim, once, and then takes its end of the channel', () => {
    const { load, taken, life } = begin();
    const nonce = load();
    expect(taken).toEqual([]);
    expect(claim(nonce)).toEqual([true]);
    expect(claim(nonce)).toEqual([]);
    expect(taken).toHaveLength(1);
    life.abort();
  });

  it('makes a new nonce for each document, and drops the one before', () => {
    const { load, taken, lost, life } = begin();
    const first = load();
    const second = load();
    expect(second).not.toBe(first);
    expect(claim(first)).toEqual([]);
    expect(claim(second)).toEqual([true]);
    expect(taken).toHaveLength(1);
    expect(lost).not.toHaveBeenCalled();
    life.abort();
  });

  it('offers no second port to a frame that loads again, and reports it as lost', () => {
    const { load, postMessage, lost, life } = begin();
    claim(load());
    load();
    expect(lost).toHaveBeenCalledOnce();
    expect(postMessage).toHaveBeenCalledTimes(1);
    life.abort();
  });

  it('ignores other nonces, messages that are no claims, and everything after the signal ends', () => {
    const { load, taken, life } = begin();
    expect(claim('undefined')).toEqual([]);
    const nonce = load();
    expect(claim('n1')).toEqual([]);
    extension.say({ type: 'frame.claim' });
    extension.say(null);
    extension.say({ type: 'page.who', nonce });
    life.abort();
    expect(claim(nonce)).toEqual([]);
    expect(taken).toEqual([]);
    expect(extension.listeners.size).toBe(0);
  });
});
