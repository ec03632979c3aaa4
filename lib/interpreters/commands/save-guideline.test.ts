import { expect, it } from "vitest";
import "@/lib/composition";
import { withRollback } from "@/db/testing/with-rollback";
import { aColleague, expectOk } from "@/lib/cases/fixtures";
import type { Ctx } from "@/lib/platform/context";
import { isDomainError } from "@/lib/platform/errors";
import { newId } from "@/lib/platform/ids";
import { inScope } from "@/lib/platform/transaction";
import { interpreterWorkFacts } from "../facts";
import { guideline, trainedStaff } from "../queries/guideline";
import { recordTraining } from "./record-training";
import { saveGuideline } from "./save-guideline";

const content = { adoptedOn: "2026-03-02", link: "https://kommunen.example/tolk" };
const facts = async (ctx: Ctx) => {
  const found = await inScope(ctx, interpreterWorkFacts);
  return Object.fromEntries(Object.entries(found).map(([name, fact]) => [name, fact?.value]));
};

it("TO-07: keeps the written guidelines, and who has gone through them", () =>
  withRollback(async () => {
    const manager = await aColleague(["manager"]);
    const officer = await aColleague(["settlement_officer"]);
    expect(await facts(manager)).toEqual({});
    expectOk(await saveGuideline(manager, { version: 0, ...content }));
    const staff = await inScope(manager, trainedStaff);
    expect(staff.map(({ id }) => id)).toContain(officer.actor.accountId);
    expect(await facts(manager)).toEqual({
      "municipality.interpreterGuidelineAdoptedOn": "2026-03-02",
      "municipality.interpreterTrainedShare": 0,
    });
    const accountIds = staff.map(({ id }) => id);
    expectOk(await recordTraining(manager, { accountIds, completedOn: "2026-04-14" }));
    expect(await facts(manager)).toMatchObject({ "municipality.interpreterTrainedShare": 100 });
    await aColleague(["housing_adviser"]);
    const share = (await facts(manager))["municipality.interpreterTrainedShare"];
    expect(share).toBeLessThan(100);
  }));

it("asks for the text or a link, and for the day and the amount of a fee together", () =>
  withRollback(async () => {
    const manager = await aColleague(["manager"]);
    const input = { version: 0, adoptedOn: "2026-03-02", noShowFee: "600" };
    expect(await saveGuideline(manager, input)).toMatchObject({
      error: {
        fields: {
          text: ["interpreters.errors.guideline-empty"],
          noShowFeeFrom: ["interpreters.errors.fee-from"],
        },
      },
    });
    expect(
      await saveGuideline(manager, { version: 0, ...content, link: "javascript:1" }),
    ).toMatchObject({ error: { fields: { link: ["interpreters.errors.link"] } } });
  }));

it("TO-09: keeps a fee for not coming with its day, and lets only one of two changes stand", () =>
  withRollback(async () => {
    const manager = await aColleague(["manager"]);
    const fee = { noShowFee: "600", noShowFeeFrom: "2026-09-01" };
    expectOk(await saveGuideline(manager, { version: 0, ...content }));
    expectOk(await saveGuideline(manager, { version: 1, ...content, ...fee }));
    expect(await saveGuideline(manager, { version: 1, ...content })).toMatchObject({
      error: { code: "errors.changed-meanwhile", data: { noShowFee: 60_000 } },
    });
    expect(await inScope(manager, guideline)).toMatchObject({
      noShowFee: 60_000,
      noShowFeeFrom: "2026-09-01",
      version: 2,
    });
  }));

it("trains nobody who is not there, and is the manager's alone", () =>
  withRollback(async () => {
    const manager = await aColleague(["manager"]);
    const officer = await aColleague(["settlement_officer"]);
    const input = { accountIds: [newId()], completedOn: "2026-04-14" };
    const kindOf = async (ctx: Ctx) => {
      const error = await recordTraining(ctx, input).catch((thrown) => thrown);
      return isDomainError(error) && error.kind;
    };
    expect(await kindOf(manager)).toBe("not_found");
    expect(await kindOf(officer)).toBe("forbidden");
  }));
