// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { bitrix24 } from '../../src/crm/bitrix24';
import { hubspot } from '../../src/crm/hubspot';
import { recordDocument } from '../../src/crm/record-document';

const ref = { crm: 'bitrix24', tenant: 'acme.bitrix24.com', kind: 'contact', id: '7' };

it('is the page itself if no frame covers it', () => {
  document.body.innerHTML = '<h1 id="pagetitle">Ana</h1>';
  expect(recordDocument(bitrix24, document, ref)).toBe(document);
  expect(recordDocument(hubspot, document, ref)).toBe(document);
});

it('is undefined while a frame covers it that does not show the record', () => {
  document.body.innerHTML = '<h1 id="pagetitle">Contacts</h1><object class="side-panel-iframe"></object>';
  const slider = { ...bitrix24, page: { ...bitrix24.page, frame: '.side-panel-iframe' } };
  expect(recordDocument(slider, document, ref)).toBeUndefined();
});
