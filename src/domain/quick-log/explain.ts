import { clauseIn } from './marks/clause';
import { lexicons } from './marks/lexicon';
import { afterFillers, openersAt } from './marks/opening-at';
import type { ReadContext } from './marks/read-context';
import { readFact } from './propose/facts';
import { readClause } from './propose/who-does-what';
import { readSentence } from './read-sentence';
import type { Chip, SentenceContext, Span } from './reading';
import { splitParts } from './text/clauses';
import { sentenceOf } from './text/plain-text';
import { subClauses } from './text/sub-clauses';
import { momentOf } from './times/moment';

/** Tells line by line how a sentence is read: its parts with the openers that fit, its clauses with who does what, and what won. */
export function explain(typed: string, context: SentenceContext): string {
  const of: ReadContext = {
    sentence: sentenceOf(typed),
    context,
    lexicon: lexicons(context),
    moment: momentOf(context),
  };
  const parts = splitParts(of.sentence, [0, typed.length], of.lexicon);
  const lines = parts.flatMap(({ from, to }) =>
    [`part "${typed.slice(from, to)}"`].concat(openersOf([from, to], of), clausesOf([from, to], of)),
  );
  const reading = readSentence(typed, context);
  return [
    ...lines,
    'read as',
    ...reading.chips.map((chip) => `  ${chipLine(chip, typed)}`),
    `rest "${reading.rest}"`,
  ].join('\n');
}

/** The openers that fit at the part's beginning, in the order in which they are asked. */
function openersOf([from]: Span, { sentence, lexicon }: ReadContext): string[] {
  const at = afterFillers(sentence, from, lexicon);
  return lexicon.flatMap(({ openers, words }) =>
    [...openersAt(sentence, at, openers)].map(
      ({ opener, bodyFrom }) =>
        `  opener ${words.language}-${openers.indexOf(opener)} ${opener.means}: "${sentence.typed.slice(at, bodyFrom)}|"`,
    ),
  );
}

function clausesOf(span: Span, of: ReadContext): string[] {
  const frames = of.lexicon.flatMap(({ words }) => words.frames ?? []);
  return subClauses(of.sentence, span, frames).flatMap((clause) => {
    const fact = readFact(clause, of)?.chip;
    const reads = of.lexicon.flatMap(({ words }) => {
      const taken = clauseIn(clause, words, undefined, of);
      if (!taken) return [];
      const { party, aux, verb, isNegated } = taken.frame;
      const read = readClause(taken);
      const who = [party, aux, verb && `${verb.form} ${verb.sort}`, isNegated && 'not']
        .filter(Boolean)
        .join(' ');
      const what = read ? `${read.type}${read.doubtful ? '?' : ''} by "${read.rule}"` : 'nothing';
      return [
        `    ${words.language}: ${who}${taken.due ? `, time "${of.sentence.typed.slice(...clause).slice(...taken.due.span)}"` : ''} -> ${what}`,
      ];
    });
    const line = `  clause "${of.sentence.typed.slice(...clause)}"`;
    return [line].concat(fact?.type === 'fact' ? [`    fact ${fact.fact}`] : [], reads);
  });
}

function chipLine(chip: Chip, typed: string): string {
  const when = 'when' in chip && chip.when ? (chip.when.known ? JSON.stringify(chip.when.due) : 'when?') : '';
  return `${chip.type}${chip.doubtful ? '?' : ''} "${typed.slice(...chip.span)}" ${when}`.trim();
}
