/** Returns where a CRM's records stand as a person writes it: without `https://`. */
export const tenantWords = (tenant: string): string => tenant.replace(/^https?:\/\//, '');
