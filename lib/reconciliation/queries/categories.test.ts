import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import "@/lib/composition";
import { personSettlement } from "@/db/schema/cases";
import { person } from "@/db/schema/people";
import { type Enrolled, enrolled } from "@/db/testing/participant-rows";
import { withRollback } from "@/db/testing/with-rollback";
import { aColleague, aTeam, expectOk } from "@/lib/cases/fixtures";
import type { MunicipalityId } from "@/lib/platform/context";
import { inScope } from "@/lib/platform/transaction";
import { compareLists } from "../commands/compare-lists";
import { mapList } from "../commands/map-list";
import { receiveList } from "../commands/receive-list";
import { asParticipantList } from "../fixtures";
import { itemPage } from "./items";
import { requireListRun } from "./runs";

const list = { kind: "nir_participants", year: 2026 } as const;

it("the category of a list is held against what the law gives each, where the record can tell", () =>
  withRollback(async () => {
    const municipalityId = "5001" as MunicipalityId;
    const teamId = await aTeam(undefined, municipalityId);
    const manager = await aColleague(["manager"], [teamId], { municipalityId });
    const people = await enrolled(manager, teamId, 4);
    const [refugee, wrong, family, unknown] = people as [Enrolled, Enrolled, Enrolled, Enrolled];
    await inScope(manager, async ({ tx }) => {
      const permit = (who: Enrolled, permitGround: string | null) =>
        tx
          .update(person)
          .set({ permitGround, permitGrantedOn: "2025-03-01", birthDate: "1990-05-04" })
          .where(eq(person.id, who.personId));
      await permit(refugee, "asylum");
      await permit(wrong, "asylum");
      await permit(family, "family_of_others");
      await permit(unknown, null);
      await tx.insert(personSettlement).values(
        people.map(({ caseId, personId }) => ({
          ...{ municipalityId, caseId, personId },
          settledOn: "2025-10-01",
        })),
      );
    });
    const content = asParticipantList([
      { ...refugee, category: "Rett og plikt introduksjonsprogram" },
      { ...wrong, category: "Kan tilbys introduksjonsprogram" },
      { ...family, category: "Kan tilbys" },
      { ...unknown, category: "Kan tilbys" },
    ]);
    const { runId } = expectOk(await receiveList(manager, { name: "nir.csv", content }, list));
    const run = await inScope(manager, (scope) => requireListRun(scope, runId, "look"));
    const columns = Object.fromEntries(
      Object.entries(run.mapping).map(([column, field]) => [`c${column}`, field]),
    );
    expectOk(await mapList(manager, { reconciliationRunId: runId, version: run.version, columns }));
    await compareLists(municipalityId);
    const { items } = await inScope(manager, (scope) =>
      itemPage(scope, list, { show: "left", field: null, after: null }),
    );
    expect(items.map(({ name, field, ours, theirs }) => [name, field, ours, theirs])).toEqual([
      [wrong.name, "category", "right_and_duty", "may_offer"],
    ]);
  }));
