import { useState } from 'preact/hooks';
import type { SaveEntries } from '../save-entries';
import { EmptySections } from './empty-sections';
import { canAdd, type Section } from './section-in-words';
import { SectionView } from './section-view';

interface SectionsProps {
  readonly sections: readonly Section[];
  readonly saveEntries: SaveEntries;
  readonly toTimeline: (id: string) => void;
}

/** The sections that have something in them or are being filled, and then the empty ones, folded into a row of buttons. */
export function Sections({ sections, saveEntries, toTimeline }: SectionsProps) {
  const [begun, setBegun] = useState<string>();
  const [left, setLeft] = useState<string>();
  const close = (title: string) => {
    setBegun(undefined);
    setLeft(title);
  };
  const isOpen = ({ rows, title }: Section) => rows.length > 0 || title === begun;
  const empty = sections.filter((section) => !isOpen(section) && canAdd(section));
  return (
    <>
      {sections.filter(isOpen).map((section) => (
        <SectionView
          key={section.title}
          begun={section.title === begun}
          onClose={() => close(section.title)}
          {...{ section, saveEntries, toTimeline }}
        />
      ))}
      {empty.length > 0 && (
        <EmptySections titles={empty.map(({ title }) => title)} left={left} onBegin={setBegun} />
      )}
    </>
  );
}
