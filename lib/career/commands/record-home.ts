import "server-only";
import { homePeriod } from "@/db/schema/career";
import { requireCase } from "@/lib/cases/queries/require-case";
import { mayHandleWhereabouts } from "@/lib/people/access";
import { command } from "@/lib/platform/command";
import { fail } from "@/lib/platform/result";
import { careerRoles } from "../access";
import { recordHomeInput } from "../input";
import { writeRow } from "./write-row";

const act = "career.record-home";

/**
 * Records a home that comes neither from a tenancy nor a lease here, or corrects it. Errors as
 * `writeRow`; `career.errors.whereabouts` of a place, outside the circle of a protected address.
 */
export const recordHome = command({
  name: act,
  input: recordHomeInput,
  roles: careerRoles,
  async run(scope, { caseId, homeId, version, idempotencyKey: _, ...content }) {
    if (content.place) {
      const { addressProtection } = await requireCase(scope, caseId, act);
      if (!mayHandleWhereabouts(scope.actor, addressProtection)) {
        return fail("career.errors.whereabouts", {
          fields: { place: ["career.errors.whereabouts"] },
        });
      }
    }
    return writeRow(scope, {
      table: homePeriod,
      act,
      objectType: "home_period",
      caseId,
      rowId: homeId,
      version,
      content,
      auditAs: { tenure: "homeTenure" },
    });
  },
});
