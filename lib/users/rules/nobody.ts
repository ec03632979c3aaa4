import type { Ctx, MunicipalityId } from "@/lib/platform/context";
import { dayInNorway } from "@/lib/platform/dates";
import type { Arrival } from "@/lib/users/types";

const nowhere = "" as MunicipalityId;

/** The context before anyone is signed in: no roles, and no municipality until one is named. */
export function nobody(arrival: Arrival, municipalityId = nowhere, name = "—"): Ctx {
  return {
    ...arrival,
    municipalityId,
    actor: { accountId: "", name, roles: [], teamIds: [], inProtectedCircle: false },
    locale: "nb",
    today: dayInNorway(arrival.now),
  };
}
