import { expect, it } from 'vitest';
import { totalIn } from './audit';

it.each([
  ['{"auditReportVersion":2,"vulnerabilities":{},"metadata":{"vulnerabilities":{"low":0,"total":0}}}', 0],
  ['npm warn x\n{"metadata":{"vulnerabilities":{"high":2,"total":2}}}\n', 2],
  ['npm warn audit 405 Method Not Allowed\n{ "message": "405", "error": { "summary": "" } }', undefined],
  ['', undefined],
])('reads how many packages a report names in %j', (output, total) => {
  expect(totalIn(output)).toBe(total);
});
