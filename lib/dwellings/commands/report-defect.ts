import "server-only";
import { dwellingDefect } from "@/db/schema/dwellings";
import { changesBetween } from "@/lib/platform/audit-trail";
import { command } from "@/lib/platform/command";
import { newId } from "@/lib/platform/ids";
import { fail, ok } from "@/lib/platform/result";
import { registerRoles } from "../access";
import { reportDefectInput } from "../input";
import { requireRoom } from "../queries/dwelling-parts";
import { requireDwelling } from "../queries/dwellings";

/** Writes down what is wrong with a dwelling. Error: `dwellings.errors.day-ahead`. */
export const reportDefect = command({
  name: "dwellings.report-defect",
  input: reportDefectInput,
  roles: registerRoles,
  async run(scope, { dwellingId, idempotencyKey: _, ...content }) {
    const act = "dwellings.report-defect";
    const place = await requireDwelling(scope, dwellingId, act, { lock: true });
    const { what, severity, reportedOn } = content;
    const roomId = content.roomId
      ? (await requireRoom(scope, place.id, content.roomId, act)).id
      : null;
    if (reportedOn > scope.today) {
      return fail("errors.invalid-input", {
        fields: { reportedOn: ["dwellings.errors.day-ahead"] },
      });
    }
    const id = newId();
    await scope.tx.insert(dwellingDefect).values({
      municipalityId: scope.municipalityId,
      id,
      dwellingId: place.id,
      roomId,
      what,
      severity,
      reportedOn,
    });
    scope.audit({
      action: act,
      objectType: "dwelling_defect",
      objectId: id,
      changes: changesBetween<Record<string, unknown>>({}, { severity, reportedOn }),
    });
    return ok({ dwellingId: place.id });
  },
});
