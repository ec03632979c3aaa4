import { eq } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import "@/lib/composition";
import { benefitPayment, benefitRun } from "@/db/schema/benefit";
import { withRollback } from "@/db/testing/with-rollback";
import { closeMonth } from "@/lib/attendance/commands/close-month";
import { aParticipant } from "@/lib/attendance/fixtures";
import { approveRun } from "@/lib/benefit/commands/approve-run";
import { computeBenefits } from "@/lib/benefit/commands/compute-runs";
import { startRun } from "@/lib/benefit/commands/start-run";
import { aColleague, aTeam, expectOk, keepOnlyCaseFigures } from "@/lib/cases/fixtures";
import type { Ctx } from "@/lib/platform/context";
import { newId } from "@/lib/platform/ids";
import { inScope } from "@/lib/platform/transaction";
import { importPayments } from "./import-payments";

beforeAll(keepOnlyCaseFigures);

const MONTH = "2026-09";

/** Two participants whose cases the adviser may open, one whose case another has, and their month computed. */
async function aMonth() {
  const [teamId, elsewhere] = [await aTeam(), await aTeam()];
  const adviser = await aColleague(["programme_adviser", "settlement_officer"], [teamId]);
  const manager = await aColleague(["manager"], [teamId]);
  const other = await aColleague(["programme_adviser", "settlement_officer"], [elsewhere]);
  const here = { officer: adviser, adviser, teamId };
  const one = await aParticipant(here, { name: "Amina" });
  const two = await aParticipant(here, { name: "Biniam" });
  const away = { officer: other, adviser: other, teamId: elsewhere };
  const closed = await aParticipant(away, { name: "Caroline" });
  const { runId } = expectOk(await startRun(adviser, { month: MONTH, version: 0 }));
  await computeBenefits(adviser.municipalityId);
  const approve = async () => {
    expectOk(await closeMonth(manager, { month: `${MONTH}-01`, missingSeen: true }));
    const [run] = await inScope(adviser, ({ tx }) =>
      tx.select().from(benefitRun).where(eq(benefitRun.id, runId)),
    );
    expectOk(await approveRun(manager, { benefitRunId: runId, version: run?.version }));
  };
  const [first, second, hidden] = [one, two, closed].map((each) => each.participationId);
  return { adviser, runId, approve, first, second, hidden };
}

const send = (ctx: Ctx, benefitRunId: string, lines: readonly string[], named: object = {}) =>
  importPayments(ctx, { content: Buffer.from(lines.join("\r\n")), benefitRunId, ...named });

const paid = (ctx: Ctx, runId: string) =>
  inScope(ctx, async ({ tx }) => {
    const rows = await tx.select().from(benefitPayment).where(eq(benefitPayment.runId, runId));
    return Object.fromEntries(rows.map((row) => [row.participationId, row.paidOre]));
  });

it("keeps what payroll paid of an approved month, and names the rows that it cannot use", () =>
  withRollback(async () => {
    const { adviser, runId, approve, first = "", second = "", hidden } = await aMonth();
    const file = [
      "Referanse;Navn;Utbetalt",
      `${first};Amina;20 000,50`,
      `${second.toUpperCase()};Biniam;22758,17`,
      `${first};Amina, etterbetalt;-100`,
      `${hidden};Caroline;22758,17`,
      `${newId()};Ukjent;100`,
      `${second};Biniam;mange`,
      ";Sum;42758,67",
    ];
    expect(await send(adviser, runId, file)).toMatchObject({
      error: { code: "benefit.errors.not-now" },
    });
    await approve();
    expect(await send(adviser, runId, file)).toEqual({
      ok: true,
      value: { month: `${MONTH}-01`, lines: 2, left: [5, 6, 7, 8] },
    });
    const expected = { [first]: 1_990_050, [second]: 2_275_817 };
    expect(await paid(adviser, runId)).toEqual(expected);
    // A later file stands in place of what was said of the same participants, and of no others.
    expectOk(await send(adviser, runId, ["Referanse;Utbetalt", `${second};1`]));
    expect(await paid(adviser, runId)).toEqual({ ...expected, [second]: 100 });
  }));

it("asks what the columns hold, and remembers it for the next file with the same headings", () =>
  withRollback(async () => {
    const { adviser, runId, approve, first = "" } = await aMonth();
    await approve();
    const file = ["Løpenr;Ansatt;Nettolønn", `${first};Amina;100`];
    const unknown = { error: { code: "transfer.file.no-payment-columns" } };
    expect(await send(adviser, runId, file)).toMatchObject(unknown);
    const wrong = { reference: "Løpenr", paid: "Nettolønnen" };
    expect(await send(adviser, runId, file, wrong)).toMatchObject(unknown);
    expect(await paid(adviser, runId)).toEqual({});
    expectOk(await send(adviser, runId, file, { reference: "løpenr", paid: "Nettolønn" }));
    expectOk(await send(adviser, runId, [file[0] ?? "", `${first};Amina;200`]));
    expect(await paid(adviser, runId)).toEqual({ [first]: 20_000 });
  }));

it("reads no file from one who does not handle the benefit, nor for a month that is not theirs", () =>
  withRollback(async () => {
    const { adviser, runId, approve, first } = await aMonth();
    await approve();
    const file = ["Referanse;Utbetalt", `${first};100`];
    const officer = await aColleague(["settlement_officer"], [await aTeam()]);
    await expect(send(officer, runId, file)).rejects.toMatchObject({ kind: "forbidden" });
    await expect(send(adviser, newId(), file)).rejects.toMatchObject({ kind: "not_found" });
    expect(await send(adviser, runId, [])).toMatchObject({
      error: { code: "transfer.file.empty" },
    });
    expect(await paid(adviser, runId)).toEqual({});
  }));
