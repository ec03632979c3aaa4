import { expect, it } from "vitest";
import "@/lib/composition";
import { norwegianStanding } from "@/db/schema/norwegian";
import { withRollback } from "@/db/testing/with-rollback";
import { aParticipant } from "@/lib/attendance/fixtures";
import { aColleague, aTeam } from "@/lib/cases/fixtures";
import { inScope } from "@/lib/platform/transaction";
import { norwegianFigures } from "./norwegian-figures";

it("counts who reached the goal in time and who rose, and hides what points at people", () =>
  withRollback(async () => {
    const teamId = await aTeam();
    const manager = await aColleague(["manager"], [teamId]);
    const officer = await aColleague(["settlement_officer"], [teamId]);
    const figures = () => inScope(manager, norwegianFigures);
    expect(await figures()).toEqual({ inTime: { state: "none" }, rose: { state: "none" } });
    for (let at = 0; at < 20; at += 1) {
      const who = await aParticipant({ officer, adviser: manager, teamId }, { name: `Nr${at}` });
      const kept = {
        ...{ levels: [], goals: ["reading_b1"], rightEndsOn: "2026-06-01" },
        ...{ measuredOn: "2026-05-04", firstMeasuredOn: "2026-01-05", hasRisen: at < 12 },
        goalReachedOn: at < 8 ? "2026-05-04" : at < 10 ? "2026-07-01" : null,
      };
      await inScope(manager, ({ tx, municipalityId }) =>
        tx
          .insert(norwegianStanding)
          .values({ municipalityId, caseId: who.caseId, personId: who.personId, ...kept })
          .onConflictDoUpdate({
            target: [
              norwegianStanding.municipalityId,
              norwegianStanding.caseId,
              norwegianStanding.personId,
            ],
            set: kept,
          }),
      );
      if (at === 3) expect((await figures()).inTime).toEqual({ state: "masked" });
    }
    expect(await figures()).toEqual({
      inTime: { state: "shown", count: 8, all: 20, percent: 40 },
      rose: { state: "shown", count: 12, all: 20, percent: 60 },
    });
  }));
