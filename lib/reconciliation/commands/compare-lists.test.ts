import { eq, sql } from "drizzle-orm";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import "@/lib/composition";
import { person, personIdentifier } from "@/db/schema/people";
import { programmeParticipation } from "@/db/schema/programme";
import { reconciliationRow } from "@/db/schema/reconciliation";
import { type Enrolled, enrolled } from "@/db/testing/participant-rows";
import { withRollback } from "@/db/testing/with-rollback";
import { aColleague, aTeam, expectOk } from "@/lib/cases/fixtures";
import type { Ctx, MunicipalityId } from "@/lib/platform/context";
import { blindIndex } from "@/lib/platform/field-encryption";
import { newId } from "@/lib/platform/ids";
import { inScope } from "@/lib/platform/transaction";
import { asParticipantList, type Listed } from "../fixtures";
import { itemsWithHistory } from "../queries/item-history";
import { itemPage } from "../queries/items";
import { listCopy } from "../queries/list-copy";
import { leftByWeek, progressOf } from "../queries/progress";
import { requireListRun } from "../queries/runs";
import type { ListKind } from "../rules/lists";
import { cancelList } from "./cancel-list";
import { compareLists, comparePiece } from "./compare-lists";
import { judgeItem } from "./judge-item";
import { mapList } from "./map-list";
import { receiveList } from "./receive-list";
import { sayWords } from "./say-words";

const YEAR = 2026;
/** Numbers that nobody here has. */
const STRANGERS =
  "18898300028 25908300281 18872000026 24882000040 30892000065 21838400016 27848400020 03868400012 10878400076 03842100010 10852100074 29908400087".split(
    " ",
  );
const all = { show: "left", field: null, after: null } as const;

/** A municipality of its own: no other test has rows there. */
async function anOffice(municipality = "5001") {
  const municipalityId = municipality as MunicipalityId;
  const teamId = await aTeam(undefined, municipality);
  const manager = await aColleague(["manager"], [teamId], { municipalityId });
  return { teamId, manager, municipalityId };
}

const look = (ctx: Ctx, runId: string) =>
  inScope(ctx, (scope) => requireListRun(scope, runId, "reconciliation.view-list"));

async function mapped(ctx: Ctx, content: Buffer, kind: ListKind = "nir_participants") {
  const file = { name: "nir.csv", content };
  const { runId } = expectOk(await receiveList(ctx, file, { kind, year: YEAR }));
  const run = await look(ctx, runId);
  const columns = Object.fromEntries(
    Object.entries(run.mapping).map(([column, field]) => [`c${column}`, field]),
  );
  const result = await mapList(ctx, { reconciliationRunId: runId, version: run.version, columns });
  return { runId, result };
}

async function compared(ctx: Ctx, people: readonly Listed[]) {
  const { runId, result } = await mapped(ctx, asParticipantList(people));
  expectOk(result);
  await compareLists(ctx.municipalityId);
  return look(ctx, runId);
}

const items = (ctx: Ctx, filter: Parameters<typeof itemPage>[2] = all) =>
  inScope(ctx, (scope) => itemPage(scope, { kind: "nir_participants", year: YEAR }, filter));

describe("a list against the record", () => {
  it("made from the record differs in nothing; every planted difference is found, and no other", () =>
    withRollback(async () => {
      const { teamId, manager } = await anOffice();
      const people = await enrolled(manager, teamId, 12);
      const plant = fc.constantFrom("startedOn", "decidedOn", "endedOn", "gone", "stranger");
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.option(plant, { nil: null }), { minLength: 12, maxLength: 12 }),
          async (plan) => {
            const run = await compared(manager, listWith(people, plan));
            const expected = plan.flatMap((what, at) => {
              const { name } = people[at] as Enrolled;
              if (what === null) return [];
              if (what === "gone") return [`${name} person`];
              return what === "stranger" ? [`${name} person`, " person"] : [`${name} ${what}`];
            });
            const { items: found } = await items(manager);
            expect(found.map(({ name, field }) => `${name ?? ""} ${field}`).sort()).toEqual(
              expected.sort(),
            );
            expect(run.status).toBe("compared");
          },
        ),
        { numRuns: 8 },
      );
    }));

  it("tells whom only one side has, and what each side says", () =>
    withRollback(async () => {
      const { teamId, manager } = await anOffice();
      const [one, two, three] = (await enrolled(manager, teamId, 3)) as [
        Enrolled,
        Enrolled,
        Enrolled,
      ];
      const run = await compared(manager, [
        one,
        { ...two, startedOn: "2026-02-02", endedOn: "2026-10-01", exitReason: "Arbeid på heltid" },
        { number: "01810876529", name: "Ukjent Person", startedOn: "2026-01-05" },
        { number: "123", name: "Galt Nummer" },
      ]);
      expect(run.summary).toMatchObject({
        matched: 2,
        unmatched: 1,
        unreadable: 1,
        missing: 1,
        same: 1,
      });
      const { items: found } = await items(manager);
      expect(
        found.map(({ name, field, result, ours, theirs }) => [name, field, result, ours, theirs]),
      ).toEqual(
        expect.arrayContaining([
          [null, "person", "missing_here", null, "listed"],
          [two.name, "startedOn", "differs", two.startedOn, "2026-02-02"],
          [two.name, "endedOn", "missing_here", null, "2026-10-01"],
          [two.name, "exitReason", "missing_here", null, "work_full_time"],
          [three.name, "person", "missing_there", "listed", null],
        ]),
      );
      expect(found).toHaveLength(5);
    }));

  it("knows someone by a number that was replaced", () =>
    withRollback(async () => {
      const { teamId, manager } = await anOffice();
      const [one] = (await enrolled(manager, teamId, 1)) as [Enrolled];
      await inScope(manager, ({ tx, municipalityId }) =>
        tx.insert(personIdentifier).values({
          municipalityId,
          id: newId(),
          personId: one.personId,
          kind: "dnr",
          ciphertext: "-",
          blindIndex: blindIndex("55869012326", municipalityId),
          endedOn: "2026-03-01",
        }),
      );
      await compared(manager, [{ ...one, number: "558690 12326" }]);
      expect((await items(manager)).items).toEqual([]);
    }));

  it("waits for the meaning of a word, and knows it the next time", () =>
    withRollback(async () => {
      const { teamId, manager } = await anOffice();
      const [one] = (await enrolled(manager, teamId, 1)) as [Enrolled];
      await inScope(manager, ({ tx }) =>
        tx
          .update(programmeParticipation)
          .set({ endedOn: "2026-06-30", exitReason: "work_full_time" })
          .where(eq(programmeParticipation.id, one.participationId)),
      );
      const list = [{ ...one, endedOn: "2026-06-30", exitReason: "Ordinært arb. 100" }];
      const { runId } = await mapped(manager, asParticipantList(list));
      const { status, version } = await look(manager, runId);
      expect(status).toBe("words");
      const asked = { reconciliationRunId: runId, version };
      expect(await sayWords(manager, { ...asked, words: { w0: "nonsense" } })).toMatchObject({
        error: { fields: { "words.w0": ["errors.required"] } },
      });
      expectOk(await sayWords(manager, { ...asked, words: { w0: "work_full_time" } }));
      await compareLists(manager.municipalityId);
      expect((await items(manager)).items).toEqual([]);
      expect((await compared(manager, list)).status).toBe("compared");
    }));
});

describe("a later list", () => {
  it("closes what now agrees, opens again what was said to be done, and keeps the history", () =>
    withRollback(async () => {
      const { teamId, manager } = await anOffice();
      const [one, two, three] = (await enrolled(manager, teamId, 3)) as [
        Enrolled,
        Enrolled,
        Enrolled,
      ];
      const wrong = [one, two, three].map((who) => ({ ...who, startedOn: "2026-03-03" }));
      await compared(manager, wrong);
      const first = (await items(manager)).items;
      const of = (who: Enrolled) =>
        first.find(({ name }) => name === who.name) as (typeof first)[number];
      const judge = (who: Enrolled, more: Record<string, unknown>) =>
        judgeItem(manager, { reconciliationItemId: of(who).id, version: of(who).version, ...more });
      expect(await judge(one, { answer: "done" })).toMatchObject({
        error: { code: "reconciliation.errors.judge-first" },
      });
      expectOk(await judge(one, { answer: "ours" }));
      expectOk(await judge(one, { answer: "done", version: 2 }));
      expectOk(await judge(two, { answer: "theirs" }));
      expect(await judge(two, { answer: "ours" })).toMatchObject({
        error: { code: "errors.changed-meanwhile" },
      });
      expectOk(await judge(three, { answer: "impossible", note: "NIR tar ikke imot datoen" }));
      expect((await items(manager)).items.map(({ name }) => name)).toEqual([two.name]);
      const run = await compared(manager, [wrong[0] as Listed, two, wrong[2] as Listed]);
      expect(run.summary).toMatchObject({ found: 0, agreed: 1, reopened: 1 });
      const now = (await items(manager, { ...all, show: "all" })).items;
      expect(Object.fromEntries(now.map(({ name, state }) => [name, state]))).toEqual({
        [one.name]: "open",
        [two.name]: "agreed",
        [three.name]: "impossible",
      });
      await inScope(manager, async (scope) => {
        const { history } = await itemsWithHistory(scope, run, { ...all, show: "all" });
        expect(
          history.get(of(one).id)?.map(({ act, rightSide, theirs }) => [act, rightSide, theirs]),
        ).toEqual([
          ["reopened", null, "2026-03-03"],
          ["done", null, null],
          ["judged", "ours", null],
          ["found", null, "2026-03-03"],
        ]);
        expect((await leftByWeek(scope, YEAR)).at(-1)?.left).toBe(1);
        expect(await progressOf(scope, YEAR)).toMatchObject([{ left: 1, settled: 2 }]);
      });
    }));

  it("closes a stranger who is no longer in it", () =>
    withRollback(async () => {
      const { teamId, manager } = await anOffice();
      const [one] = (await enrolled(manager, teamId, 1)) as [Enrolled];
      await compared(manager, [one, { number: "01810876529" }]);
      expect((await items(manager)).items).toHaveLength(1);
      await compared(manager, [one]);
      expect((await items(manager)).items).toEqual([]);
    }));
});

describe("the work", () => {
  it("goes on after what is done, whoever takes it up, and is refused twice at once", () =>
    withRollback(async () => {
      const { teamId, manager, municipalityId } = await anOffice();
      const people = await enrolled(manager, teamId, 700);
      const { runId, result } = await mapped(manager, asParticipantList(people.slice(0, 690)));
      expectOk(result);
      const second = await mapped(manager, asParticipantList(people));
      expect(second.result).toMatchObject({
        error: { code: "reconciliation.errors.other-under-way" },
      });
      const worker = { ...manager, municipalityId };
      expect(await inScope(worker, comparePiece)).toBe(true);
      expect(await look(manager, runId)).toMatchObject({ phase: "reading", doneCount: 500 });
      await expect(
        inScope(worker, async (scope) => {
          await comparePiece(scope);
          throw new Error("the process was killed");
        }),
      ).rejects.toThrow();
      expect(await look(manager, runId)).toMatchObject({ phase: "reading", doneCount: 500 });
      await compareLists(municipalityId);
      const run = await look(manager, runId);
      expect(run).toMatchObject({ status: "compared", summary: { matched: 690, missing: 10 } });
      expect(await cancelList(manager, { reconciliationRunId: runId })).toMatchObject({
        error: { code: "transfer.errors.not-now" },
      });
    }));

  it("gives up a list that it cannot read, and lets it be thrown away", () =>
    withRollback(async () => {
      const { teamId, manager, municipalityId } = await anOffice();
      const people = await enrolled(manager, teamId, 2);
      const { runId, result } = await mapped(manager, asParticipantList(people));
      expectOk(result);
      await inScope(manager, ({ tx }) =>
        tx.execute(sql`update reconciliation_row set cells = 'x'`),
      );
      const quiet = vi.spyOn(console, "error").mockImplementation(() => {});
      await compareLists(municipalityId);
      quiet.mockRestore();
      expect((await look(manager, runId)).status).toBe("failed");
      expectOk(await cancelList(manager, { reconciliationRunId: runId }));
      expect((await compared(manager, people)).status).toBe("compared");
    }));

  it("leaves a copy that nobody changes, whole by its digest", () =>
    withRollback(async () => {
      const { teamId, manager } = await anOffice();
      const people = await enrolled(manager, teamId, 3);
      const run = await compared(manager, people.slice(1));
      const copy = () => inScope(manager, (scope) => listCopy(scope, run));
      const { lines, isWhole } = await copy();
      expect(isWhole).toBe(true);
      expect(lines).toHaveLength(3);
      expect(lines.at(-1)).toMatchObject({ state: "missing", name: people[0]?.name, cells: [] });
      for (const change of [
        sql`update reconciliation_row set difference_count = 0`,
        sql`delete from reconciliation_row`,
        sql`update reconciliation_run set summary = '{}'`,
        sql`delete from reconciliation_event`,
        sql`update reconciliation_event set step = 0`,
      ]) {
        await expect(
          inScope(manager, ({ tx }) => tx.transaction((inner) => inner.execute(change))),
        ).rejects.toThrow();
      }
      const kept = await inScope(manager, ({ tx }) =>
        tx.select({ keepUntil: reconciliationRow.keepUntil }).from(reconciliationRow),
      );
      expect(kept.every(({ keepUntil }) => keepUntil && keepUntil > "2040-12-31")).toBe(true);
    }));

  it("shows people under protection to those who may open the case, and a number to the rest", () =>
    withRollback(async () => {
      const { teamId, manager, municipalityId } = await anOffice();
      const [one, two] = (await enrolled(manager, teamId, 2)) as [Enrolled, Enrolled];
      await inScope(
        { ...manager, actor: { ...manager.actor, inProtectedCircle: true } },
        async ({ tx }) => {
          await tx
            .update(person)
            .set({ addressProtection: "strengt_fortrolig" })
            .where(eq(person.id, one.personId));
          await tx.execute(
            sql`update settlement_case set address_protection = 'strengt_fortrolig' where id = ${one.caseId}`,
          );
        },
      );
      const run = await compared(
        manager,
        [one, two].map((who) => ({ ...who, startedOn: "2026-04-04" })),
      );
      const seen = await items(manager);
      expect(seen.items.map(({ name }) => name)).toEqual([two.name]);
      expect(seen.hidden).toBe(1);
      const copy = await inScope(manager, (scope) => listCopy(scope, run));
      expect(copy.isWhole).toBe(true);
      expect(copy.lines.map(({ isHidden, cells }) => [isHidden, cells.length])).toEqual([
        [true, 0],
        [false, 6],
      ]);
      const circle = await aColleague(["manager"], [teamId], {
        municipalityId,
        inProtectedCircle: true,
      });
      expect((await items(circle)).items).toHaveLength(2);
      const hidden = (await items(circle)).items.find(({ name }) => name === one.name);
      await expect(
        judgeItem(manager, { reconciliationItemId: hidden?.id, version: 1, answer: "ours" }),
      ).rejects.toMatchObject({ kind: "not_found" });
    }));
});

function listWith(people: readonly Enrolled[], plan: readonly (string | null)[]): Listed[] {
  return people.flatMap((one, at): Listed[] => {
    const what = plan[at] ?? null;
    if (what === "gone") return [];
    if (what === "stranger") return [{ ...one, number: STRANGERS[at] }];
    return [what === null ? one : { ...one, [what]: "2026-05-05" }];
  });
}
