import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './region.css';

interface RegionProps {
  readonly name: string;
  /** What stands quietly beside the name: "3 open". */
  readonly aside?: string | undefined;
  readonly children: ComponentChildren;
}

/** A part of the sheet under its own name: a landmark. */
export function Region({ name, aside, children }: RegionProps) {
  const id = useId();
  return (
    <section class="region" aria-labelledby={id}>
      <header>
        <h2 id={id}>{name}</h2>
        {aside !== undefined && <span class="aside">{aside}</span>}
      </header>
      {children}
    </section>
  );
}
