"use server";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { isOwnOrigin } from "@/app/_server/origin";
import { requireRole } from "@/app/_server/read";
import type { FormState } from "@/app/_ui/form/form-state";
import { personIdByNumber } from "@/lib/audit/queries/log-subjects";
import { caseIdByNumber } from "@/lib/cases/queries/case-numbers";
import { inScope } from "@/lib/platform/transaction";

/** Leads to the log of the case or person with a typed number; numbers never stand in the address. */
export async function findSubject(_state: FormState, form: FormData): Promise<FormState> {
  const ctx = await requireRole("/admin/logg", "auditor");
  if (!isOwnOrigin(await headers())) return { status: "error", code: "errors.cross-site" };
  const typed = String(form.get("number") ?? "").slice(0, 40);
  const { caseId, personId } = await inScope(ctx, async (scope) => {
    const found = {
      caseId: await caseIdByNumber(scope, typed),
      personId: await personIdByNumber(scope, typed),
    };
    scope.audit({
      action: "audit.find-subject",
      objectType: "audit_event",
      caseId: found.caseId ?? undefined,
      personId: found.personId ?? undefined,
    });
    return found;
  });
  if (caseId) redirect(`/admin/logg?case=${caseId}`);
  if (personId) redirect(`/admin/logg?person=${personId}`);
  return { status: "error", code: "audit.errors.no-such-number", values: { number: typed } };
}
