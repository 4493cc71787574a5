import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './region.css';

interface RegionProps {
  readonly name: string;
  /** A short text beside the name: "3 open". */
  readonly aside?: string | undefined;
  readonly children: ComponentChildren;
}

/** A part of the sheet with its own heading; a landmark. */
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
