// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { watchBody } from '../../../src/content/docking/watch-body';

afterEach(() => void vi.restoreAllMocks());

describe('watchBody', () => {
  it('observes direct children only, until it is stopped', () => {
    const observe = vi.spyOn(MutationObserver.prototype, 'observe');
    const disconnect = vi.spyOn(MutationObserver.prototype, 'disconnect');
    const stop = watchBody(() => undefined);
    expect(observe).toHaveBeenCalled();
    for (const [, how] of observe.mock.calls) expect(how?.subtree).toBeUndefined();
    stop();
    expect(disconnect).toHaveBeenCalled();
  });

  it('notices what the page writes into the style of the root, and of nothing else', async () => {
    const changed = vi.fn();
    const stop = watchBody(changed);
    document.body.setAttribute('style', 'margin: 0');
    document.documentElement.setAttribute('class', 'x');
    await Promise.resolve();
    expect(changed).not.toHaveBeenCalled();
    document.documentElement.setAttribute('style', 'margin: 0');
    await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(1));
    stop();
  });

  it('notices a new dialog, also in a body that replaced another', async () => {
    const changed = vi.fn();
    const stop = watchBody(changed);
    document.body.append('a dialog');
    await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(1));
    document.documentElement.replaceChild(document.createElement('body'), document.body);
    await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(2));
    document.body.append('another');
    await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(3));
    stop();
  });
});
