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
  it('fills in what it knows, as often as it is asked for, and leaves other braces alone', () => {
    expect(apologyOf('{name}: {promise} by {due}, {name}. {other}', facts)).toBe(
      'Ana: the quote by Tue 15:00, Ana. {other}',
    );
  });

  it('takes what a client is called as text', () => {
    expect(apologyOf('{name}!', { ...facts, name: '$& {due}' })).toBe('$& {due}!');
  });
});

describe('mailtoOf', () => {
  it('lets no part of it become another', () => {
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
  ])('writes to nobody where the e-mail is %s', (_, email) => {
    expect(mailtoOf(email, 'a', 'b')).toBe('mailto:?subject=a&body=b');
  });

  it('begins no header in a subject', () => {
    expect(mailtoOf(undefined, 'One\r\nBcc: c@evil.example', 'b')).toBe(
      'mailto:?subject=One%20Bcc%3A%20c%40evil.example&body=b',
    );
  });

  it('has one recipient, one subject and one body, whatever stands in them', () => {
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

  it('opens without a recipient where no e-mail is known', () => {
    expect(mailtoOf(undefined, 'a', 'b')).toBe('mailto:?subject=a&body=b');
  });
});
