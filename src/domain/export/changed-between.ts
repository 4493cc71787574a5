interface Times {
  readonly madeAt?: number;
  readonly happenedAt?: number;
  readonly loggedAt?: number;
  readonly noticedAt?: number;
  readonly notedAt?: number;
  readonly askedAt?: number;
  readonly answeredAt?: number;
  readonly closed?: { readonly at: number };
}

/** Whether a row was made, happened or was closed from one instant to another (epoch ms, both included). */
export function changedBetween(
  row: object,
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  const { closed, madeAt, happenedAt, loggedAt, noticedAt, notedAt, askedAt, answeredAt }: Times = row;
  const times = [madeAt, happenedAt, loggedAt, noticedAt, notedAt, askedAt, answeredAt, closed?.at];
  return times.some((at) => at !== undefined && at >= from && at <= to);
}
