import type { Gift } from '../../domain/keeping/gift';
import type { YearEndLine } from '../../domain/keeping/gift/year-end';
import { useWording } from '../../ui/wording';
import type { Today } from '../today';
import { PeopleList } from './people-list';

interface YearEndProps {
  readonly today: Today;
  readonly lines: readonly YearEndLine[];
}

/** The year-end list of gifts: contacts for whom there is no idea yet come first (F4). */
export function YearEnd({ today, lines }: YearEndProps) {
  const { say } = useWording();
  return (
    <PeopleList today={today} items={lines} keyOf={({ contact }) => contact}>
      {({ gift }, name) => (
        <p class="behind-row">
          <span dir="auto">{name}</span>
          <span class="soft" dir="auto">
            {gift ? say(giftKey(gift), gift.text.what) : say('figuresYearEndNothing')}
          </span>
        </p>
      )}
    </PeopleList>
  );
}

const giftKey = ({ givenAt }: Gift) => (givenAt === undefined ? 'figuresYearEndIdea' : 'figuresYearEndGiven');
