import { sql } from "drizzle-orm";
import { afterEach, describe, expect, it, vi } from "vitest";
import "@/lib/composition";
import { withRollback } from "@/db/testing/with-rollback";
import { aColleague, aCtx, aTeam, expectOk } from "@/lib/cases/fixtures";
import type { Actor, Ctx, MunicipalityId } from "@/lib/platform/context";
import { dayInNorway } from "@/lib/platform/dates";
import { unavailable } from "@/lib/platform/errors";
import { inScope } from "@/lib/platform/transaction";
import { addTeamMember } from "@/lib/users/commands/add-team-member";
import { changeRoles } from "@/lib/users/commands/change-roles";
import { asCsv, type ListedPerson, listedPeople } from "../fixtures";
import { requireRun } from "../queries/import-runs";
import { cancelImport } from "./cancel-import";
import { decideDuplicate } from "./decide-duplicate";
import { importHouseholds } from "./import-households";
import { mapColumns } from "./map-columns";
import { receiveFile } from "./receive-file";
import { startImport } from "./start-import";
import { clearOld, workIn } from "./work-jobs";

vi.mock("./import-households", async (original) => {
  const real = await original<typeof import("./import-households")>();
  return { importHouseholds: vi.fn(real.importHouseholds) };
});
afterEach(() => {
  vi.mocked(importHouseholds).mockReset();
  vi.restoreAllMocks();
});

type Officer = { ctx: Ctx; teamId: string };

async function anOfficer(actor: Partial<Actor> = {}, municipality = "1103"): Promise<Officer> {
  const municipalityId = municipality as MunicipalityId;
  const teamId = await aTeam(undefined, municipality);
  const colleague = await aColleague(["settlement_officer"], [teamId], { municipalityId });
  const now = new Date().toISOString();
  const clock = { now, today: dayInNorway(now), municipalityId };
  const { accountId } = colleague.actor;
  expectOk(await addTeamMember(aCtx({ roles: ["administrator"] }, clock), { teamId, accountId }));
  return { ctx: { ...colleague, ...clock, actor: { ...colleague.actor, ...actor } }, teamId };
}

const look = (ctx: Ctx, runId: string) =>
  inScope(ctx, (scope) => requireRun(scope, runId, "transfer.view-import"));

async function checked({ ctx, teamId }: Officer, content: string | Buffer): Promise<string> {
  const file = { name: "liste.csv", content: Buffer.from(content) };
  const { runId } = expectOk(await receiveFile(ctx, file));
  const { mapping, version } = await look(ctx, runId);
  const columns = Object.fromEntries(
    Object.entries(mapping).map(([column, field]) => [`c${column}`, field]),
  );
  const settlementType = "from_reception";
  expectOk(await mapColumns(ctx, { runId, version, columns, teamId, settlementType }));
  await workIn(ctx.municipalityId);
  return runId;
}

async function carriedOut(officer: Officer, runId: string) {
  const { version } = await look(officer.ctx, runId);
  expectOk(await startImport(officer.ctx, { runId, version, leaveOut: true }));
  await workIn(officer.ctx.municipalityId);
  return look(officer.ctx, runId);
}

const imported = async (officer: Officer, content: string | Buffer) =>
  carriedOut(officer, await checked(officer, content));

type Line = {
  n: number;
  state: string;
  codes: string[];
  changed: string[];
  sealed: boolean;
};
const lines = (ctx: Ctx, runId: string) =>
  inScope(ctx, (scope) =>
    scope.tx.execute<Line>(sql`select row_number as n, state, changed_fields as changed,
        array(select jsonb_array_elements(problems)->>'code') as codes, cells is not null as sealed
      from import_row where municipality_id = ${ctx.municipalityId} and run_id = ${runId}::uuid
      order by row_number`),
  );

const count = async (ctx: Ctx, table: string, where = "true") => {
  const [row] = await inScope(ctx, (scope) =>
    scope.tx.execute<{ n: number }>(
      sql.raw(`select count(*)::int as n from ${table} where ${where}`),
    ),
  );
  return row?.n ?? 0;
};

const list = (people: Partial<Record<string, string>>[]) => {
  const headings = [...new Set(people.flatMap((one) => Object.keys(one)))];
  const rows = people.map((one) => headings.map((heading) => one[heading] ?? "").join(";"));
  return `${[headings.join(";"), ...rows].join("\n")}\n`;
};

describe("an import", () => {
  it("registers people in households, with a case and a checklist for each", () =>
    withRollback(async () => {
      const officer = await anOfficer();
      const people = listedPeople(12);
      const households = new Set(people.map(({ household }) => household)).size;
      const run = await imported(officer, asCsv(people));
      expect(run).toMatchObject({ status: "finished", doneCount: 12 });
      expect(run.summary).toMatchObject({ created: 12, households, cases: households });
      const { ctx, teamId } = officer;
      expect(await count(ctx, "person")).toBe(12);
      expect(await count(ctx, "person_identifier")).toBe(24);
      expect(await count(ctx, "household_member", "is_head")).toBe(households);
      expect(await count(ctx, "person_relation")).toBe(12 - households);
      expect(
        await count(
          ctx,
          "settlement_case",
          `team_id = '${teamId}' and household_name <> '' and open_item_count > 0 and open_stages = '{request}'`,
        ),
      ).toBe(households);
      expect(await count(ctx, "audit_event", "action = 'people.create-person'")).toBe(12);
      expect((await lines(ctx, run.id)).every(({ sealed }) => !sealed)).toBe(true);
    }));

  it("keeps no number or name in clear while it waits", () =>
    withRollback(async () => {
      const officer = await anOfficer();
      const [person] = listedPeople(1) as [ListedPerson];
      await checked(officer, asCsv([person]));
      const rows = await inScope(officer.ctx, (scope) =>
        scope.tx.execute(sql`select to_jsonb(r) || to_jsonb(u) as all from import_row r
          join import_run u on u.id = r.run_id`),
      );
      const stored = JSON.stringify(rows);
      for (const secret of [person.number, person.duf, person.familyName, "Storgata"]) {
        expect(stored).not.toContain(secret);
      }
    }));

  it("makes no duplicate of the same file, and tells what a corrected one changed", () =>
    withRollback(async () => {
      const officer = await anOfficer();
      const people = listedPeople(8);
      await imported(officer, asCsv(people));
      const again = await imported(officer, asCsv(people));
      expect(again.summary).toMatchObject({ unchanged: 8, cases: expect.any(Number) });
      expect(again.summary.created).toBeUndefined();
      const mended = people.map((person, at) =>
        at === 2 ? { ...person, familyName: "Rettet", citizenship: "Irak" } : person,
      );
      const run = await imported(officer, asCsv([...mended, ...listedPeople(9).slice(8)]));
      expect(run.summary).toMatchObject({ unchanged: 7, changed: 1, created: 1 });
      const changed = (await lines(officer.ctx, run.id)).filter(({ state }) => state === "changed");
      expect(changed).toMatchObject([{ n: 4, changed: ["familyName", "citizenship"] }]);
      expect(await count(officer.ctx, "person")).toBe(9);
    }));

  it("brings in the sound rows, and keeps the others for their sender", () =>
    withRollback(async () => {
      const officer = await anOfficer();
      const run = await imported(
        officer,
        list([
          { Navn: "Haddad, Amal", DUF: "202212345606", Husstand: "1" },
          { Navn: "Haddad, Omar", DUF: "12", Husstand: "1" },
          { Navn: "", DUF: "202510101005", Husstand: "2" },
          { Navn: "Haddad, Amal igjen", DUF: "202212345606", Husstand: "3" },
        ]),
      );
      expect(run.summary).toMatchObject({ created: 1, error: 3, cases: 1 });
      expect(await lines(officer.ctx, run.id)).toMatchObject([
        { state: "created", codes: [], sealed: false },
        { state: "error", codes: ["people.errors.duf-number-length"], sealed: true },
        { state: "error", codes: ["transfer.problems.no-name"], sealed: true },
        { state: "error", codes: ["transfer.problems.repeated-number"], sealed: true },
      ]);
      // The corrected file puts the second person in the household that the first one has.
      await imported(
        officer,
        list([
          { Navn: "Haddad, Amal", DUF: "202212345606", Husstand: "1" },
          { Navn: "Haddad, Omar", DUF: "202510101005", Husstand: "1" },
        ]),
      );
      expect(await count(officer.ctx, "household")).toBe(1);
      expect(await count(officer.ctx, "settlement_case", "member_count = 2")).toBe(1);
    }));

  it("asks about someone alike, and does as it is told", () =>
    withRollback(async () => {
      const officer = await anOfficer();
      await imported(
        officer,
        list([
          { Navn: "Amal Haddad", Født: "04.07.1990", DUF: "202212345606" },
          { Navn: "Omar Khalil", Født: "01.02.1985" },
          { Navn: "Rima Nasser", Født: "03.03.1979" },
        ]),
      );
      const runId = await checked(
        officer,
        list([
          { Navn: "Haddad Amal", Født: "04.07.1990", Språk: "arabisk" },
          { Navn: "Omar Khalil", Født: "1985" },
          { Navn: "Rima Nasser", Født: "03.03.1979" },
        ]),
      );
      expect((await lines(officer.ctx, runId)).map(({ state }) => state)).toEqual(
        Array(3).fill("duplicate"),
      );
      const decide = async (rowNumber: number, decision: string) =>
        expectOk(await decideDuplicate(officer.ctx, { runId, rowNumber, decision }));
      await decide(2, "same");
      await decide(3, "different");
      await carriedOut(officer, runId);
      expect(await lines(officer.ctx, runId)).toMatchObject([
        { state: "changed", changed: ["languages"] },
        { state: "created" },
        { state: "skipped", codes: ["transfer.problems.undecided"] },
      ]);
      expect(await count(officer.ctx, "person")).toBe(4);
    }));

  it("takes a number as known to be the person's, but not under another name", () =>
    withRollback(async () => {
      const officer = await anOfficer();
      await imported(officer, list([{ Navn: "Amal Haddad", Født: "1990", DUF: "202212345606" }]));
      const runId = await checked(
        officer,
        list([{ Navn: "Petro Bondar", Født: "1971", DUF: "202212345606" }]),
      );
      expect(await lines(officer.ctx, runId)).toMatchObject([
        { state: "error", codes: ["transfer.problems.other-name"] },
      ]);
      const other = await anOfficer();
      const hidden = await checked(other, list([{ Navn: "Amal Haddad", DUF: "202212345606" }]));
      expect(await lines(other.ctx, hidden)).toMatchObject([
        { state: "error", codes: ["transfer.problems.number-held"] },
      ]);
    }));

  it("raises address protection and never lowers it, and keeps whereabouts from those outside", () =>
    withRollback(async () => {
      const officer = await anOfficer();
      const row = { Navn: "Amal Haddad", Født: "1990", DUF: "202212345606", Tlf: "40000000" };
      await imported(officer, list([{ ...row, Adressesperre: "" }]));
      expect(await count(officer.ctx, "person_contact")).toBe(1);
      const raised = await imported(officer, list([{ ...row, Adressesperre: "kode 7" }]));
      expect(raised.summary).toMatchObject({ changed: 1 });
      expect(await count(officer.ctx, "person", "address_protection = 'fortrolig'")).toBe(1);
      const lowered = await imported(
        officer,
        list([{ ...row, Tlf: "41111111", Adressesperre: "ingen" }]),
      );
      expect(await lines(officer.ctx, lowered.id)).toMatchObject([
        {
          state: "unchanged",
          codes: ["transfer.problems.grade-kept", "transfer.problems.contact-protected"],
        },
      ]);
      expect(await count(officer.ctx, "person", "address_protection = 'fortrolig'")).toBe(1);
    }));

  it(
    "goes on where it was when it is broken off half-way",
    () =>
      withRollback(async () => {
        const officer = await anOfficer();
        const people = listedPeople(400);
        const runId = await checked(officer, asCsv(people));
        const { version } = await look(officer.ctx, runId);
        expectOk(await startImport(officer.ctx, { runId, version }));
        const real = vi.mocked(importHouseholds).getMockImplementation();
        let pieces = 0;
        vi.mocked(importHouseholds).mockImplementation(async (...given) => {
          pieces += 1;
          await real?.(...given);
          // The database goes away just before the second piece commits.
          if (pieces === 2) throw unavailable();
        });
        await expect(workIn(officer.ctx.municipalityId)).rejects.toMatchObject({
          kind: "unavailable",
        });
        const half = await count(officer.ctx, "person");
        expect(half).toBeGreaterThan(0);
        expect(half).toBeLessThan(400);
        expect(await look(officer.ctx, runId)).toMatchObject({ status: "importing" });
        // Nobody else takes it while the lease runs; afterwards anyone does.
        await workIn(officer.ctx.municipalityId);
        expect(await count(officer.ctx, "person")).toBe(half);
        await inScope(officer.ctx, (scope) =>
          scope.tx.execute(sql`update import_run set leased_until = now() - interval '1 second'`),
        );
        await workIn(officer.ctx.municipalityId);
        expect(await look(officer.ctx, runId)).toMatchObject({
          status: "finished",
          doneCount: 400,
          summary: { created: 400 },
        });
        expect(await count(officer.ctx, "person")).toBe(400);
        expect(await count(officer.ctx, "settlement_case")).toBe(
          new Set(people.map(({ household }) => household)).size,
        );
      }),
    60_000,
  );

  it("leaves out the household that cannot be stored, and no other", () =>
    withRollback(async () => {
      const officer = await anOfficer();
      const real = vi.mocked(importHouseholds).getMockImplementation();
      vi.mocked(importHouseholds).mockImplementation(async (scope, run, around, rows) => {
        await real?.(scope, run, around, rows);
        if (rows.includes(3)) await scope.tx.execute(sql`select 1 / 0`);
      });
      vi.spyOn(console, "error").mockImplementation(() => {});
      const run = await imported(
        officer,
        list([{ Navn: "Amal A" }, { Navn: "Omar B" }, { Navn: "Rima C" }]),
      );
      expect(await lines(officer.ctx, run.id)).toMatchObject([
        { state: "created" },
        { state: "skipped", codes: ["transfer.problems.not-stored"] },
        { state: "created" },
      ]);
    }));

  it("stops when it is cancelled, or when its starter loses the right", () =>
    withRollback(async () => {
      const officer = await anOfficer();
      const { ctx } = officer;
      const first = await checked(officer, list([{ Navn: "Amal A" }]));
      expectOk(await cancelImport(ctx, { runId: first }));
      expect(await lines(ctx, first)).toMatchObject([{ sealed: false }]);
      const second = await checked(officer, list([{ Navn: "Amal A" }]));
      const { version } = await look(ctx, second);
      expectOk(await startImport(ctx, { runId: second, version }));
      const admin = aCtx({ roles: ["administrator"] }, { now: ctx.now, today: ctx.today });
      const [account] = await inScope(ctx, (scope) =>
        scope.tx.execute<{ version: number }>(
          sql`select version from account where id = ${ctx.actor.accountId}::uuid`,
        ),
      );
      expectOk(
        await changeRoles(admin, {
          accountId: ctx.actor.accountId,
          version: account?.version,
          roles: ["auditor"],
        }),
      );
      await workIn(ctx.municipalityId);
      expect(await look(ctx, second)).toMatchObject({
        status: "failed",
        problem: "transfer.errors.starter-lost-rights",
      });
      expect(await count(ctx, "person")).toBe(0);
    }));

  it("is its starter's alone, and of one municipality", () =>
    withRollback(async () => {
      const officer = await anOfficer();
      const other = await anOfficer();
      const abroad = await anOfficer({}, "5001");
      const runId = await checked(officer, list([{ Navn: "Amal A", DUF: "202212345606" }]));
      await expect(look(other.ctx, runId)).rejects.toMatchObject({ kind: "not_found" });
      await expect(look(abroad.ctx, runId)).rejects.toMatchObject({ kind: "not_found" });
      await carriedOut(officer, runId);
      expect(await count(abroad.ctx, "person")).toBe(0);
      // The same number is nobody's in the other municipality.
      const run = await imported(abroad, list([{ Navn: "Amal A", DUF: "202212345606" }]));
      expect(run.summary).toMatchObject({ created: 1 });
    }));

  it("is cleared away after a day", () =>
    withRollback(async () => {
      const officer = await anOfficer();
      const runId = await checked(officer, list([{ Navn: "Amal A" }]));
      await clearOld(officer.ctx.municipalityId);
      expect(await lines(officer.ctx, runId)).toMatchObject([{ sealed: true }]);
      await inScope(officer.ctx, (scope) =>
        scope.tx.execute(sql`update import_run set created_at = now() - interval '25 hours'`),
      );
      await clearOld(officer.ctx.municipalityId);
      expect(await look(officer.ctx, runId)).toMatchObject({ status: "cancelled" });
      expect(await lines(officer.ctx, runId)).toMatchObject([{ sealed: false }]);
    }));

  it("is for those who may register people", () =>
    withRollback(async () => {
      const adviser = await aColleague(["housing_adviser"]);
      const file = { name: "x.csv", content: Buffer.from("Navn\nAmal\n") };
      await expect(receiveFile(adviser, file)).rejects.toMatchObject({ kind: "forbidden" });
    }));
});
