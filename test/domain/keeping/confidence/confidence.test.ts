import { expect, it } from 'vitest';
import { confidentialIds, mayLeave } from '../../../../src/domain/keeping/confidence';
import { keeping } from '../../sample';

it('leaves out what is confidential, unless the user asked for it this time', () => {
  const secret = confidentialIds([keeping('confidence', 'c', { about: 'b' })]);
  const things = [{ id: 'a' }, { id: 'b' }];
  expect(mayLeave(things, secret)).toEqual([{ id: 'a' }]);
  expect(mayLeave(things, secret, true)).toEqual(things);
});
