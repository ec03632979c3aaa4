import "server-only";
import { sql } from "drizzle-orm";
import { caseCounter, settlementCase } from "@/db/schema/cases";
import { ensureEdition } from "@/lib/checklists/commands/ensure-edition";
import { createHousehold } from "@/lib/people/commands/create-household";
import { createPerson } from "@/lib/people/commands/create-person";
import { requireHousehold } from "@/lib/people/queries/require-household";
import { command } from "@/lib/platform/command";
import { yearOf } from "@/lib/platform/dates";
import { newId } from "@/lib/platform/ids";
import { fail, ok, type Result } from "@/lib/platform/result";
import type { Scope } from "@/lib/platform/transaction";
import { openCaseInput } from "../input";
import { likelyDuplicates } from "../queries/likely-duplicates";
import { staffName, teamName } from "../queries/staff";
import { caseNumber } from "../rules/case-number";
import { OFFICER_ROLES } from "../rules/officers";
import { firstStage } from "../rules/stages";
import { setOfficer } from "./set-officer";
import { setStages } from "./set-stages";
import { writeNote } from "./write-note";

type Given = ReturnType<typeof openCaseInput.parse>;

/**
 * Opens a case for a household: one that is registered, or one made of persons new and known. The
 * case gets its number, its first stage and the newest checklists.
 *
 * Errors: those of people's commands under `members.<n>`, `cases.errors.{no-such-team,not-in-role,
 * household-has-case,likely-duplicates}`; the last carries the persons that look alike, and yields
 * when the sender has seen them.
 */
export const openCase = command({
  name: "cases.open-case",
  input: openCaseInput,
  roles: ["settlement_officer", "manager"],
  async run(scope, given) {
    const { settlementType, teamId } = given;
    if (!(await teamName(scope, teamId))) {
      return fail("cases.errors.no-such-team", {
        fields: { teamId: ["cases.errors.no-such-team"] },
      });
    }
    const household = given.householdId
      ? await knownHousehold(scope, given.householdId)
      : await newHousehold(scope, given);
    if (!household.ok) return household;
    const caseId = newId();
    const number = await nextNumber(scope);
    const edition = await ensureEdition(scope);
    await scope.tx.insert(settlementCase).values({
      municipalityId: scope.municipalityId,
      id: caseId,
      number,
      householdId: household.value,
      settlementType,
      teamId,
      openedOn: scope.today,
      checklistEdition: edition,
      lastActivityAt: scope.now,
    });
    const stage = firstStage(settlementType);
    await setStages(scope, caseId, { closed: [], opened: [stage] });
    const officers = await placeOfficers(scope, caseId, given);
    if (!officers.ok) return officers;
    scope.touch(caseId);
    scope.audit({
      action: "cases.open-case",
      objectType: "case",
      objectId: caseId,
      caseId,
      changes: [
        { field: "number", before: null, after: number },
        { field: "settlementType", before: null, after: settlementType },
        { field: "openStages", before: [], after: [stage] },
      ],
    });
    if (given.note) await writeNote(scope, caseId, given.note);
    return ok({ caseId, number });
  },
});

/** The next number of the year; the counter's row is locked until the commit, so none is twice. */
async function nextNumber(scope: Scope): Promise<string> {
  const year = yearOf(scope.today);
  const [row] = await scope.tx
    .insert(caseCounter)
    .values({ municipalityId: scope.municipalityId, year, last: 1 })
    .onConflictDoUpdate({
      target: [caseCounter.municipalityId, caseCounter.year],
      set: { last: sql`${caseCounter.last} + 1` },
    })
    .returning({ last: caseCounter.last });
  if (!row) throw new Error("the case counter gave no number");
  return caseNumber(year, row.last);
}

async function knownHousehold(scope: Scope, householdId: string): Promise<Result<string>> {
  await requireHousehold(scope, householdId, "cases.open-case");
  const [open] = await scope.tx.execute(sql`select 1 from ${settlementCase}
    where municipality_id = ${scope.municipalityId} and household_id = ${householdId}::uuid
      and status = 'open'`);
  return open ? fail("cases.errors.household-has-case") : ok(householdId);
}

async function newHousehold(scope: Scope, given: Given): Promise<Result<string>> {
  if (!given.duplicatesSeen && given.members.length > 0) {
    const alike = await likelyDuplicates(scope, given.members);
    if (alike.length > 0) return fail("cases.errors.likely-duplicates", { data: alike });
  }
  const personIds = [...given.existing];
  for (const [index, member] of given.members.entries()) {
    const person = { ...member, householdId: null, fromOn: null };
    const created = await createPerson.within(scope, person);
    if (!created.ok) return inMember(index, created);
    personIds.push(created.value.personId);
  }
  const members = personIds.map((personId, index) => ({ personId, isHead: index === 0 }));
  const created = await createHousehold.within(scope, { members, fromOn: scope.today });
  return created.ok ? ok(created.value.householdId) : created;
}

/** The failure of one member's part, with its fields where the form has them. */
function inMember(index: number, failed: Extract<Result<unknown>, { ok: false }>): Result<never> {
  const fields = Object.entries(failed.error.fields ?? { givenName: [failed.error.code] });
  return fail(failed.error.code, {
    ...failed.error,
    fields: Object.fromEntries(
      fields.map(([field, messages]) => [`members.${index}.${field}`, messages]),
    ),
  });
}

async function placeOfficers(scope: Scope, caseId: string, given: Given): Promise<Result<null>> {
  for (const role of OFFICER_ROLES) {
    const accountId = given.officers[role];
    if (!accountId) continue;
    const name = await staffName(scope, accountId, [role]);
    if (!name) {
      return fail("cases.errors.not-in-role", {
        fields: { [`officers.${role}`]: ["cases.errors.not-in-role"] },
      });
    }
    await setOfficer(scope, caseId, role, { accountId, name }, "cases.open-case");
  }
  return ok(null);
}
