interface ProblemListProps {
  readonly title: string;
  /** Each with the number of its line or row, and what is wrong. */
  readonly lines: readonly string[];
  /** What is said of those that are not listed. */
  readonly more: string | undefined;
}

/** What will not be imported, line by line, behind its count. */
export function ProblemList({ title, lines, more }: ProblemListProps) {
  if (lines.length === 0) return null;
  return (
    <details class="problems">
      <summary>{title}</summary>
      <ul>
        {lines.map((line) => (
          <li key={line} dir="auto">
            {line}
          </li>
        ))}
        {more !== undefined && <li>{more}</li>}
      </ul>
    </details>
  );
}
