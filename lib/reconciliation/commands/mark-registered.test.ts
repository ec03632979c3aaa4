import { eq, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import "@/lib/composition";
import { programmeParticipation } from "@/db/schema/programme";
import { type Enrolled, enrolled } from "@/db/testing/participant-rows";
import { withRollback } from "@/db/testing/with-rollback";
import { aColleague, aTeam, expectOk } from "@/lib/cases/fixtures";
import type { Ctx, MunicipalityId } from "@/lib/platform/context";
import { inScope } from "@/lib/platform/transaction";
import { registerCounts, registerPage } from "../queries/register-work";
import type { RegisterKind, Shown } from "../rules/register-work";
import { markRegistered } from "./mark-registered";

const NOW = "2026-11-23T08:00:00.000Z";

async function anOffice() {
  const municipality = "5001";
  const teamId = await aTeam(undefined, municipality);
  const municipalityId = municipality as MunicipalityId;
  const adviser = await aColleague(["programme_adviser"], [teamId], { municipalityId });
  return { teamId, adviser: { ...adviser, now: NOW, today: "2026-11-23" } };
}

const work = (ctx: Ctx, show: Shown = "left", kind: RegisterKind | null = null) =>
  inScope(ctx, async (scope) => {
    const { lines } = await registerPage(scope, { show, kind, after: null });
    return lines.map((line) => [line.kind, line.happenedOn, line.dueOn, line.isLate]);
  });

describe("what must be registered", () => {
  it("is what happened, the most late first, with its last day", () =>
    withRollback(async () => {
      const { teamId, adviser } = await anOffice();
      const [one] = (await enrolled(adviser, teamId, 1)) as [Enrolled];
      await inScope(adviser, ({ tx }) =>
        tx
          .update(programmeParticipation)
          .set({ endedOn: "2026-10-30", exitReason: "work_full_time" })
          .where(eq(programmeParticipation.id, one.participationId)),
      );
      expect(await work(adviser)).toEqual([
        ["decision", "2025-12-15", "2026-02-15", true],
        ["start", "2026-01-05", "2026-03-05", true],
        ["end", "2026-10-30", "2026-12-30", false],
        ["exit_reason", "2026-10-30", "2026-12-30", false],
      ]);
      expect(await work(adviser, "late")).toHaveLength(2);
      expect(await work(adviser, "soon")).toEqual([]);
      expect(await work(adviser, "left", "start")).toHaveLength(1);
      expect(await inScope(adviser, registerCounts)).toMatchObject({
        left: 4,
        late: 2,
        soon: 0,
        older: 0,
      });
    }));

  it("is marked one or many at once, and asked for anew when its day is put right", () =>
    withRollback(async () => {
      const { teamId, adviser } = await anOffice();
      const [one] = (await enrolled(adviser, teamId, 1)) as [Enrolled];
      const source = (kind: string, day: string) => `${kind}.${one.participationId}.${day}`;
      const sources = [source("decision", "2025-12-15"), source("start", "2026-01-05")];
      const mark = (more: Record<string, unknown>) =>
        markRegistered(adviser, { sources, how: "registered", ...more });
      expect(await mark({ registeredOn: "2026-01-04" })).toMatchObject({
        error: { code: "reconciliation.errors.registered-before" },
      });
      expect(await mark({ registeredOn: "2026-11-24" })).toMatchObject({
        error: { code: "reconciliation.errors.registered-ahead" },
      });
      expect(await mark({ how: "impossible", because: " " })).toMatchObject({
        error: { fields: { because: ["reconciliation.errors.say-why"] } },
      });
      expect(expectOk(await mark({ registeredOn: "2026-01-20" }))).toEqual({ count: 2 });
      expect(await work(adviser)).toEqual([]);
      expect(await work(adviser, "marked")).toHaveLength(2);
      await inScope(adviser, ({ tx }) =>
        tx
          .update(programmeParticipation)
          .set({ startedOn: "2026-01-12" })
          .where(eq(programmeParticipation.id, one.participationId)),
      );
      expect(await work(adviser)).toEqual([["start", "2026-01-12", "2026-03-12", true]]);
      const anew = { sources: [source("start", "2026-01-12")], how: "impossible" };
      expectOk(await markRegistered(adviser, { ...anew, because: "NIR tar ikke imot datoen" }));
      expect(await work(adviser)).toEqual([]);
    }));

  it("is not there for a day that is not in the record, nor for a case that one may not open", () =>
    withRollback(async () => {
      const { teamId, adviser } = await anOffice();
      const [one] = (await enrolled(adviser, teamId, 1)) as [Enrolled];
      const mark = (ctx: Ctx, day: string) =>
        markRegistered(ctx, {
          sources: [`start.${one.participationId}.${day}`],
          how: "registered",
          registeredOn: "2026-02-01",
        });
      await expect(mark(adviser, "2026-01-06")).rejects.toMatchObject({ kind: "not_found" });
      const stranger = (await anOffice()).adviser;
      expect(await work(stranger)).toEqual([]);
      await expect(mark(stranger, "2026-01-05")).rejects.toMatchObject({ kind: "not_found" });
    }));

  it("is paged by key through two thousand participants without one twice", () =>
    withRollback(async () => {
      const { teamId, adviser } = await anOffice();
      const [one] = (await enrolled(adviser, teamId, 1)) as [Enrolled];
      await inScope(adviser, ({ tx, municipalityId }) =>
        tx.execute(sql`insert into programme_participation
            (municipality_id, id, case_id, person_id, decided_on, started_on)
          select ${municipalityId}, gen_random_uuid(), ${one.caseId}::uuid, ${one.personId}::uuid,
            '2026-02-01', '2026-02-02' from generate_series(1, 1999)`),
      );
      const seen = new Set<string>();
      let after: string | null = null;
      for (let pages = 0; pages < 90; pages += 1) {
        const { lines, next } = await inScope(adviser, (scope) =>
          registerPage(scope, { show: "left", kind: "start", after }),
        );
        for (const { sourceId } of lines) seen.add(sourceId);
        if (!next) break;
        after = next;
      }
      expect(seen.size).toBe(2000);
    }));
});
