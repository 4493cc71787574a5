// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { namesInLinks } from '../../../src/content/late-names/names-in-links';
import type { Crm } from '../../../src/crm/crm';

const crm: Crm = {
  id: 'demo',
  name: 'Demo',
  standing: 'supported',
  hosts: ['https://crm.example/*'],
  shapes: [{ host: /^crm\.example$/, path: /^\/(?<kind>people)\/(?<id>[^/]+)$/ }],
  page: { name: ['h1'] },
};
const ref = (id: string) => ({ crm: 'demo', tenant: '-', kind: 'people', id });
const namesIn = (html: string, id = '7') => {
  document.body.innerHTML = html;
  return [...namesInLinks(crm, document, ref(id))];
};
beforeEach(() => {
  window.location.href = 'https://crm.example/people';
});

describe('names in links', () => {
  it('are the texts of the links to the record', () => {
    expect(namesIn('<a href="/people/7"> Ana\n Ruiz </a><a href="/people/8">Bo</a>')).toEqual(['Ana Ruiz']);
  });

  it('are not those of records whose id contains this one, or of its other pages', () => {
    expect(namesIn('<a href="/people/77">Bo</a><a href="/people/7/edit">Edit</a>')).toEqual([]);
  });

  it('are not the heading’s link to itself, which may show the record before', () => {
    expect(namesIn('<h1><a href="/people/7">Ana Ruiz</a></h1>')).toEqual([]);
  });

  it('are none for links without text', () => {
    expect(namesIn('<a href="/people/7"><img></a>')).toEqual([]);
  });

  it('can be read for an id with other characters than letters and digits', () => {
    expect(namesIn('<a href="/people/party.party,7">Quote</a>', 'party.party,7')).toEqual(['Quote']);
  });
});
