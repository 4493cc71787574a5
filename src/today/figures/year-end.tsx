import type { YearEndLine } from '../../domain/gift/year-end';
import { LongList } from '../../ui/long-list';
import { useWording } from '../../ui/wording';
import type { Today } from '../today';
import { useNames } from './behind';

interface YearEndProps {
  readonly today: Today;
  readonly lines: readonly YearEndLine[];
}

/** The year's end, early: who has no thought yet comes first (F4). */
export function YearEnd({ today, lines }: YearEndProps) {
  const { say } = useWording();
  const names = useNames(today.book, lines);
  return (
    <div class="behind-box">
      <LongList class="behind" estimate={44} items={lines} keyOf={({ contact }) => contact}>
        {({ contact, gift }) => (
          <p class="behind-row">
            <span dir="auto">{names.get(contact)?.name ?? say('searchNobody')}</span>
            <span class="soft" dir="auto">
              {gift
                ? say(
                    gift.givenAt === undefined ? 'figuresYearEndIdea' : 'figuresYearEndGiven',
                    gift.text.what,
                  )
                : say('figuresYearEndNothing')}
            </span>
          </p>
        )}
      </LongList>
    </div>
  );
}
