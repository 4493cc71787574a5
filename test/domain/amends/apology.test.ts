import { describe, expect, it } from 'vitest';
import { apologyOf, mailtoOf } from '../../../src/domain/amends/apology';

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

  it('opens without a recipient where no e-mail is known', () => {
    expect(mailtoOf(undefined, 'a', 'b')).toBe('mailto:?subject=a&body=b');
  });
});
