import { addDays, type PlainDate, yearOf } from "@/lib/platform/dates";
import { syntheticDufNumber, syntheticIdentityNumber } from "./names/synthetic-numbers";
import type { Permit } from "./permits";
import type { Random } from "./random";
import type { PlainIdentifier } from "./rows";

/** The numbers given so far: none twice in a municipality. */
export type NumberBook = Set<string>;

type Holder = { id: string; birthDate: PlainDate | null; bornHere: boolean };
type Times = {
  openedOn: PlainDate;
  settledOn: PlainDate | null;
  permit: Permit;
  createdAt: string;
  today: PlainDate;
};

function unused(book: NumberBook, make: () => string): string {
  for (let tries = 0; tries < 100; tries++) {
    const number = make();
    if (book.has(number)) continue;
    book.add(number);
    return number;
  }
  throw new RangeError("no number left for the birth date");
}

/**
 * A DUF number for who came from abroad; a fødselsnummer some weeks after settlement, and a D-number
 * before that, which is ended when the fødselsnummer comes. All synthetic.
 */
export function numbersFor(
  holder: Holder,
  { openedOn, settledOn, permit, createdAt, today }: Times,
  { newId, numbers }: { newId: () => string; numbers: NumberBook },
  random: Random,
): PlainIdentifier[] {
  const found: PlainIdentifier[] = [];
  const add = (kind: PlainIdentifier["kind"], endedOn: PlainDate | null, make: () => string) =>
    found.push({
      id: newId(),
      personId: holder.id,
      kind,
      number: unused(numbers, make),
      endedOn,
      createdAt,
    });
  const national = (dNumber: boolean) => () =>
    syntheticIdentityNumber(holder.birthDate ?? "", random.int(0, 999), { dNumber });

  if (!holder.bornHere) {
    const year = yearOf(permit.arrivedOn ?? permit.grantedOn);
    // No year comes near so many cases, so that the number is nobody's.
    add("duf", null, () => syntheticDufNumber(Math.max(2008, year), random.int(800_000, 999_999)));
  }
  if (!holder.birthDate) return found;
  const registeredOn = settledOn && addDays(settledOn, random.int(20, 55));
  const registered = holder.bornHere || (registeredOn !== null && registeredOn <= today);
  if (!holder.bornHere && random.chance(registered ? 0.35 : openedOn < today ? 0.75 : 0)) {
    add("dnr", registered ? registeredOn : null, national(true));
  }
  if (registered && random.chance(0.985)) add("fnr", null, national(false));
  return found;
}
