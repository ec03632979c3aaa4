import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import "@/lib/composition";
import { withRollback } from "@/db/testing/with-rollback";
import { aColleague, expectOk } from "@/lib/cases/fixtures";
import { checkedCounts } from "@/lib/phrases/queries/phrases";
import { inScope } from "@/lib/platform/transaction";
import { preparationChecks } from "../queries/preparation-checks";
import { checkPreparation } from "./check-preparation";

it("shows a language as not checked until a speaker has read it, and anew when its words change", () =>
  withRollback(async () => {
    const keeper = await aColleague(["administrator"], []);
    const somali = () =>
      inScope(keeper, async (scope) => (await preparationChecks(scope)).get("so"));
    expect(await somali()).toMatchObject({ verified: false, check: null, version: 0 });
    const read = { language: "so", speaker: "qualified_interpreter" };
    expectOk(await checkPreparation(keeper, { ...read, version: 0 }));
    expect(await somali()).toMatchObject({
      ...{ verified: true, version: 1 },
      check: { speaker: "qualified_interpreter", checkedByName: keeper.actor.name },
    });
    expect(await checkPreparation(keeper, { ...read, version: 0 })).toMatchObject({
      error: { code: "errors.changed-meanwhile" },
    });
    // It is no phrase of the summaries.
    expect((await inScope(keeper, checkedCounts)).get("so")).toBeUndefined();
    await inScope(keeper, ({ tx }) =>
      tx.execute(sql`update phrase_check set checked_wording = 'earlier words'
        where phrase_key = 'preparation'`),
    );
    expect(await somali()).toMatchObject({ verified: false, check: null, version: 1 });
    expectOk(await checkPreparation(keeper, { ...read, version: 1 }));
    expectOk(await checkPreparation(keeper, { language: "so", version: 2 }));
    expect(await somali()).toMatchObject({ verified: false, version: 0 });
    const adviser = await aColleague(["programme_adviser"], []);
    await expect(checkPreparation(adviser, { ...read, version: 0 })).rejects.toMatchObject({
      kind: "forbidden",
    });
  }));
