import "server-only";
import { and, eq } from "drizzle-orm";
import { handoverProtocol } from "@/db/schema/housing";
import { command } from "@/lib/platform/command";
import { newId } from "@/lib/platform/ids";
import { fail, ok } from "@/lib/platform/result";
import { housingRoles } from "../access";
import { saveProtocolInput } from "../input/protocol";
import { protocolForChange } from "../queries/protocols";

/**
 * Writes the protocol of a handover, or of a dwelling given back, until it is signed. Errors:
 * `housing.errors.{not-from-here,protocol-signed,day-out-of-order}`, and `errors.changed-meanwhile` with
 * what stands.
 */
export const saveProtocol = command({
  name: "housing.save-protocol",
  input: saveProtocolInput,
  roles: housingRoles,
  async run(scope, { tenancyId, version, kind, ...content }) {
    const act = "housing.save-protocol";
    const opened = await protocolForChange(scope, { tenancyId, kind, version }, act);
    if (!opened.ok) return opened;
    const { tenancy, stands } = opened.value;
    if (content.heldOn > scope.today) {
      return fail("errors.invalid-input", {
        fields: { heldOn: ["housing.errors.day-out-of-order"] },
      });
    }
    const { municipalityId } = scope;
    if (stands) {
      await scope.tx
        .update(handoverProtocol)
        .set({ ...content, version: version + 1 })
        .where(
          and(
            eq(handoverProtocol.municipalityId, municipalityId),
            eq(handoverProtocol.id, stands.id),
          ),
        );
    } else {
      await scope.tx
        .insert(handoverProtocol)
        .values({ municipalityId, id: newId(), tenancyId, kind, ...content });
    }
    scope.audit({
      action: act,
      objectType: "tenancy",
      objectId: tenancyId,
      caseId: tenancy.caseId,
    });
    return ok({ tenancyId, caseId: tenancy.caseId, kind });
  },
});
