import type { Stage } from '../domain/contact/stage';
import type { MessageKey } from '../ui/wording';

/** The message that names each stage. */
export const stageKey: Readonly<Record<Stage, MessageKey>> = {
  prospect: 'stageProspect',
  customer: 'stageCustomer',
  client: 'stageClient',
  lapsed: 'stageLapsed',
};
