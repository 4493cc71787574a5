/**
 * Example addresses that several self-hosted CRMs match, and which. The user is asked, because the address cannot tell.
 * A pair that is not listed here is a mistake in a pattern.
 */
export const overlapping: Readonly<Record<string, readonly string[]>> = {
  'http://localhost:4173/crm/deals/newsletter': ['demo', 'frappe-crm'],
};
