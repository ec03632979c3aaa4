import "server-only";
import { supportApplication } from "@/db/schema/career";
import { command } from "@/lib/platform/command";
import { careerRoles } from "../access";
import { recordSupportInput } from "../input";
import { writeRow } from "./write-row";

const act = "career.record-support";

/** Records an application for housing allowance or a start loan, and what came of it. Errors as `writeRow`. */
export const recordSupport = command({
  name: act,
  input: recordSupportInput,
  roles: careerRoles,
  run: (scope, { caseId, supportId, version, idempotencyKey: _, ...content }) =>
    writeRow(scope, {
      table: supportApplication,
      act,
      objectType: "support_application",
      caseId,
      rowId: supportId,
      version,
      content,
      auditAs: { kind: "supportKind", status: "supportStatus" },
    }),
});
