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
import { firstRows, leftOutRows } from "../queries/import-rows";
import { earlierRun, requireRun } from "../queries/import-runs";
import type { DwellingField } from "../rules/dwelling-columns";
import type { ImportRun } from "../types";
import { cancelDwellingImport } from "./cancel-dwelling-import";
import { mapDwellingColumns } from "./map-dwelling-columns";
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

/** A list that has been checked, after a hand has said that its unknown column is not read. */
async function checked(ctx: Ctx, rows: readonly string[]): Promise<string> {
  const { runId } = expectOk(await sent(ctx, rows));
  const { run } = await look(ctx, runId);
  if (run.status === "uploaded") expectOk(await mapDwellingColumns(ctx, asMapped(run)));
  await workIn(ctx.municipalityId);
  return runId;
}

const asMapped = (
  { id: runId, version, mapping }: ImportRun,
  more: Record<string, string> = {},
) => ({
  runId,
  version,
  columns: {
    ...Object.fromEntries(Object.entries(mapping).map(([column, field]) => [`c${column}`, field])),
    ...more,
  } as Record<string, DwellingField>,
});

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

  const OWN = "Hvor;Nr;Sone;Boligtype;Eierforhold;Poststed";
  const OWN_ROW = "Storgata 1;4005;Øst;Leilighet;Privat;Stavanger";
  const where = { c0: "streetAddress", c1: "postalCode" };

  it("asks by hand for the columns that it does not know, and knows them the next time", () =>
    withRollback(async () => {
      const ctx = await anAdviser();
      const { runId } = expectOk(await sent(ctx, [OWN_ROW], OWN));
      const { run } = await look(ctx, runId);
      expect(run.status).toBe("uploaded");
      expect(await inScope(ctx, (scope) => firstRows(scope, run))).toEqual([OWN_ROW.split(";")]);
      const error = { code: "transfer.errors.mapping-no-address" };
      expect(await mapDwellingColumns(ctx, asMapped(run))).toMatchObject({ error });
      expectOk(await mapDwellingColumns(ctx, asMapped(run, where)));
      await workIn(ctx.municipalityId);
      expect(await told(ctx, runId)).toEqual([["new"]]);

      const colleague = await anAdviser("settlement_officer");
      const turned = "Poststed;Sone;Nr;Hvor;Eierforhold;Boligtype";
      const again = expectOk(
        await sent(colleague, ["Stavanger;Vest;4005;Nygata 2;Privat;Leilighet"], turned),
      );
      await workIn(ctx.municipalityId);
      expect(await told(colleague, again.runId)).toEqual([["new"]]);
      const { rows } = await look(colleague, again.runId);
      expect(rows[0]?.address).toBe("Nygata 2");
    }));

  it("gives back the rows left out as they stood, and reads them again when they are mended", () =>
    withRollback(async () => {
      const ctx = await anAdviser();
      const { runId } = expectOk(
        await sent(ctx, [OWN_ROW, "Kaia 9;40a5;Øst;Slott;Privat;Stavanger"], OWN),
      );
      const { run } = await look(ctx, runId);
      expectOk(await mapDwellingColumns(ctx, asMapped(run, where)));
      await workIn(ctx.municipalityId);
      const done = await carriedOut(ctx, runId);
      const left = await inScope(ctx, (scope) => leftOutRows(scope, done.run));
      expect(left).toMatchObject([
        {
          rowNumber: 3,
          cells: ["Kaia 9", "40a5", "Øst", "Slott", "Privat", "Stavanger"],
          problems: [
            { column: "3", code: "dwellings.import.problems.not-in-list" },
            { column: "1", code: "dwellings.import.problems.postal-code" },
          ],
        },
      ]);
      const mended = expectOk(
        await sent(
          ctx,
          ["3;Slott er ikke blant valgene;Kaia 9;4006;Øst;Hus;Privat;Stavanger"],
          `Rad;Hva må rettes;${OWN}`,
        ),
      );
      await workIn(ctx.municipalityId);
      expect(await told(ctx, mended.runId)).toEqual([["new"]]);
    }));

  it("tells that the same file was imported before, and changes nothing the second time", () =>
    withRollback(async () => {
      const ctx = await anAdviser();
      const rows = ["Ny 1;;4005;Stavanger;Leilighet;Privat;3;;;;;"];
      const earlier = (run: ImportRun) => inScope(ctx, (scope) => earlierRun(scope, run));
      const runId = await checked(ctx, rows);
      expect(await earlier((await look(ctx, runId)).run)).toBeNull();
      await carriedOut(ctx, runId);
      const later = { ...ctx, now: new Date().toISOString() };
      const again = await look(later, await checked(later, rows));
      expect(await earlier(again.run)).toMatchObject({ startedByName: ctx.actor.name });
      expect(again.rows.map(({ state }) => state)).toEqual(["same"]);
    }));
});
