import { expect, it } from "vitest";
import "@/lib/composition";
import { withRollback } from "@/db/testing/with-rollback";
import { aCase, aColleague, aTeam, expectOk } from "@/lib/cases/fixtures";
import { isDomainError } from "@/lib/platform/errors";
import { newId } from "@/lib/platform/ids";
import { inScope } from "@/lib/platform/transaction";
import { ownReminders } from "../queries/reminders";
import { addReminder } from "./add-reminder";
import { completeReminder } from "./complete-reminder";

const body = "Ring skolen";

it("shows a reminder to its author alone, until it is done", () =>
  withRollback(async () => {
    const teamId = await aTeam();
    const officer = await aColleague(["settlement_officer"], [teamId]);
    const colleague = await aColleague(["settlement_officer"], [teamId]);
    const { caseId } = await aCase(officer, teamId);
    const later = { body: "Noe annet", remindOn: "2026-12-24" };
    expectOk(await addReminder(officer, later));
    const { reminderId } = expectOk(
      await addReminder(officer, { body, remindOn: "2026-12-01", caseId }),
    );
    const seen = () => inScope(officer, (scope) => ownReminders(scope));
    expect(await seen()).toMatchObject([{ body, caseId }, later]);
    expect(await inScope(officer, (scope) => ownReminders(scope, caseId))).toHaveLength(1);
    expect(await inScope(colleague, (scope) => ownReminders(scope))).toEqual([]);
    await expect(completeReminder(colleague, { reminderId })).rejects.toSatisfy(isDomainError);
    expectOk(await completeReminder(officer, { reminderId }));
    expect(await seen()).toMatchObject([later]);
  }));

it("hides a reminder on a case that is no longer open to one", () =>
  withRollback(async () => {
    const teamId = await aTeam();
    const officer = await aColleague(["settlement_officer"], [teamId]);
    const { caseId } = await aCase(officer, teamId);
    expectOk(await addReminder(officer, { body, remindOn: "2026-12-01", caseId }));
    const moved = { ...officer, actor: { ...officer.actor, teamIds: [] } };
    expect(await inScope(moved, (scope) => ownReminders(scope))).toEqual([]);
    const again = { body, remindOn: "2026-12-01", caseId };
    await expect(addReminder(moved, again)).rejects.toSatisfy(isDomainError);
  }));

it("needs words and a day, and writes the same form once", () =>
  withRollback(async () => {
    const officer = await aColleague(["settlement_officer"]);
    expect(await addReminder(officer, { body: " ", remindOn: "2026-02-30" })).toMatchObject({
      error: {
        fields: {
          body: ["deadlines.errors.text-missing"],
          remindOn: ["deadlines.errors.not-a-date"],
        },
      },
    });
    const form = { body, remindOn: "2026-12-01", idempotencyKey: newId() };
    expectOk(await addReminder(officer, form));
    expectOk(await addReminder(officer, form));
    expect(await inScope(officer, (scope) => ownReminders(scope))).toHaveLength(1);
  }));
