import { expect, it } from "vitest";
import "@/lib/composition";
import { withRollback } from "@/db/testing/with-rollback";
import { aCase, aColleague, aTeam, expectOk } from "@/lib/cases/fixtures";
import { personsOfCase } from "@/lib/cases/queries/persons-of-case";
import { changeEmployer } from "@/lib/placements/commands/change-employer";
import { endPlacement } from "@/lib/placements/commands/end-placement";
import { recordEmployerContact } from "@/lib/placements/commands/record-employer-contact";
import { anEmployer, aPlacement } from "@/lib/placements/fixtures";
import { newId } from "@/lib/platform/ids";
import { inScope } from "@/lib/platform/transaction";
import { employerFigures } from "./employer-figures";

const key = () => ({ idempotencyKey: newId() });

it("counts what employers answer now, and what placements that have ended led to", () =>
  withRollback(async () => {
    const teamId = await aTeam();
    const adviser = await aColleague(["programme_adviser", "settlement_officer"], [teamId]);
    const figures = () => inScope(adviser, employerFigures);
    const before = await figures();
    const one = await anEmployer(adviser, { placesOffered: "2" });
    const changed = { name: "Kafé", industry: "trade", placesOffered: "2" };
    expectOk(
      await changeEmployer(adviser, {
        ...{ employerId: one.employerId, version: 2, ...changed, norwegianInHours: "possible" },
      }),
    );
    const other = await anEmployer(adviser);
    // The newest answer counts, and not the one that it came after.
    expectOk(
      await recordEmployerContact(adviser, {
        ...{ employerId: other.employerId, heldOn: "2026-11-15", channel: "phone", answer: "no" },
        ...{ reasons: ["language", "no_tasks"], ...key() },
      }),
    );
    const { caseId } = await aCase(adviser, teamId);
    const [personId = ""] = await inScope(adviser, (scope) => personsOfCase(scope, caseId));
    const placementId = await aPlacement(adviser, { caseId, personId, employerId: one.employerId });
    const result = { endedOn: "2026-11-20", result: "job_elsewhere" };
    expectOk(await endPlacement(adviser, { placementId, version: 1, ...result }));
    const after = await figures();
    const more = (part: "willing" | "norwegian" | "decisive" | "reasons", code: string) => {
      const of = (all: typeof after) =>
        all[part].find(({ key: answer }) => answer === code)?.count ?? 0;
      return of(after) - of(before);
    };
    expect(more("willing", "may_offer")).toBe(1);
    expect(more("willing", "no")).toBe(1);
    expect(more("norwegian", "possible")).toBe(1);
    expect(more("decisive", "follow_up")).toBe(1);
    expect(more("reasons", "language")).toBe(1);
    expect(more("reasons", "no_tasks")).toBe(1);
    expect(after.asked - before.asked).toBe(2);
    expect(after.ended - before.ended).toBe(1);
    expect(JSON.stringify(after.jobs)).not.toContain('"jobs":1,');
  }));
