import { useLazy } from '../ui/use-lazy';
import { useWording } from '../ui/wording';
import { called, type Whom } from './whom';

const loadCrms = () => import('../crm/index');

/** Gives how to call someone: who has no name is called by their CRM's, once what we know of CRMs is there. */
export function useCalled(): (whom: Whom) => string {
  const { say } = useWording();
  const crms = useLazy(loadCrms, true);
  return (whom) => called(whom, say, (id) => crms?.crmById(id)?.name);
}
