import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { z } from "zod";
import "@/lib/composition";
import { transaction } from "@/db/client";
import { onFreshDatabase } from "@/db/testing/databases";
import { withRollback } from "@/db/testing/with-rollback";
import { takeEmergencyAccess } from "@/lib/cases/commands/take-emergency-access";
import { aCase, aColleague, aTeam } from "@/lib/cases/fixtures";
import { isDomainError } from "@/lib/platform/errors";
import { newId } from "@/lib/platform/ids";
import { samples } from "./foreign-ids-samples";
import { aSubject, type Subject } from "./foreign-ids-subject";
import { type AnyCommand, registeredActions } from "./registered-commands";

// Made from the access registry: each command that takes an id is called with the id of another
// team's, of another municipality's and of nothing, while everything else in the input is one's own.

/** Actions that are no commands: they read, or hand on to commands that stand here themselves. */
const withoutCommand = [
  "admin.find-subject",
  "cases.search-cases",
  "checklists.mark-entry",
  "frame.switch-theme",
  "logg-inn.sign-in",
  "logg-inn.sign-in-as-demo",
  "personer.search-people",
  "saker.choose-columns",
  "saker.find-landlords",
  "saker.find-people",
  "utleiere.search-landlords",
];

/** Ids that are open to whoever has the role, whichever team they are in. */
const ofMunicipality = new Set([
  ...["accountId", "accountIds", "teamId", "requestId", "changeId", "officers"],
  ...["landlordId", "otherId", "mergeId", "basisId", "flagId", "dwellingId"],
  ...["interpreterId", "supplierId"],
  ...["courseId", "meetingId", "responsibleId", "breakId", "volunteerId"],
  "classId",
  "employerId",
  "benefitRunId",
  ...["reconciliationRunId", "assignTo"],
]);
const ofEveryManager = "cases.review-emergency-access grantId";

/** Where an unknown id is passed over, and the rest is done. */
const passedOver = new Set([
  "courses.close-meeting present",
  "guidance.start-session clientId",
  ...["attended", "partly", "absences", "interpreterBookingId", "agreements"].map(
    (field) => `guidance.save-session ${field}`,
  ),
  ...["partly", "absences", "interpreterBookingId", "agreements"].map(
    (field) => `guidance.finish-session ${field}`,
  ),
  "users.remove-team-member accountId",
  "users.remove-circle-member accountId",
  "watch.remove-watcher accountId",
]);

it("knows every action that is no command", async () => {
  const others = (await registeredActions()).filter(({ command }) => !command);
  expect(others.map(({ id }) => id).sort()).toEqual(withoutCommand);
});

// The subjects are committed, and each command is asked in a transaction of its own: in one of
// thousands of savepoints PostgreSQL spends its time on telling which of them a row is locked by.
it("answers a foreign id as one that nothing has, and changes nothing", async () => {
  const { wrong, cells } = await onFreshDatabase(async () => {
    const subjects: Subjects = {
      own: await aSubject("1103", 1),
      "other team": await aSubject("1103", 2),
      "other municipality": await aSubject("5001", 3),
    };
    const changed = await watchRows();
    const found = { wrong: [] as string[], cells: 0 };
    for (const { id, command } of await registeredActions()) {
      if (!command) continue;
      await withRollback(async () => {
        const asked = await askWithEachId(id, command, subjects);
        found.cells += asked.cells;
        found.wrong.push(...asked.wrong);
        const tables = await changed();
        if (tables.length > 0) found.wrong.push(`${id} has changed ${tables.join(", ")}`);
      });
    }
    return found;
  });
  expect(wrong).toEqual([]);
  expect(cells).toBeGreaterThan(140);
}, 300_000);

it("knows no case number of another municipality", async () => {
  const answers = await withRollback(async () => {
    const ctx = await aColleague(["housing_adviser"]);
    const teamId = await aTeam(undefined, "5001");
    const there = { municipalityId: "5001" };
    const { number } = await aCase(
      await aColleague(["settlement_officer"], [teamId], there),
      teamId,
    );
    const reason = "Familien står uten bolig i kveld";
    const ask = (caseNumber: string) => takeEmergencyAccess(ctx, { caseNumber, reason });
    return [await ask(number), await ask("2026-99999")];
  });
  expect(answers[0]).toEqual(answers[1]);
  expect(answers[0]).toMatchObject({ ok: false, error: { code: "cases.errors.no-such-case" } });
});

type Relation = "other team" | "other municipality";
type Subjects = Record<"own" | Relation, Subject>;

/** Calls the command with each of its ids as one's own, of nothing, and of each other subject. */
async function askWithEachId(id: string, command: AnyCommand, subjects: Subjects) {
  const { own } = subjects;
  const wrong: string[] = [];
  let cells = 0;
  for (const field of idFields(command)) {
    const sample = [samples[id] ?? []].flat().find((one) => one(own)[field] !== undefined);
    if (!sample) {
      wrong.push(`${id} has no sample for ${field} in scripts/foreign-ids-samples.ts`);
      continue;
    }
    const at = `${id} ${field}`;
    const everyones = ofMunicipality.has(field) || at === ofEveryManager;
    const call = (value: unknown) => answer(command, own, { ...sample(own), [field]: value });
    const random = (value: unknown) => JSON.parse(JSON.stringify(value).replace(anId, newId));
    const ask = passedOver.has(at) ? (value: unknown) => withRollback(() => call(value)) : call;
    const unknown = await ask(random(sample(own)[field]));
    if (!passedOver.has(at)) {
      if (unknown.startsWith("ok")) wrong.push(`${at}: an id of nothing is not refused`);
      const allowed = await withRollback(() => call(sample(own)[field]));
      if (allowed === unknown || /invalid-input.*\{/.test(allowed)) {
        wrong.push(`${at}: one's own is refused too: ${allowed}`);
      }
    }
    for (const relation of ["other team", "other municipality"] as const) {
      if (everyones && relation === "other team") continue;
      cells += 1;
      const foreign = await ask(sample(subjects[relation])[field]);
      if (foreign !== unknown) wrong.push(`${at} (${relation}): ${foreign}, not ${unknown}`);
    }
  }
  return { wrong, cells };
}

const anId = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** The fields of the input that hold an id, alone or in a list. */
function idFields(command: AnyCommand): string[] {
  const schema = z.toJSONSchema(command.input, { io: "input", unrepresentable: "any" });
  const found = [schema, ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].flatMap((one) =>
    Object.entries(typeof one === "object" ? (one.properties ?? {}) : {}),
  );
  const names = found.filter(([, field]) => JSON.stringify(field).includes('"format":"uuid"'));
  return [...new Set(names.map(([name]) => name))].filter((name) => name !== "idempotencyKey");
}

/** What comes back, with every id blanked, since a random one differs from call to call. */
async function answer(command: AnyCommand, { ctx }: Subject, input: unknown): Promise<string> {
  try {
    const result = await command(ctx, input);
    const text = result.ok ? `ok ${JSON.stringify(result.value)}` : JSON.stringify(result.error);
    return text.replace(anId, "id");
  } catch (error) {
    if (isDomainError(error)) return error.message;
    throw error;
  }
}

const trail = ["audit_event", "audit_head", "change_record"];

/**
 * Keeps how every table is for the two municipalities; the trail alone grows by refusals. What it
 * gives back names the tables that the running transaction has changed: only those it has written
 * in, also what it took back, are read again.
 */
async function watchRows() {
  const names = await transaction((tx) =>
    tx.execute<{ name: string }>(sql`
      select table_name as name from information_schema.columns
      where table_schema = 'public' and column_name = 'municipality_id'
        and table_name <> all(${sql.param(trail)}::text[]) order by 1`),
  );
  const known = await digestsOf(names.map(({ name }) => name));
  return async () => {
    const written = (await writtenTables()).filter((name) => known.has(name));
    const digests = await digestsOf(written);
    return written.filter((name) => known.get(name) !== digests.get(name));
  };
}

async function writtenTables(): Promise<string[]> {
  const rows = await transaction((tx) =>
    tx.execute<{ name: string }>(sql`
      select relname as name from pg_stat_xact_user_tables
      where schemaname = 'public' and n_tup_ins + n_tup_upd + n_tup_del > 0`),
  );
  return rows.map(({ name }) => name);
}

async function digestsOf(names: readonly string[]): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  if (names.length === 0) return found;
  await transaction(async (tx) => {
    const digests = sql.join(
      names.map(
        (name) => sql`select ${name}::text as name, count(*)::int as rows,
          md5(string_agg(t::text, '|' order by t::text)) as digest from ${sql.identifier(name)} t`,
      ),
      sql` union all `,
    );
    for (const municipality of ["1103", "5001"]) {
      await tx.execute(sql`select set_config('app.municipality', ${municipality}, true),
        set_config('app.protected_circle', 'on', true)`);
      for (const row of await tx.execute<Record<string, string>>(digests)) {
        const name = row.name ?? "";
        found.set(name, `${found.get(name) ?? ""} ${municipality} ${row.rows} ${row.digest}`);
      }
    }
  });
  return found;
}
