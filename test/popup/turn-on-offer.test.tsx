// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { demo } from '../../src/crm/demo';
import { hubspot } from '../../src/crm/hubspot';
import { TurnOnOffer } from '../../src/popup/turn-on-offer';
import { WhichCrm } from '../../src/popup/which-crm';
import { FakeAround } from './fake-around';
import { click, mount } from './mounted';

const origin = 'http://127.0.0.1:4173';
const own = { crm: demo, hosts: [`${origin}/*`], origin };

describe('“Turn it on here?”', () => {
  it('asks in the click for that CRM’s hosts alone, and says that it is on', async () => {
    const around = new FakeAround();
    const popup = await mount(<TurnOnOffer offer={{ crm: hubspot, hosts: hubspot.hosts }} around={around} />);
    expect(popup.textContent).toContain('This looks like HubSpot. Turn it on here?');
    await click('Turn on');
    expect(around.asked).toEqual([[...hubspot.hosts]]);
    await expect.poll(() => popup.textContent).toContain('HubSpot is on.');
  });

  it('keeps which CRM it is without waiting for the answer', async () => {
    const around = new FakeAround();
    around.requestHosts = () => new Promise(() => undefined);
    await mount(<TurnOnOffer offer={own} around={around} />);
    await click('Turn on');
    expect(around.origins).toEqual({ [origin]: 'demo' });
  });

  it('says that the browser refused, forgets the origin, and can be asked again', async () => {
    const around = new FakeAround({ answer: false });
    const popup = await mount(<TurnOnOffer offer={own} around={around} />);
    await click('Turn on');
    await expect.poll(() => popup.textContent).toContain('Your browser did not let us in');
    expect(around.origins).toEqual({});
    await click('Turn on');
    expect(around.asked).toHaveLength(2);
  });
});

describe('“Which is it?”', () => {
  it('lets the user say which CRM it is, and turns that one on', async () => {
    const around = new FakeAround();
    const other = { crm: hubspot, hosts: own.hosts, origin };
    const popup = await mount(<WhichCrm choices={[own, other]} around={around} />);
    expect(popup.textContent).toContain('This may be Demo CRM or HubSpot. Which is it?');
    await click('Demo CRM');
    await click('Turn on');
    expect(around.asked).toEqual([[`${origin}/*`]]);
    expect(around.origins).toEqual({ [origin]: 'demo' });
  });
});
