import { isMet, type Figure, type Goal, type Measured } from './measured';

/** Returns the lines as a Markdown table; the README has it. */
export function tableOf(lines: readonly Measured[]): string {
  const head = ['', 'with', 'ours (range)', 'floor', 'ratio', 'calls', 'goal', 'met'];
  const rows = lines.map((line) => [
    line.what,
    line.at,
    words(line.ours),
    [line.floor && short(line.floor), line.peer && `peer ${short(line.peer)}`].filter(Boolean).join(', '),
    line.floor && line.floor.median > 0 ? `${(line.ours.median / line.floor.median).toFixed(1)} ×` : '',
    line.calls ? line.calls.filter((count) => count !== undefined).join(' / ') : '',
    goalWords(line.goal),
    { true: 'yes', false: '**no**', undefined: '' }[`${isMet(line)}`],
  ]);
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

const number = (value: number): string =>
  value >= 100 || Number.isInteger(value) ? value.toFixed(0) : value.toFixed(value < 10 ? 2 : 1);

const short = ({ median, unit }: Figure): string => `${number(median)} ${unit}`.trim();

const words = (figure: Figure): string =>
  figure.least === figure.most
    ? short(figure)
    : `${short(figure)} (${number(figure.least)}–${number(figure.most)})`;

const goalWords = ({ most, times, calls }: Goal = {}): string =>
  [
    most !== undefined && `≤ ${number(most)}`,
    times !== undefined && `≤ ${times} ×`,
    calls !== undefined && `≤ ${calls} calls`,
  ]
    .filter(Boolean)
    .join(', ');
