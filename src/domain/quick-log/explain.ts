import { belief, margin, type Candidate, type Choice } from './choose';
import { clauseIn } from './marks/clause';
import { lexicons } from './marks/lexicon';
import type { ReadContext } from './marks/read-context';
import type { Draft } from './propose/found';
import { readAll } from './propose/read-all';
import { readSentence } from './read-sentence';
import type { SentenceContext, Span } from './reading';
import { splitParts } from './text/clauses';
import { sentenceOf } from './text/plain-text';
import { subClauses } from './text/sub-clauses';
import { momentOf } from './times/moment';

/**
 * Returns, as lines of text, how a sentence is read: its parts and clauses with who does what, then each choice with its
 * candidates, what they are believed and which rule read them, and at last what it is read as.
 */
export function explain(typed: string, context: SentenceContext): string {
  const choices: Choice[] = [];
  const of: ReadContext = {
    sentence: sentenceOf(typed),
    context,
    lexicon: lexicons(context),
    moment: momentOf(context),
    onChoice: (choice) => choices.push(choice),
  };
  const parts = splitParts(of.sentence, [0, typed.length], of.lexicon);
  const found = readAll(of);
  return [
    ...parts.flatMap(({ from, to }) => [`part "${typed.slice(from, to)}"`].concat(clausesOf([from, to], of))),
    ...choices.flatMap((choice) => choiceLines(choice, typed)),
    'read as',
    ...found.map(({ chip }) => `  ${chipText(chip)}`),
    `rest "${readSentence(typed, context).rest}"`,
  ].join('\n');
}

function clausesOf(span: Span, of: ReadContext): string[] {
  return subClauses(of.sentence, span, of.lexicon).flatMap((clause) => {
    const lines = of.lexicon.flatMap(({ words }) => whoDoesWhat(clause, words, of));
    return [`  clause "${of.sentence.typed.slice(...clause)}"`].concat(lines);
  });
}

function whoDoesWhat(clause: Span, words: Parameters<typeof clauseIn>[1], of: ReadContext): string[] {
  const taken = clauseIn(clause, words, undefined, of);
  if (!taken) return [];
  const { party, aux, verb, isNegated } = taken.frame;
  const who = [party, aux, verb && `${verb.form} ${verb.sort}`, isNegated && 'not'].filter(Boolean).join(' ');
  const time = taken.due && `, time "${of.sentence.typed.slice(...clause).slice(...taken.due.span)}"`;
  return [`    ${words.language}: ${who}${time ?? ''}`];
}

function choiceLines({ span, candidates, rival }: Choice, typed: string): string[] {
  const [chosen] = candidates;
  return [
    `choice for "${typed.slice(...span).trim()}"`,
    ...candidates.map((one) => `  ${one === chosen ? '>' : ' '} ${candidateText(one)}`),
    ...(rival ? [`    in doubt: "${rival.kind}" says something else, and is within ${margin}`] : []),
  ];
}

const candidateText = ({ kind, why, found }: Candidate) =>
  `${belief[kind]} ${kind} by ${why}: ${found.map(({ chip }) => chipText(chip)).join('; ') || 'note'}`;

function chipText(chip: Draft): string {
  const words = 'words' in chip ? ` "${chip.words}"` : '';
  const when =
    'when' in chip && chip.when ? (chip.when.known ? ` ${JSON.stringify(chip.when.due)}` : ' when?') : '';
  return `${chip.type}${chip.doubtful ? '?' : ''}${words}${when}`;
}
