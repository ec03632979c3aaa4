import { and, eq } from "drizzle-orm";
import { expect, it } from "vitest";
import "@/lib/composition";
import { checklistEntry } from "@/db/schema/checklists";
import { withRollback } from "@/db/testing/with-rollback";
import { aCase, aColleague, aTeam, expectOk } from "@/lib/cases/fixtures";
import { caseHeader } from "@/lib/cases/queries/case-header";
import { publishDraft } from "@/lib/checklists/commands/publish-draft";
import { saveOwnItem } from "@/lib/checklists/commands/save-own-item";
import { startDraft } from "@/lib/checklists/commands/start-draft";
import { switchItem } from "@/lib/checklists/commands/switch-item";
import { newId } from "@/lib/platform/ids";
import { inScope } from "@/lib/platform/transaction";
import { caseChecklist, nextThingsToDo } from "../queries/case-checklist";
import { dayCounters, dayLines } from "../queries/my-day";
import { markDone } from "./mark-done";
import { markNotRelevant } from "./mark-not-relevant";
import { moveToEdition } from "./move-to-edition";
import { reopenEntry } from "./reopen-entry";

async function aCaseWithChecklist() {
  const teamId = await aTeam();
  const officer = await aColleague(["settlement_officer"], [teamId]);
  const { caseId } = await aCase(officer, teamId, {
    officers: { settlement_officer: officer.actor.accountId },
  });
  const checklist = () =>
    inScope(officer, async (scope) => {
      const head = await caseHeader(scope, caseId);
      return { head, checklist: await caseChecklist(scope, head) };
    });
  return { teamId, officer, caseId, checklist };
}

it("gives a new case the items of its stage, each with its reason and report", () =>
  withRollback(async () => {
    const { officer, checklist } = await aCaseWithChecklist();
    const { checklist: shown } = await checklist();
    expect(shown.stages.map(({ stage, open }) => [stage, open])).toEqual([["request", true]]);
    const lines = shown.stages[0]?.lines ?? [];
    expect(lines.length).toBeGreaterThan(5);
    for (const line of lines) {
      expect(line.text).toBeTruthy();
      expect(line.why).toBeTruthy();
      expect(line.report?.title).toBeTruthy();
    }
    expect(nextThingsToDo(shown, officer.actor.roles)).toHaveLength(3);
  }));

it("keeps what is marked by hand, with who and why, and opens it again", () =>
  withRollback(async () => {
    const { officer, checklist } = await aCaseWithChecklist();
    const [first, second] = (await checklist()).checklist.stages[0]?.lines ?? [];
    if (!first || !second) throw new Error("no lines");
    expect(await markDone(officer, { entryId: first.id, version: first.version })).toMatchObject({
      error: { fields: { note: ["checklists.errors.note-missing"] } },
    });
    expectOk(
      await markDone(officer, { entryId: first.id, version: first.version, note: "Ringte" }),
    );
    expectOk(
      await markNotRelevant(officer, {
        entryId: second.id,
        version: second.version,
        reason: "Gjelder ikke her",
      }),
    );
    const lines = (await checklist()).checklist.stages[0]?.lines ?? [];
    const now = lines.find((line) => line.id === first.id);
    expect(now).toMatchObject({
      state: "done_by_hand",
      note: "Ringte",
      decidedByName: officer.actor.name,
    });
    expect(lines.find((line) => line.id === second.id)).toMatchObject({
      state: "not_relevant",
      reason: "Gjelder ikke her",
    });
    expect(
      await markDone(officer, { entryId: first.id, version: first.version, note: "Igjen" }),
    ).toMatchObject({ error: { code: "errors.changed-meanwhile", data: { note: "Ringte" } } });
    expectOk(await reopenEntry(officer, { entryId: first.id, version: now?.version }));
    const again = (await checklist()).checklist.stages[0]?.lines ?? [];
    expect(again.find((line) => line.id === first.id)).toMatchObject({ state: "open", note: null });
  }));

it("keeps the edition that a case began with until it is moved", () =>
  withRollback(async () => {
    const { officer, caseId, checklist } = await aCaseWithChecklist();
    const before = await checklist();
    const administrator = await aColleague(["administrator"]);
    const later = { ...administrator, now: "2026-11-23T09:00:00.000Z" };
    expectOk(await startDraft(administrator, { idempotencyKey: newId() }));
    const gone = before.checklist.stages[0]?.lines[0]?.itemKey ?? "";
    expect(await switchItem(administrator, { itemKey: gone, active: false })).toMatchObject({
      error: { fields: { reason: ["checklists.errors.reason-missing"] } },
    });
    expectOk(
      await switchItem(administrator, { itemKey: gone, active: false, reason: "Gjøres av NAV" }),
    );
    expectOk(
      await saveOwnItem(administrator, {
        stage: "request",
        audience: "settlement_officer",
        kind: "action",
        subject: "case",
        text: { nb: "Meld fra til skolen", nn: "Meld frå til skulen", en: "Tell the school" },
        why: { nb: "Skolen trenger tid.", nn: "Skulen treng tid.", en: "The school needs time." },
        idempotencyKey: newId(),
      }),
    );
    expectOk(await publishDraft(later, { version: 3, note: "Ny skoleavtale" }));
    const keptEdition = await checklist();
    expect(keptEdition.checklist).toMatchObject({ edition: 1, newerEdition: 2 });
    expect(keptEdition.checklist.stages).toEqual(before.checklist.stages);

    expectOk(
      await moveToEdition(
        { ...officer, now: "2026-11-23T10:00:00.000Z" },
        { caseId, version: keptEdition.head.version },
      ),
    );
    const keys = (await checklist()).checklist.stages[0]?.lines.map((line) => line.itemKey) ?? [];
    expect(keys).toContain("OWN-01");
    expect(keys).not.toContain(gone);
  }));

it("counts what is overdue for its officer, and shows the same lines", () =>
  withRollback(async () => {
    const { officer, caseId } = await aCaseWithChecklist();
    await inScope(officer, (scope) =>
      scope.tx
        .update(checklistEntry)
        .set({ dueOn: "2026-11-01" })
        .where(
          and(
            eq(checklistEntry.municipalityId, scope.municipalityId),
            eq(checklistEntry.caseId, caseId),
            eq(checklistEntry.itemKey, "REQ-01"),
          ),
        ),
    );
    const { counters, late } = await inScope(officer, async (scope) => ({
      counters: await dayCounters(scope, "mine"),
      late: await dayLines(scope, "mine", "overdue"),
    }));
    expect(counters.find((counter) => counter.filter === "overdue")?.count).toBe(1);
    expect(counters.find((counter) => counter.filter === "new_cases")?.count).toBe(1);
    expect(late.lines).toMatchObject([{ kind: "item", caseId, on: "2026-11-01" }]);
    const outsider = await aColleague(["manager"], [await aTeam()]);
    const unseen = await inScope(outsider, (scope) => dayCounters(scope, "team"));
    expect(unseen.every((counter) => counter.count === 0)).toBe(true);
  }));
