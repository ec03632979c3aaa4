import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import "@/lib/composition";
import { withRollback } from "@/db/testing/with-rollback";
import { aColleague, aTeam, expectOk } from "@/lib/cases/fixtures";
import type { Ctx } from "@/lib/platform/context";
import { inScope } from "@/lib/platform/transaction";
import { answerCheck } from "./commands/answer-check";
import { recordTalk } from "./commands/record-talk";
import { anApplication, caseHeaderOf } from "./fixtures";

const stateOf = (ctx: Ctx, caseId: string, itemKey: string) =>
  inScope(ctx, async ({ tx }) => {
    const rows = await tx.execute<{ state: string }>(sql`select state from checklist_entry
      where case_id = ${caseId}::uuid and item_key = ${itemKey}`);
    return rows.map(({ state }) => state);
  });

it("shows what was checked and asked in the checklist, also when another colleague saves", () =>
  withRollback(async () => {
    const teamId = await aTeam();
    const ctx = await aColleague(["settlement_officer"], [teamId]);
    const colleague = await aColleague(["settlement_officer"], [teamId]);
    const { caseId, applicationId } = await anApplication(ctx, teamId, {
      members: [
        {
          givenName: "Amina",
          familyName: "Yusuf",
          birthDate: "04.07.1990",
          interpreterNeeded: "no",
        },
      ],
    });
    const [member] = (await caseHeaderOf(ctx, caseId)).members;
    expect(await stateOf(ctx, caseId, "SSA-08")).toEqual(["open"]);
    expectOk(
      await recordTalk(ctx, {
        applicationId,
        personId: member?.personId,
        occasion: "before_decision",
        heldOn: ctx.today,
        askedAlone: "yes",
        interpreterUse: "used",
        interpretedBy: "interpreter",
        interpreterCategory: "B",
        language: "so",
        brokerAnswer: "yes",
        dependencyAnswer: "no",
        agreed: "Ringe igjen",
        actionAgreedOn: ctx.today,
      }),
    );
    expect(await stateOf(ctx, caseId, "SSA-08")).toEqual(["shown_by_record"]);
    expect(await stateOf(ctx, caseId, "SSA-07")).toEqual(["open"]);
    const income = { applicationId, code: "AS-C14", state: "met", monthlyIncome: "21000" };
    expectOk(await answerCheck(colleague, income));
    expect(await stateOf(ctx, caseId, "SSA-08")).toEqual(["shown_by_record"]);
  }));
