import "server-only";
import { selfSettlementApplication, selfSettlementStep } from "@/db/schema/self-settlement";
import { caseForChange } from "@/lib/cases/queries/require-case";
import { isAgreedSelfSettlement } from "@/lib/cases/rules/settlement-types";
import { command } from "@/lib/platform/command";
import { newId } from "@/lib/platform/ids";
import { fail, ok } from "@/lib/platform/result";
import { applicationRoles } from "../access";
import { openApplicationInput } from "../input";

/**
 * Records that a household asks for agreed self-settlement. Errors:
 * `self-settlement.errors.{not-agreed-self-settlement,in-future,already-open}`.
 */
export const openApplication = command({
  name: "self-settlement.open-application",
  input: openApplicationInput,
  roles: applicationRoles,
  async run(scope, { caseId, enquiredOn }) {
    const opened = await caseForChange(scope, caseId, "self-settlement.open-application");
    if (!opened.ok) return opened;
    if (!isAgreedSelfSettlement(opened.value.settlementType)) {
      return fail("self-settlement.errors.not-agreed-self-settlement");
    }
    if (enquiredOn > scope.today) {
      return fail("errors.invalid-input", {
        fields: { enquiredOn: ["self-settlement.errors.in-future"] },
      });
    }
    const id = newId();
    const { municipalityId } = scope;
    const written = await scope.tx
      .insert(selfSettlementApplication)
      .values({ municipalityId, id, caseId, state: "enquiry", stateSince: enquiredOn, enquiredOn })
      .onConflictDoNothing()
      .returning({ id: selfSettlementApplication.id });
    if (written.length === 0) return fail("self-settlement.errors.already-open");
    await scope.tx.insert(selfSettlementStep).values({
      municipalityId,
      id: newId(),
      applicationId: id,
      act: "open",
      toState: "enquiry",
      happenedOn: enquiredOn,
      byId: scope.actor.accountId,
      byName: scope.actor.name,
      recordedAt: scope.now,
    });
    scope.audit({
      action: "self-settlement.open-application",
      objectType: "self_settlement_application",
      objectId: id,
      caseId,
    });
    scope.touch(caseId);
    return ok({ applicationId: id, caseId });
  },
});
