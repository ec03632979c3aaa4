import type { Sql } from "postgres";
import type { MunicipalityId } from "@/lib/platform/context";
import { inScope } from "@/lib/platform/transaction";
import { compareLists } from "@/lib/reconciliation/commands/compare-lists";
import { mapList } from "@/lib/reconciliation/commands/map-list";
import { receiveList } from "@/lib/reconciliation/commands/receive-list";
import { asParticipantList } from "@/lib/reconciliation/fixtures";
import { registerCounts, registerPage } from "@/lib/reconciliation/queries/register-work";
import { requireListRun } from "@/lib/reconciliation/queries/runs";
import { listedPeople } from "@/lib/transfer/fixtures";
import { benchCtx } from "./acts";
import { type Figure, median } from "./figures";
import { benchMunicipality } from "./seed";

const PARTICIPANTS = 2_000;
const MOST_SECONDS = 15;
const MOST_MS = 120;
const TIMES = 20;

/**
 * Times a list of two thousand strangers against two thousand participants, so that every row and
 * every participant is a difference; and the page of what must be registered. Run after the benefit,
 * which lets them be in the programme.
 */
export async function timeReconciliation(sql: Sql): Promise<Figure[]> {
  const ctx = benchCtx();
  const m = benchMunicipality(0) as MunicipalityId;
  const year = Number(ctx.today.slice(0, 4));
  const list = asParticipantList(
    listedPeople(PARTICIPANTS, 300_000).map((one) => ({
      number: one.duf,
      name: `${one.givenName} ${one.familyName}`,
      decidedOn: "2026-01-05",
      startedOn: "2026-01-12",
    })),
  );
  const file = { name: "nir.csv", content: list };
  const received = await receiveList(ctx, file, { kind: "nir_participants", year });
  if (!received.ok) throw new Error(JSON.stringify(received.error));
  const { runId } = received.value;
  const look = () =>
    inScope(ctx, (scope) => requireListRun(scope, runId, "reconciliation.view-list"));
  const { mapping, version } = await look();
  const columns = Object.fromEntries(
    Object.entries(mapping).map(([column, field]) => [`c${column}`, field]),
  );
  const before = performance.now();
  const mapped = await mapList(ctx, { reconciliationRunId: runId, version, columns });
  if (!mapped.ok) throw new Error(JSON.stringify(mapped.error));
  await compareLists(m);
  const seconds = (performance.now() - before) / 1000;
  const run = await look();
  if (run.status !== "compared" || (run.summary.unmatched ?? 0) < PARTICIPANTS) {
    throw new Error(`the list ended as ${run.status} with ${JSON.stringify(run.summary)}`);
  }
  await sql`analyze`;
  const page = await median(TIMES, () =>
    inScope(ctx, async (scope) => {
      await registerPage(scope, { show: "left", kind: null, after: null });
      await registerCounts(scope);
    }),
  );
  return [
    {
      name: `reconciliation: a list of ${run.rowCount} against ${run.summary.missing} participants`,
      value: seconds,
      unit: "s",
      limit: MOST_SECONDS,
    },
    {
      name: "reconciliation: what must be registered, a page with its counts, p50",
      value: page,
      unit: "ms",
      limit: MOST_MS,
    },
  ];
}
