import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { filesIn } from './files-in';

/*
 * What anybody wrote, we or a page or a file, is shown as text: no name, note, draft or printed day can become markup, style or
 * script. Our pages' policy forbids it too; in a CRM's page, ours does not hold.
 */
const sources = filesIn('src', '.ts', '.tsx').map((file) => [file, readFileSync(file, 'utf8')] as const);

const places = (pattern: RegExp) =>
  sources.flatMap(([file, text]) => [...text.matchAll(pattern)].map(([found]) => `${file}: ${found}`));

it('no text becomes markup or script', () => {
  const makesMarkup =
    /\b(?:innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|dangerouslySetInnerHTML|srcdoc|createContextualFragment|DOMParser|document\.write|eval\(|new Function)\b/g;
  expect(places(makesMarkup)).toEqual([]);
});

it('text becomes an address only if it is encoded, or an address of ours', () => {
  expect(places(/\b(?:href|src|action|formAction|data|poster)=\{[^}]*/g)).toEqual([
    // Ours in `src/crm`, or the http origin that the user just allowed.
    'src/options/outcome-message.tsx: href={address',
    'src/options/taught-section.tsx: href={`data:application/json;charset=utf-8,${encodeURIComponent(json)',
    // A number dialled or an address written to: digits, or encoded.
    'src/sidebar/others/reach-line.tsx: href={href',
    'src/today/page-header.tsx: href={`#${id',
    'src/ui/amends/apology-draft.tsx: href={mailtoOf(facts.email, promise.text.words, text)',
  ]);
});

it('no page of ours may run what it was not built with, or speak to anybody', () => {
  const { content_security_policy: policy } = JSON.parse(readFileSync('manifest.json', 'utf8'));
  const rules = String(policy.extension_pages).split('; ');
  expect(rules).toEqual(
    expect.arrayContaining([
      "default-src 'none'",
      "script-src 'self'",
      "connect-src 'none'",
      "form-action 'none'",
      "base-uri 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ]),
  );
});
