import "server-only";
import { and, eq } from "drizzle-orm";
import { volunteer } from "@/db/schema/volunteers";
import { changesBetween } from "@/lib/platform/audit-trail";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { volunteerRoles } from "../access";
import { changeVolunteerInput } from "../input";
import { requireVolunteer } from "../queries/volunteers";
import { checkLanguages, toldOf } from "./volunteer-parts";

/** Changes a volunteer, or takes them out of use. Error: `errors.changed-meanwhile` with what stands. */
export const changeVolunteer = command({
  name: "volunteers.change-volunteer",
  input: changeVolunteerInput,
  roles: volunteerRoles,
  async run(scope, { volunteerId, version, ...after }) {
    const act = "volunteers.change-volunteer";
    const before = await requireVolunteer(scope, volunteerId, act, { lock: true });
    if (before.version !== version) return fail("errors.changed-meanwhile", { data: before });
    const checked = await checkLanguages(scope, after.languages);
    if (!checked.ok) return checked;
    await scope.tx
      .update(volunteer)
      .set({ ...after, version: version + 1 })
      .where(
        and(eq(volunteer.municipalityId, scope.municipalityId), eq(volunteer.id, volunteerId)),
      );
    scope.audit({
      action: act,
      objectType: "volunteer",
      objectId: volunteerId,
      changes: changesBetween<Record<string, unknown>>(toldOf(before), toldOf(after)),
    });
    return ok({ volunteerId });
  },
});
