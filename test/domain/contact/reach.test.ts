import { describe, expect, it } from 'vitest';
import { mailtoOf, telOf } from '../../../src/domain/contact/reach';

describe('a link that writes', () => {
  it.each([
    ['zoe@harbour.example', 'mailto:zoe@harbour.example'],
    [' z.o+e@harbour.example ', 'mailto:z.o%2Be@harbour.example'],
    ['a@b.example?bcc=c@d.example', undefined],
    ['a?body=x@b.example', 'mailto:a%3Fbody%3Dx@b.example'],
    ['a@b.example?body=x', 'mailto:a@b.example%3Fbody%3Dx'],
    ['a\uD800@b.example', undefined],
    ['Zoe O’Brien', undefined],
    ['', undefined],
  ])('to %j', (email, link) => expect(mailtoOf(email)).toBe(link));
});

describe('a link that calls', () => {
  it.each([
    ['+353 1 555 0142', 'tel:+35315550142'],
    ['(030) 555-0142', 'tel:0305550142'],
    ['+44 (0)20 5550 1420', 'tel:+442055501420'],
    ['030/5550142 ext. 12', 'tel:0305550142'],
    ['112', undefined],
    ['on request', undefined],
    ['javascript:alert(1)', undefined],
  ])('%j', (phone, link) => expect(telOf(phone)).toBe(link));
});
