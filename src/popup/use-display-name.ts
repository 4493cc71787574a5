import { useLazy } from '../ui/use-lazy';
import { useWording } from '../ui/wording';
import { displayName, type Person } from './person';

const loadCrms = () => import('../crm/index');

/** Returns a function that gives a person's name to show, or their record's id and CRM if the name is not known. */
export function useDisplayName(): (person: Person) => string {
  const { say } = useWording();
  const crms = useLazy(loadCrms, true);
  return (person) => displayName(person, say, (id) => crms?.crmById(id)?.name);
}
