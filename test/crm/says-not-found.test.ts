// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { saysNotFound } from '../../src/crm/says-not-found';

const page = (heading: string, title = 'Rowan CRM'): ParentNode => {
  document.head.innerHTML = `<title>${title}</title>`;
  document.body.innerHTML = `<main><h1>${heading}</h1><p>not found</p></main>`;
  return document;
};

describe('a page', () => {
  it.each([
    '404',
    'Error 404',
    '404 Not Found',
    'Page not found',
    'Client not found.',
    'This contact does not exist',
    'This contact doesn’t exist',
    'The record no longer exists',
    'Kontakt nicht gefunden',
    'Der Kontakt existiert nicht mehr',
    'Contact introuvable',
    'Ce contact n’existe plus',
    'Contacto no encontrado',
    'Contatto non trovato',
    'Contato não encontrado',
    'Contact niet gevonden',
  ])('says that there is no such record: %s', (text) => {
    expect(saysNotFound(page(text))).toBe(true);
    expect(saysNotFound(page('Rowan', `${text} - Rowan CRM`))).toBe(true);
  });

  it('says nothing of the kind if only a part of the record is missing', () => {
    page('Ana Ruiz');
    document.body.insertAdjacentHTML('beforeend', '<h2>Email not found</h2>');
    expect(saysNotFound(document)).toBe(false);
  });

  it.each([
    'Ana Ruiz',
    '404 Media',
    'Notfound GmbH',
    'Introuvables & Cie',
    'Lost and Found',
    'A long remark of hers about the order that was not found when we looked for it on Monday',
  ])('says nothing of the kind: %s', (text) => {
    expect(saysNotFound(page(text))).toBe(false);
  });
});
