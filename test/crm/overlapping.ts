/**
 * Example addresses that several self-hosted CRMs fit, and which: the user is asked, since no address can tell.
 * A pair that is not in here is a mistake in a pattern.
 */
export const overlapping: Readonly<Record<string, readonly string[]>> = {
  'http://localhost:4173/crm/deals/newsletter': ['demo', 'frappe-crm'],
};
