import { addDays, type PlainDate } from "@/lib/platform/dates";
import type { HomeTenure } from "./codes";

const TENURE_OF: Readonly<Record<string, HomeTenure>> = {
  municipal: "municipal_rental",
  leased_in: "municipal_rental",
  private: "private_rental",
  care_housing: "care_home",
  guest: "temporary",
};

/** How a household lives in a dwelling of the register, by who disposes of it. */
export function tenureIn(holding: string | null): HomeTenure {
  return TENURE_OF[holding ?? "municipal"] ?? "municipal_rental";
}

/** The last day in a home: the day of moving out is the first in the next. */
export function lastDayIn(movedOutOn: PlainDate | null, movedInOn: PlainDate): PlainDate | null {
  return movedOutOn === null || movedOutOn === movedInOn ? movedOutOn : addDays(movedOutOn, -1);
}
