import type { ExportedPerson } from '../../../domain/export/people';
import type { PersonHistory } from '../../../domain/timeline/timeline';
import type { Wording } from '../../../ui/wording';
import { briefParts, historyLines, type TextPart } from './person-text';

/** Returns one person's brief and whole history as Markdown. What was typed stays text, whatever signs are in it. */
export function markdownOf(
  person: ExportedPerson | undefined,
  history: PersonHistory,
  now: number,
  wording: Wording,
): string {
  const { say } = wording;
  const { name, company, email, phone } = person?.text ?? {};
  const facts = [company, email, phone].filter((fact) => fact !== undefined).filter(Boolean);
  const parts: TextPart[] = [
    ...briefParts(history, now, wording),
    { title: say('exportHistory'), lines: historyLines(history, now, wording) },
  ];
  return [
    `# ${inline(name ?? say('noticeSomeone'))}`,
    ...(facts.length ? [facts.map(inline).join(' · ')] : []),
    ...parts.map(({ title, lines }) => [`## ${inline(title)}`, '', ...lines.map(bullet)].join('\n')),
    '',
  ].join('\n\n');
}

const bullet = (line: string): string => `- ${inline(line)}`;

/** One line, with a backslash before each sign that Markdown or HTML would read as its own. */
export const inline = (text: string): string =>
  text
    .split(/[\r\n\u2028\u2029]/)
    .map((line) => line.trim())
    .filter(Boolean)
    .join(' / ')
    .replace(/[\\`*_[\]<>|~&$]/g, '\\$&')
    .replace(/^(\s*)([#+=-])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2');
