import type { Gift } from '../../domain/keeping/gift';
import type { YearEndLine } from '../../domain/keeping/gift/year-end';
import { useRecords } from '../../surface/records';
import { LongList } from '../../ui/long-list';
import { useWording } from '../../ui/wording';
import type { Today } from '../today';
import { useNames, Whose } from './whose';

interface YearEndProps {
  readonly today: Today;
  readonly lines: readonly YearEndLine[];
}

/** The year's end, early: who has no thought yet comes first (F4). */
export function YearEnd({ today, lines }: YearEndProps) {
  const { say } = useWording();
  const names = useNames(today.book, lines);
  const records = useRecords(today.book, lines);
  return (
    <div class="behind-box">
      <LongList class="behind" estimate={44} items={lines} keyOf={({ contact }) => contact}>
        {({ contact, gift }) => (
          <Whose {...{ contact, names, records }}>
            {(name) => (
              <p class="behind-row">
                <span dir="auto">{name}</span>
                <span class="soft" dir="auto">
                  {gift ? say(thoughtKey(gift), gift.text.what) : say('figuresYearEndNothing')}
                </span>
              </p>
            )}
          </Whose>
        )}
      </LongList>
    </div>
  );
}

const thoughtKey = ({ givenAt }: Gift) =>
  givenAt === undefined ? 'figuresYearEndIdea' : 'figuresYearEndGiven';
