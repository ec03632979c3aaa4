import type { PlainDate } from "@/lib/platform/dates";

export type Comer = { readonly birthDate: PlainDate | null; readonly settledOn: PlainDate | null };

/** The day on which the first of a household was settled; null before that. */
function firstSettledOn(members: readonly Comer[]): PlainDate | null {
  return members.flatMap(({ settledOn }) => settledOn ?? []).sort()[0] ?? null;
}

/** Whether someone was born into the household after it was settled, and is not settled by a day of its own. */
export function isBornHere(member: Comer, members: readonly Comer[]): boolean {
  const first = firstSettledOn(members);
  return Boolean(first && !member.settledOn && member.birthDate && member.birthDate > first);
}

/** The members who come to be settled: a child born here after the settlement has no date of its own. */
export function comersOf<T extends Comer>(members: readonly T[]): readonly T[] {
  return members.filter((member) => !isBornHere(member, members));
}
