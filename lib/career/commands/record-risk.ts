import "server-only";
import { tenancyRisk } from "@/db/schema/career";
import { requireLease } from "@/lib/dwellings/queries/dwellings";
import { command } from "@/lib/platform/command";
import { careerRoles } from "../access";
import { recordRiskInput } from "../input";
import { writeRow } from "./write-row";

const act = "career.record-risk";

/** Records what puts a household's home at risk, and the measure once it is agreed. Errors as `writeRow`. */
export const recordRisk = command({
  name: act,
  input: recordRiskInput,
  roles: careerRoles,
  async run(scope, { caseId, riskId, version, idempotencyKey: _, ...content }) {
    if (content.leaseId) await requireLease(scope, caseId, content.leaseId, act);
    return writeRow(scope, {
      table: tenancyRisk,
      act,
      objectType: "tenancy_risk",
      caseId,
      rowId: riskId,
      version,
      content,
      auditAs: { kind: "riskKind" },
      onCreate: { recordedBy: scope.actor.accountId, recordedByName: scope.actor.name },
    });
  },
});
