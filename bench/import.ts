/**
 * How long an import of 20,000 people takes, from the file to the last case, and how much memory.
 * Run by `npm run bench` in one of its municipalities, which BENCH_MUNICIPALITY names.
 */
import "@/lib/composition";
import { sql } from "drizzle-orm";
import { disconnect } from "@/db/client";
import type { Ctx, MunicipalityId } from "@/lib/platform/context";
import { dayInNorway } from "@/lib/platform/dates";
import { newId } from "@/lib/platform/ids";
import { inScope } from "@/lib/platform/transaction";
import { mapColumns } from "@/lib/transfer/commands/map-columns";
import { receiveFile } from "@/lib/transfer/commands/receive-file";
import { startImport } from "@/lib/transfer/commands/start-import";
import { workIn } from "@/lib/transfer/commands/work-jobs";
import { asCsv, listedPeople } from "@/lib/transfer/fixtures";
import { requireRun } from "@/lib/transfer/queries/import-runs";
import { createAccount } from "@/lib/users/commands/create-account";
import { createTeam } from "@/lib/users/commands/create-team";

const PEOPLE = Number(process.env.BENCH_IMPORT_PEOPLE || 20_000);
const MOST_SECONDS = 60;
const MOST_MEGABYTES = 300;

const municipalityId = (process.env.BENCH_MUNICIPALITY ?? "9202") as MunicipalityId;

function context(actor: Partial<Ctx["actor"]>): Ctx {
  const now = new Date().toISOString();
  return {
    municipalityId,
    actor: {
      accountId: newId(),
      name: "Bench",
      roles: ["administrator"],
      teamIds: [],
      inProtectedCircle: false,
      ...actor,
    },
    locale: "nb",
    now,
    today: dayInNorway(now),
    requestId: "bench",
    sourceAddress: "127.0.0.1",
  };
}

function must<T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

async function officer(): Promise<{ ctx: Ctx; teamId: string }> {
  const admin = context({});
  const teamId = must(await createTeam(admin, { name: `Bench ${newId()}` })).id;
  const { id: accountId } = must(
    await createAccount(admin, {
      issuer: "https://id.bench",
      subject: newId(),
      name: "Bench",
      roles: ["settlement_officer"],
    }),
  );
  return { ctx: context({ accountId, roles: ["settlement_officer"], teamIds: [teamId] }), teamId };
}

async function measure(): Promise<boolean> {
  const { ctx, teamId } = await officer();
  const people = listedPeople(PEOPLE);
  const content = Buffer.from(asCsv(people), "utf8");
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  let most = before;
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss);
  }, 50);
  const begin = Date.now();
  const lap = (name: string, since: number) =>
    console.log(`  ${name}: ${((Date.now() - since) / 1000).toFixed(1)} s`);
  let since = Date.now();
  const { runId } = must(await receiveFile(ctx, { name: "bench.csv", content }));
  lap("read and kept", since);
  const read = () => inScope(ctx, (scope) => requireRun(scope, runId, "transfer.view-import"));
  since = Date.now();
  const uploaded = await read();
  const columns = Object.fromEntries(
    Object.entries(uploaded.mapping).map(([column, field]) => [`c${column}`, field]),
  );
  must(
    await mapColumns(ctx, {
      runId,
      version: uploaded.version,
      columns,
      teamId,
      settlementType: "from_reception",
    }),
  );
  await workIn(municipalityId);
  const checked = await read();
  lap("checked", since);
  since = Date.now();
  must(await startImport(ctx, { runId, version: checked.version, leaveOut: true }));
  await workIn(municipalityId);
  lap("carried out", since);
  clearInterval(watch);
  const seconds = (Date.now() - begin) / 1000;
  const megabytes = (most - before) / 1024 / 1024;
  const done = await read();
  console.log(`  ${done.status}: ${JSON.stringify(done.summary)}`);
  const [cases] = await inScope(ctx, (scope) =>
    scope.tx.execute<{ n: number; items: number }>(
      sql`select count(*)::int as n, sum(open_item_count)::int as items from settlement_case where team_id = ${teamId}::uuid`,
    ),
  );
  console.log(`  ${cases?.n} cases with ${cases?.items} open items`);
  const ok = seconds <= MOST_SECONDS && megabytes <= MOST_MEGABYTES && done.status === "finished";
  console.log(
    `Import of ${PEOPLE} people: ${seconds.toFixed(1)} s (limit ${MOST_SECONDS}), ` +
      `${megabytes.toFixed(0)} MB more memory (limit ${MOST_MEGABYTES}): ${ok ? "within" : "OUTSIDE"}`,
  );
  return ok;
}

try {
  if (!(await measure())) process.exitCode = 1;
} finally {
  await disconnect();
}
