import { rhythms, steps } from '../../cadence/rule';
import type { FactRule } from '../languages/fact-words';
import type { LanguageWords } from '../languages/language-words';
import { beginningAsWord, standing } from '../marks/pattern-of';
import type { ReadContext } from '../marks/read-context';
import type { Span } from '../reading';
import { tidy } from '../text/tidy';
import { dueLanguages } from '../times/due-languages';
import { findDue, type DuePhrase } from '../times/find-due';
import { keysOf } from '../../keys-of';
import type { Found } from './found';

/** Returns what a clause says that is kept for good: a date of theirs, a rhythm, a gift, who was told; undefined if it is none. */
export function readFact(span: Span, of: ReadContext): Found | undefined {
  for (const { words } of of.lexicon) {
    for (const rule of words.facts?.rules ?? []) {
      const found = byRule(rule, span, words, of);
      if (found) return found;
    }
  }
  return undefined;
}

function byRule(rule: FactRule, span: Span, language: LanguageWords, of: ReadContext): Found | undefined {
  const lower = of.sentence.lower.slice(...span);
  const match = beginningAsWord(rule.when).exec(lower);
  if (!match || (rule.notIf !== undefined && standing(rule.notIf).test(lower))) return undefined;
  const due = findDue(
    of.sentence.typed.slice(...span),
    dueLanguages(of.context, language.language),
    of.moment,
    false,
  );
  const rhythm = language.facts?.rhythms.find(([, words]) => standing(words).test(lower))?.[0];
  if (rule.needs === 'day' && !due) return undefined;
  if (rule.needs === 'rhythm' && !rhythm) return undefined;
  const typed = of.sentence.typed.slice(...span);
  const whom = match.groups?.['whom'];
  const said = match.groups?.['what'] ?? whom ?? '';
  const from = lower.indexOf(said, match.index);
  const words = tidy(typed.slice(from, from + said.length));
  const day = due && dayOf(due);
  const isVague = rule.needs === 'day' && due?.doubtful === true;
  const chip = {
    type: 'fact',
    fact: rule.fact,
    words: rule.needs === 'day' && due ? withoutDay(typed, from + said.length, due) : words,
    span,
    doubtful: rule.doubtful === true || isVague,
    ...(day && { day }),
    ...(rule.fact === 'cadence' && rhythm && { rhythm, day: firstOf(rhythm, day, of) }),
    ...(whom !== undefined && { whom: words }),
  } as const;
  return { chip, cuts: [span], full: tidy(typed) };
}

/** "her birthday is 12 March" → "her birthday": what leads up to the day says nothing more. */
function withoutDay(typed: string, to: number, { span: [from, end] }: DuePhrase): string {
  return tidy(`${typed.slice(0, Math.min(to, from))} ${typed.slice(end)}`);
}

const dayOf = ({ due }: DuePhrase) => (due.type === 'day' ? due.day : due.wall.slice(0, 10));

/** Without a first day, the rhythm begins one step from today. */
function firstOf(rhythm: keyof typeof rhythms, day: string | undefined, { moment }: ReadContext): string {
  return day ?? moment.today.add(steps[rhythm]).toString();
}

/** Every rhythm there is, for a test that each language names only these. */
export const allRhythms = keysOf(rhythms);
