import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import "@/lib/composition";
import { withRollback } from "@/db/testing/with-rollback";
import { aColleague, aTeam, expectOk } from "@/lib/cases/fixtures";
import { aDwelling } from "@/lib/dwellings/fixtures";
import { aLandlord } from "@/lib/organisations/fixtures";
import type { Ctx, Role } from "@/lib/platform/context";
import { dayInNorway } from "@/lib/platform/dates";
import { inScope } from "@/lib/platform/transaction";
import { dwellingImportRows } from "../queries/dwelling-import-rows";
import { requireRun } from "../queries/import-runs";
import { cancelDwellingImport } from "./cancel-dwelling-import";
import { receiveDwellings } from "./receive-file";
import { startDwellingImport } from "./start-dwelling-import";
import { workIn } from "./work-jobs";

async function anAdviser(role: Role = "housing_adviser"): Promise<Ctx> {
  const colleague = await aColleague([role], [await aTeam()]);
  const now = new Date().toISOString();
  return { ...colleague, now, today: dayInNorway(now) };
}

const HEADINGS =
  "Gateadresse;Bolignummer;Postnummer;Poststed;Boligtype;Eierforhold;Hvor mange kan bo der;Leie i måneden;Utleier;Navn på rommet;Senger;Fasadefarge";
const sent = (ctx: Ctx, rows: readonly string[], headings = HEADINGS) =>
  receiveDwellings(ctx, {
    name: "boliger.csv",
    content: Buffer.from([headings, ...rows].join("\n")),
  });
const look = (ctx: Ctx, runId: string) =>
  inScope(ctx, async (scope) => {
    const run = await requireRun(scope, runId, "transfer.view-import", { kind: "dwellings" });
    return { run, ...(await dwellingImportRows(scope, run, { show: "all", after: 0 })) };
  });
const told = async (ctx: Ctx, runId: string) =>
  (await look(ctx, runId)).rows.map(({ state, problems, changedFields }) => [
    state,
    ...problems.map(({ code }) => code.replace("dwellings.import.problems.", "")),
    ...changedFields,
  ]);

async function checked(ctx: Ctx, rows: readonly string[]): Promise<string> {
  const { runId } = expectOk(await sent(ctx, rows));
  await workIn(ctx.municipalityId);
  return runId;
}

async function carriedOut(ctx: Ctx, runId: string) {
  const { run } = await look(ctx, runId);
  const { version } = run;
  expectOk(await startDwellingImport(ctx, { runId, version, leaveOut: true }));
  await workIn(ctx.municipalityId);
  return look(ctx, runId);
}

const register = (ctx: Ctx) =>
  inScope(ctx, (scope) =>
    scope.tx.execute<Record<string, unknown>>(sql`select d.street_address as address, d.places,
        d.monthly_rent as rent, d.landlord_id is not null as landlord,
        (select coalesce(sum(r.beds), 0)::int from dwelling_room r where r.dwelling_id = d.id) as beds
      from dwelling d where d.municipality_id = ${ctx.municipalityId} order by d.street_address, d.unit`),
  );

describe("an import of dwellings", () => {
  it("takes in the good rows, names what is wrong with the others, and sees addresses again", () =>
    withRollback(async () => {
      const ctx = await anAdviser();
      await aLandlord(ctx, { name: "Ola Utleier" });
      const known = { streetAddress: "Kaia 9", postalCode: "4006", postalPlace: "Stavanger" };
      await aDwelling(ctx, { ...known, places: 2, monthlyRent: "9000" });
      const runId = await checked(ctx, [
        "Storgata 1;H0101;4005;Stavanger;Leilighet;Kommunalt eid;4;11 500;ola utleier;;;rød",
        "Storgata 1;H0102;4005;Stavanger;Leilighet;Kommunalt eid;mange;;;;;",
        "storgata  1;h0101;4005;Stavanger;Leilighet;Kommunalt eid;3;;;;;",
        "Kaia 9;;4006;;;;2;9500;Ukjent Mann;;;",
        "Nygata 3;;4006;Stavanger;Hus;Leid inn av kommunen;;;;Rom 1;1;",
        "Nygata 3;;4006;;;;;;;Rom 2;2;",
        "Havna 4;;4006;Stavanger;;;;;;;;",
      ]);
      expect(await told(ctx, runId)).toEqual([
        ["new"],
        ["error", "number"],
        ["error", "repeated"],
        ["change", "landlord-unknown", "monthlyRent"],
        ["new"],
        ["new"],
        ["error", "needed-when-new", "needed-when-new"],
      ]);
      expect(await register(ctx)).toHaveLength(1);
      const done = await carriedOut(ctx, runId);
      expect(done.run).toMatchObject({ status: "finished", doneCount: 7 });
      expect(done.rows.map(({ state }) => state)).toEqual([
        "created",
        "error",
        "error",
        "changed",
        "created",
        "changed",
        "error",
      ]);
      expect(await register(ctx)).toEqual([
        { address: "Kaia 9", places: 2, rent: 950_000, landlord: false, beds: 0 },
        { address: "Nygata 3", places: null, rent: null, landlord: false, beds: 3 },
        { address: "Storgata 1", places: 4, rent: 1_150_000, landlord: true, beds: 0 },
      ]);
      const again = await checked(ctx, [
        "Storgata 1;H0101;4005;Stavanger;Leilighet;Kommunalt eid;4;11 500;ola utleier;;;",
        "Nygata 3;;4006;;;;;;;rom 2;2;",
      ]);
      expect(await told(ctx, again)).toEqual([["same"], ["same"]]);
    }));

  it("changes a dwelling that someone has registered meanwhile", () =>
    withRollback(async () => {
      const ctx = await anAdviser();
      const where = ["4005;Stavanger;Leilighet;Privat;3;;;;;"];
      const runId = await checked(ctx, [`Ny 1;;${where}`, `Ny 2;;${where}`]);
      await aDwelling(ctx, { streetAddress: "Ny 1", places: 1 });
      const { rows } = await carriedOut(ctx, runId);
      expect(rows.map(({ state }) => state)).toEqual(["changed", "created"]);
    }));

  it("is cancelled without a trace in the register", () =>
    withRollback(async () => {
      const ctx = await anAdviser();
      const runId = await checked(ctx, ["Ny 1;;4005;Stavanger;Leilighet;Privat;3;;;;;"]);
      expectOk(await cancelDwellingImport(ctx, { runId }));
      expect(await register(ctx)).toEqual([]);
      const { run, rows } = await look(ctx, runId);
      expect([run.status, rows[0]?.address]).toEqual(["cancelled", ""]);
    }));

  it("is for those who keep the register, and each sees their own", () =>
    withRollback(async () => {
      const manager = await anAdviser("manager");
      await expect(sent(manager, ["Ny 1;;4005"])).rejects.toMatchObject({ kind: "forbidden" });
      const ctx = await anAdviser();
      const runId = await checked(ctx, ["Ny 1;;4005;Stavanger;Leilighet;Privat;3;;;;;"]);
      await expect(look(await anAdviser(), runId)).rejects.toMatchObject({ kind: "not_found" });
    }));

  it("needs the columns that say where a dwelling is", () =>
    withRollback(async () => {
      const ctx = await anAdviser();
      expect(await sent(ctx, ["Storgata 1;3"], "Gateadresse;Senger")).toMatchObject({
        error: { code: "transfer.file.no-dwelling-columns" },
      });
    }));
});
