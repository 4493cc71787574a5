// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { demo } from '../../src/crm/demo';
import { hubspot } from '../../src/crm/hubspot';
import { TurnOnOffer } from '../../src/popup/turn-on-offer';
import { WhichCrm } from '../../src/popup/which-crm';
import { FakePlatform } from './fake-platform';
import { click, mount } from './mounted';

const origin = 'http://127.0.0.1:4173';
const own = { crm: demo, hosts: [`${origin}/*`], origin };

describe('“Turn it on here?”', () => {
  it('requests only that CRM’s hosts, and says that it is on', async () => {
    const platform = new FakePlatform();
    const popup = await mount(
      <TurnOnOffer offer={{ crm: hubspot, hosts: hubspot.hosts }} platform={platform} />,
    );
    expect(popup.textContent).toContain('This looks like HubSpot. Turn it on here?');
    await click('Turn on');
    expect(platform.requested).toEqual([[...hubspot.hosts]]);
    await expect.poll(() => popup.textContent).toContain('HubSpot is on.');
  });

  it('saves which CRM it is without waiting for the answer', async () => {
    const platform = new FakePlatform();
    platform.requestHosts = () => new Promise(() => undefined);
    await mount(<TurnOnOffer offer={own} platform={platform} />);
    await click('Turn on');
    expect(platform.origins).toEqual({ [origin]: 'demo' });
  });

  it('reports a refusal, removes the origin, and can request again', async () => {
    const platform = new FakePlatform({ answer: false });
    const popup = await mount(<TurnOnOffer offer={own} platform={platform} />);
    await click('Turn on');
    await expect.poll(() => popup.textContent).toContain('Your browser did not give access');
    expect(platform.origins).toEqual({});
    await click('Turn on');
    expect(platform.requested).toHaveLength(2);
  });
});

describe('“Which is it?”', () => {
  it('lets the user choose the CRM, and turns that one on', async () => {
    const platform = new FakePlatform();
    const other = { crm: hubspot, hosts: own.hosts, origin };
    const popup = await mount(<WhichCrm choices={[own, other]} platform={platform} />);
    expect(popup.textContent).toContain('This may be Demo CRM or HubSpot. Which is it?');
    await click('Demo CRM');
    await click('Turn on');
    expect(platform.requested).toEqual([[`${origin}/*`]]);
    expect(platform.origins).toEqual({ [origin]: 'demo' });
  });
});
