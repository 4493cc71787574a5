// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { nameCandidates, nextCandidate } from '../../../src/content/teaching/name-candidates';

const texts = (body: string): (string | null)[] => {
  document.body.innerHTML = body;
  return nameCandidates(document).map((element) => element.id || element.textContent);
};

describe('nameCandidates', () => {
  it.each([
    ['headings lead, then as one reads', '<b>Menu</b><h2>Ana</h2><i>Lead</i><h1>Bo</h1>', 'Ana,Bo,Menu,Lead'],
    [
      'the part of a heading that holds the words',
      '<h1><a>Ana</a></h1><div role="heading"><b>Bo</b></div>',
      'Ana,Bo',
    ],
    ['what only holds others is none', '<main><section><p>Ana</p></section></main>', 'Ana'],
    ['words beside an element are its parent’s own', '<p id="both">Ana <b>Ruiz</b></p>', 'both,Ruiz'],
    ['a field’s words', '<input id="name" value="Ana"><input type="text" id="too" value="Bo">', 'name,too'],
    [
      'no empty field, no button, no password',
      '<input><input type="submit" value="Save"><input type="password" value="Ana">',
      '',
    ],
    ['nothing without a letter', '<b>12</b><b>•</b><b> </b><b>李明</b>', '李明'],
    ['nothing too long for a name', `<p>${'Ana '.repeat(40)}</p><p>Ana</p>`, 'Ana'],
    ['nothing hidden', '<p style="display:none">Ana</p><p style="visibility:hidden">Bo</p><p>Cy</p>', 'Cy'],
    ['no script and no style', '<script>let ana</script><style>p { color: red }</style><p>Ana</p>', 'Ana'],
  ])('%s', (_, body, found) => {
    expect(texts(body).join(',')).toBe(found);
  });
});

describe('nextCandidate', () => {
  const [ana, bo, cy, other] = ['ana', 'bo', 'cy', 'other'].map((tag) => document.createElement(tag));
  const all = [ana, bo, cy].filter((one) => one !== undefined);
  it.each([
    ['begins with the first', undefined, 1, ana],
    ['begins backwards with the last', undefined, -1, cy],
    ['goes on', ana, 1, bo],
    ['goes back', bo, -1, ana],
    ['goes round at the end', cy, 1, ana],
    ['goes round at the beginning', ana, -1, cy],
    ['begins anew from what the page has taken away', other, 1, ana],
  ] as const)('%s', (_, from, by, to) => {
    expect(nextCandidate(all, from, by)).toBe(to);
  });

  it('returns undefined in an empty page', () => {
    expect(nextCandidate([], undefined, 1)).toBeUndefined();
    expect(nextCandidate([], ana, -1)).toBeUndefined();
  });
});
