import { expect, it } from "vitest";
import "@/lib/composition";
import { withRollback } from "@/db/testing/with-rollback";
import { aColleague, expectOk } from "@/lib/cases/fixtures";
import { recordEmployerContact } from "@/lib/placements/commands/record-employer-contact";
import { anEmployer } from "@/lib/placements/fixtures";
import { isDomainError } from "@/lib/platform/errors";
import { newId } from "@/lib/platform/ids";
import { inScope } from "@/lib/platform/transaction";
import { aPublishedPolicy, SMALL_POLICY } from "@/lib/policy/fixtures";
import { municipalityChecklist } from "../queries/municipality-checklist";
import { markMunicipalityItem } from "./mark-municipality-item";

it("keeps what a manager marks, refuses a stale mark, and opens it again", () =>
  withRollback(async () => {
    const manager = await aColleague(["manager"]);
    const lines = () => inScope(manager, municipalityChecklist);
    const [first] = await lines();
    if (!first) throw new Error("the municipality is asked nothing");
    const mark = { itemKey: first.itemKey, round: first.round, version: 0 };
    expect(await markMunicipalityItem(manager, { ...mark, state: "done_by_hand" })).toMatchObject({
      error: { fields: { text: ["checklists.errors.note-or-reason-missing"] } },
    });
    expectOk(
      await markMunicipalityItem(manager, { ...mark, state: "done_by_hand", text: "Vedtatt" }),
    );
    const marked = (await lines()).find((line) => line.itemKey === first.itemKey);
    expect(marked).toMatchObject({
      state: "done_by_hand",
      note: "Vedtatt",
      decidedByName: manager.actor.name,
      version: 1,
    });
    expect(
      await markMunicipalityItem(manager, { ...mark, state: "not_relevant", text: "Nei" }),
    ).toMatchObject({ error: { code: "errors.changed-meanwhile", data: { note: "Vedtatt" } } });
    expectOk(await markMunicipalityItem(manager, { ...mark, version: 1, state: "open" }));
    expect((await lines()).find((line) => line.itemKey === first.itemKey)).toMatchObject({
      state: "open",
      note: null,
    });
  }));

it("asks the next round of an item that is repeated, once the first is done", () =>
  withRollback(async () => {
    const manager = await aColleague(["manager"]);
    const lines = () => inScope(manager, municipalityChecklist);
    const repeated = (await lines()).find((line) => line.repeats);
    if (!repeated) throw new Error("no item of the municipality is repeated");
    expectOk(
      await markMunicipalityItem(manager, {
        itemKey: repeated.itemKey,
        round: 1,
        version: 0,
        state: "done_by_hand",
        text: "Gjort",
      }),
    );
    const rounds = (await lines()).filter((line) => line.itemKey === repeated.itemKey);
    expect(rounds.map(({ round, state }) => [round, state])).toEqual([
      [1, "done_by_hand"],
      [2, "open"],
    ]);
    expect(rounds[1]?.dueOn).not.toBeNull();
  }));

it("is the manager's alone", () =>
  withRollback(async () => {
    const officer = await aColleague(["settlement_officer"]);
    const error = await markMunicipalityItem(officer, {
      itemKey: "MUN-01",
      round: 1,
      version: 0,
      state: "not_relevant",
      text: "Nei",
    }).catch((thrown) => thrown);
    expect(isDomainError(error) && error.kind).toBe("forbidden");
  }));

it("shows by the record what the policy in force says, until someone says otherwise", () =>
  withRollback(async () => {
    const manager = await aColleague(["manager"]);
    const line = async (itemKey: string) =>
      (await inScope(manager, municipalityChecklist)).find((one) => one.itemKey === itemKey);
    expect((await line("MUN-01"))?.state).toBe("open");
    const home = { ...SMALL_POLICY.home, demands: ["smoke_alarm" as const] };
    await aPublishedPolicy(manager, {
      validFrom: "2026-12-01",
      content: { ...SMALL_POLICY, home },
    });
    expect((await line("MUN-01"))?.state).toBe("open");
    const later = { ...manager, today: "2026-12-01", now: "2026-12-01T08:00:00.000Z" };
    const shown = (await inScope(later, municipalityChecklist)).filter(
      ({ state }) => state === "shown_by_record",
    );
    expect(shown.map(({ itemKey }) => itemKey)).toEqual(["MUN-01", "MUN-02"]);
    expect(shown[0]?.shownBy[0]).toMatchObject({ objectType: "policy_edition", objectId: "1" });
    const mark = { itemKey: "MUN-02", round: 1, version: 0, state: "not_relevant", text: "Delt" };
    expectOk(await markMunicipalityItem(later, mark));
    expect(
      (await inScope(later, municipalityChecklist)).find(({ itemKey }) => itemKey === "MUN-02"),
    ).toMatchObject({ state: "not_relevant", shownBy: [] });
  }));

it("shows from the register that the employers are contacted, by the one that has waited the longest", () =>
  withRollback(async () => {
    const manager = await aColleague(["manager", "programme_adviser"]);
    const asked = async () =>
      (await inScope(manager, municipalityChecklist))
        .filter(({ itemKey }) => itemKey === "MUN-11")
        .map(({ round, state, dueOn, shownBy }) => [round, state, dueOn, shownBy[0]?.on]);
    const contact = async (employerId: string, heldOn: string, more: object) =>
      expectOk(
        await recordEmployerContact(manager, {
          ...{ employerId, heldOn, channel: "phone", idempotencyKey: newId(), ...more },
        }),
      );
    // Nobody has, or would have, anyone: nothing shows it.
    expect((await asked()).map(([, state]) => state)).toEqual(["open"]);
    const { employerId: yes } = await anEmployer(manager, { name: "Kafeen" });
    const { employerId: maybe } = await anEmployer(manager, { name: "Lageret" });
    await contact(maybe, "2026-11-20", { answer: "maybe", decisive: ["follow_up"] });
    const { employerId: no } = await anEmployer(manager, { name: "Verkstedet" });
    await contact(no, "2026-11-03", { answer: "no", reasons: ["no_tasks"] });
    expect(await asked()).toEqual([
      [1, "shown_by_record", null, "2026-11-02"],
      [2, "open", "2027-05-02", undefined],
    ]);
    await contact(yes, "2026-11-20", { summary: "Kan ta imot én til" });
    expect((await asked())[1]).toEqual([2, "open", "2027-05-20", undefined]);
  }));
