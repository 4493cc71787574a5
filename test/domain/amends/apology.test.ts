import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apologyOf, mailtoOf } from '../../../src/domain/amends/apology';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(fc.constantFrom('a@b.example', ',', ';', '\r\n', '%0A', '?', '&bcc=', '#', '<', ' '))
    .map((all) => all.join('')),
);

const facts = { name: 'Ana', promise: 'the quote', due: 'Tue 15:00' };

describe('apologyOf', () => {
  it('fills in each placeholder, however often it occurs, and leaves other braces alone', () => {
    expect(apologyOf('{name}: {promise} by {due}, {name}. {other}', facts)).toBe(
      'Ana: the quote by Tue 15:00, Ana. {other}',
    );
  });

  it('inserts a client’s name as plain text', () => {
    expect(apologyOf('{name}!', { ...facts, name: '$& {due}' })).toBe('$& {due}!');
  });
});

describe('mailtoOf', () => {
  it('encodes each part so that it cannot become another', () => {
    const to = mailtoOf('a@b.example?bcc=x', 'One & two', 'Line\nline #3');
    expect(to).toBe('mailto:a@b.example%3Fbcc%3Dx?subject=One%20%26%20two&body=Line%0D%0Aline%20%233');
  });

  it.each([
    ['a second address', 'a@b.example,c@evil.example'],
    ['a second address, by a semicolon', 'a@b.example;c@evil.example'],
    ['a header of its own', 'a@b.example\r\nBcc: c@evil.example'],
    ['a name with an address', 'Ana <c@evil.example>'],
    ['marks that turn the text', 'a@b.example\u202e'],
    ['no address at all', 'javascript:alert(1)'],
  ])('has no recipient if the e-mail is %s', (_, email) => {
    expect(mailtoOf(email, 'a', 'b')).toBe('mailto:?subject=a&body=b');
  });

  it('cannot inject a header by the subject', () => {
    expect(mailtoOf(undefined, 'One\r\nBcc: c@evil.example', 'b')).toBe(
      'mailto:?subject=One%20Bcc%3A%20c%40evil.example&body=b',
    );
  });

  it('has one recipient, one subject and one body, whatever their text', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (email, subject, body) => {
        const to = new URL(mailtoOf(email, subject, body));
        expect(to.protocol).toBe('mailto:');
        expect(to.pathname).toMatch(/^[^,;\s@]*@?[^,;\s@]*$/);
        expect([...to.searchParams.keys()]).toEqual(['subject', 'body']);
        expect(to.searchParams.get('subject')).not.toMatch(/[\r\n]/);
        expect(to.hash).toBe('');
      }),
    );
  });

  it('has no recipient if no e-mail is known', () => {
    expect(mailtoOf(undefined, 'a', 'b')).toBe('mailto:?subject=a&body=b');
  });
});
