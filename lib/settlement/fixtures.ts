import { aCase, aColleague, aTeam, expectOk } from "@/lib/cases/fixtures";
import { membersOfCase } from "@/lib/cases/queries/case-header";
import { requireCase } from "@/lib/cases/queries/require-case";
import type { SettlementType } from "@/lib/cases/rules/settlement-types";
import type { Ctx } from "@/lib/platform/context";
import { inScope } from "@/lib/platform/transaction";
import { recordStep } from "./commands/record-step";
import { settlementRecordOf } from "./queries/settlement-record";

const FAMILY = [
  { givenName: "Amina", familyName: "Yusuf", birthDate: "04.07.1990" },
  { givenName: "Omar", familyName: "Yusuf", birthDate: "05.08.1988" },
  { givenName: "Sara", familyName: "Yusuf", birthDate: "2019" },
];

/** An open case of a family of two adults and a child, or of the members given, with its officer. */
export async function aFamily(
  settlementType: SettlementType = "from_reception",
  members: readonly Record<string, unknown>[] = FAMILY,
) {
  const teamId = await aTeam();
  const officer = await aColleague(["settlement_officer", "manager"], [teamId]);
  const { caseId } = await aCase(officer, teamId, {
    settlementType,
    members,
    officers: { settlement_officer: officer.actor.accountId },
  });
  const look = (as: Ctx = officer) =>
    inScope(as, async (scope) => {
      const head = await requireCase(scope, caseId);
      const found = await membersOfCase(scope, head);
      return { head, members: found, record: await settlementRecordOf(scope, caseId) };
    });
  const personIds = (await look()).members.map(({ personId }) => personId);
  /** Records a step for all of them, or for those given. */
  const record = (step: string, doneOn?: string, more: Record<string, unknown> = {}) =>
    recordStep(officer, { caseId, step, personIds, doneOn, ...more });
  const recorded = async (...given: Parameters<typeof record>) => expectOk(await record(...given));
  return { teamId, officer, caseId, personIds, look, record, recorded };
}
