import "server-only";
import { volunteer } from "@/db/schema/volunteers";
import { changesBetween } from "@/lib/platform/audit-trail";
import { command } from "@/lib/platform/command";
import { newId } from "@/lib/platform/ids";
import { ok } from "@/lib/platform/result";
import { volunteerRoles } from "../access";
import { registerVolunteerInput } from "../input";
import { checkLanguages, toldOf } from "./volunteer-parts";

/** Enters a volunteer or an organisation in the register. */
export const registerVolunteer = command({
  name: "volunteers.register-volunteer",
  input: registerVolunteerInput,
  roles: volunteerRoles,
  async run(scope, { idempotencyKey: _, ...content }) {
    const checked = await checkLanguages(scope, content.languages);
    if (!checked.ok) return checked;
    const volunteerId = newId();
    await scope.tx
      .insert(volunteer)
      .values({ municipalityId: scope.municipalityId, id: volunteerId, ...content });
    scope.audit({
      action: "volunteers.register-volunteer",
      objectType: "volunteer",
      objectId: volunteerId,
      changes: changesBetween<Record<string, unknown>>({}, toldOf(content)),
    });
    return ok({ volunteerId });
  },
});
