import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import "@/lib/composition";
import { withRollback } from "@/db/testing/with-rollback";
import { aColleague, aTeam, expectOk } from "@/lib/cases/fixtures";
import type { Ctx } from "@/lib/platform/context";
import { addDays } from "@/lib/platform/dates";
import { inScope } from "@/lib/platform/transaction";
import { aPublishedPolicy, SMALL_POLICY } from "@/lib/policy/fixtures";
import { EMPTY_POLICY } from "@/lib/policy/rules/content";
import { answerCheck } from "./commands/answer-check";
import { recordGuidance } from "./commands/record-guidance";
import { recordTalk } from "./commands/record-talk";
import { rejectApplication } from "./commands/reject-application";
import { sendAnswer } from "./commands/send-answer";
import { withdrawApplication } from "./commands/withdraw-application";
import { aHome, anApplication, asItStands, caseHeaderOf, inState } from "./fixtures";

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

it("shows the answer in the checklist once it is sent, and the deadline of the lease", () =>
  withRollback(async () => {
    const { ctx, caseId, applicationId } = await inState("checking");
    const given = { reasons: ["rent"], reasonText: "Leien er for høy for husstanden." };
    const act = await asItStands(ctx, { applicationId });
    expectOk(await rejectApplication(ctx, { ...act, ...given }));
    expect(await stateOf(ctx, caseId, "SSA-13")).toEqual(["open"]);
    const { version } = await asItStands(ctx, { applicationId });
    const letter = { language: "nb", acceptable: "En husleie innenfor normen" };
    expectOk(await sendAnswer(ctx, { applicationId, version, ...letter }));
    expect(await stateOf(ctx, caseId, "SSA-13")).toEqual(["shown_by_record"]);
    const deadlines = await inScope(ctx, ({ tx }) =>
      tx.execute<{ state: string }>(sql`select state from deadline
        where case_id = ${caseId}::uuid and rule_key = 'D-AS-LEASE'`),
    );
    expect(deadlines).toMatchObject([{ state: "met" }]);
  }));

it("shows what the household was told, and opens the item when it is taken away", () =>
  withRollback(async () => {
    const { ctx, caseId, applicationId } = await inState("checking");
    const record = async (told: Record<string, unknown>) => {
      const { version } = await asItStands(ctx, { applicationId });
      expectOk(await recordGuidance(ctx, { applicationId, version, ...told }));
    };
    await record({ movingTermsExplainedOn: ctx.today, movingTermsUnderstood: true });
    expect(await stateOf(ctx, caseId, "SSA-16")).toEqual(["shown_by_record"]);
    await record({ movingTermsExplainedOn: ctx.today, movingTermsUnderstood: false });
    expect(await stateOf(ctx, caseId, "SSA-16")).toEqual(["open"]);
    await record({ supportComparedOn: ctx.today, supportEqualsStandard: true });
    expect(await stateOf(ctx, caseId, "SSA-15")).toEqual(["shown_by_record"]);
  }));

it("shows what the application was judged by: the policy, the places left, the terms and the rent", () =>
  withRollback(async () => {
    const { ctx, teamId } = await inState("enquiry");
    const norm = { plain: null, with_heating: null, with_electricity: null, with_both: 1_000_000 };
    const rent = { ...EMPTY_POLICY.rent, norms: { ...EMPTY_POLICY.rent.norms, one: norm } };
    await aPublishedPolicy(ctx, { content: { ...SMALL_POLICY, rent } });
    const home = aHome();
    const lease = {
      ...(home.lease as object),
      monthlyRent: 990_000,
      includesHeating: true,
      includesElectricity: true,
    };
    const { caseId, applicationId } = await anApplication(ctx, teamId, {
      home: { ...home, lease },
    });
    const shown = async (...keys: string[]) => {
      const states = await Promise.all(keys.map((key) => stateOf(ctx, caseId, key)));
      return states.flat();
    };
    const asked = ["SSA-01", "SSA-11", "REQ-07", "REQ-12"];
    expect(await shown(...asked)).toEqual(["open", "open", "open", "open"]);
    expect(await shown("SSA-06")).toEqual(["shown_by_record"]);
    const record = async (quotaRemaining: number) => {
      const { version } = await asItStands(ctx, { applicationId });
      const told = {
        termsSentOn: ctx.today,
        termsSentToCentreOn: ctx.today,
        meetsDefinition: true,
        quotaCheckedOn: ctx.today,
        quotaRemaining,
        rightsExplainedOn: ctx.today,
        rightsExplainedLanguage: "so",
      };
      expectOk(await recordGuidance(ctx, { applicationId, version, ...told }));
    };
    await record(0);
    expect(await shown("SSA-01", "REQ-07", "REQ-12")).toEqual([
      "shown_by_record",
      "shown_by_record",
      "open",
    ]);
    await record(1);
    expect(await shown("REQ-12")).toEqual(["shown_by_record"]);
  }));

it("waits for an answer to the list for a week, and for nothing once the application is withdrawn", () =>
  withRollback(async () => {
    const { ctx, caseId, applicationId } = await inState("distributed");
    const ofApplication = () =>
      inScope(ctx, ({ tx }) =>
        tx.execute(sql`select rule_key as key, due_on as "dueOn" from deadline
          where case_id = ${caseId}::uuid and rule_key in ('D-AS-LEASE', 'D-AS-ANSWER')
            and state = 'open'`),
      );
    expect(await ofApplication()).toEqual([
      { key: "D-AS-ANSWER", dueOn: addDays(ctx.today, -22 + 7) },
    ]);
    const act = await asItStands(ctx, { applicationId });
    expectOk(await withdrawApplication(ctx, { ...act, reasons: ["wants_ordinary_settlement"] }));
    expect(await ofApplication()).toEqual([]);
  }));
