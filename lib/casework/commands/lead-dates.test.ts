import { expect, it } from "vitest";
import "@/lib/composition";
import { withRollback } from "@/db/testing/with-rollback";
import { expectOk } from "@/lib/cases/fixtures";
import { caseHeaderOf, inState } from "@/lib/self-settlement/fixtures";
import { answerList } from "@/lib/settlement/commands/answer-list";
import { recordStep } from "@/lib/settlement/commands/record-step";

const refused = (field: string) => ({
  ok: false,
  error: { fields: { [field]: ["cases.errors.date-by-application"] } },
});

it("leaves acceptance and settlement to the application, also on the way to settlement", () =>
  withRollback(async () => {
    const { ctx, caseId } = await inState("checking");
    const accept = { caseId, version: 0, answer: "accepted", answeredOn: ctx.today };
    expect(await answerList(ctx, accept)).toMatchObject(refused("answeredOn"));
    const signed = await inState("signed");
    const [member] = (await caseHeaderOf(signed.ctx, signed.caseId)).members;
    const settled = { caseId: signed.caseId, step: "settled", personIds: [member?.personId] };
    expect(await recordStep(signed.ctx, { ...settled, doneOn: ctx.today })).toMatchObject(
      refused("doneOn"),
    );
  }));

it("records by hand IMDi's decision from before the application was handed in", () =>
  withRollback(async () => {
    const { ctx, caseId } = await inState("approved");
    const [member] = (await caseHeaderOf(ctx, caseId)).members;
    const decision = { caseId, step: "allocation", personIds: [member?.personId] };
    expectOk(await recordStep(ctx, { ...decision, doneOn: ctx.today }));
    expect((await caseHeaderOf(ctx, caseId)).members).toMatchObject([
      { allocationDecidedOn: ctx.today },
    ]);
  }));
