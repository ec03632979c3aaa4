import { createHash } from "node:crypto";
import "@/lib/composition";
import postgres from "postgres";
import { caseListInput } from "@/lib/cases/input";
import { caseHeader } from "@/lib/cases/queries/case-header";
import { listCases } from "@/lib/cases/queries/case-list";
import { caseChecklist } from "@/lib/casework/queries/case-checklist";
import { dayCounters, dayLines } from "@/lib/casework/queries/my-day";
import { finishSession } from "@/lib/guidance/commands/finish-session";
import { startSession } from "@/lib/guidance/commands/start-session";
import { guidanceBoard } from "@/lib/guidance/queries/board";
import type { Ctx, MunicipalityId } from "@/lib/platform/context";
import { dayInNorway } from "@/lib/platform/dates";
import { newId } from "@/lib/platform/ids";
import { inScope } from "@/lib/platform/transaction";
import { assessmentPage } from "@/lib/self-settlement/queries/assessment-page";
import { comparison } from "@/lib/steering/queries/comparison";
import { householdsOfYear } from "@/lib/steering/queries/households-of-year";
import { indicatorsInYear } from "@/lib/steering/queries/indicator-year";
import { theYear } from "@/lib/steering/queries/the-year";
import { periodNamed } from "@/lib/steering/rules/comparison-period";
import { type Figure, median } from "./figures";
import { benchMunicipality } from "./seed";

const RUNS = 60;

export const idOf = (kind: string, rest: string, m = benchMunicipality(0)) =>
  createHash("md5")
    .update(`${kind}${m}${rest}`)
    .digest("hex")
    .replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, "$1-$2-7$3-8$4-$5");

/** Someone of one of five teams in the first municipality. */
export function benchCtx(): Ctx {
  const now = new Date().toISOString();
  return {
    municipalityId: benchMunicipality(0) as MunicipalityId,
    actor: {
      accountId: idOf("account", "0"),
      name: "Ansatt 0",
      roles: ["settlement_officer", "housing_adviser", "manager"],
      teamIds: [idOf("team", "0")],
      inProtectedCircle: false,
    },
    locale: "nb",
    now,
    today: dayInNorway(now),
    requestId: "bench",
    sourceAddress: "127.0.0.1",
  };
}

const filter = (q?: string) => caseListInput.parse({ q });

/** Times what the screens ask of lib and PostgreSQL: access checks and audit rows included. */
export async function timeActs(label: string): Promise<Figure[]> {
  const caseId = idOf("case", "5");
  const raw = postgres(process.env.BENCH_ADMIN_URL ?? "", { max: 1, onnotice: () => {} });
  const m = benchMunicipality(0);
  const rawList = await median(RUNS, async () => {
    await raw`select id, number, household_name, open_stages, next_due_on, last_activity_at
      from settlement_case where municipality_id = ${m} and status = 'open'
        and team_id = ${idOf("team", "0")}
      order by last_activity_at desc, id desc limit 25`;
  });
  await raw.end();
  const timed = async (name: string, limit: number | null, act: () => Promise<unknown>) => ({
    name: `${label}: ${name}`,
    value: await median(RUNS, act),
    unit: "ms",
    limit,
  });
  return [
    { name: `${label}: raw query of the list`, value: rawList, unit: "ms", limit: null },
    await timed("list of cases", null, () =>
      inScope(benchCtx(), (scope) => listCases(scope, filter())),
    ),
    await timed("open a case", null, () =>
      inScope(benchCtx(), async (scope) => caseChecklist(scope, await caseHeader(scope, caseId))),
    ),
    await timed("search by name", 20, () =>
      inScope(benchCtx(), (scope) => listCases(scope, filter("navn31"))),
    ),
    await timed("search by case number", 20, () =>
      inScope(benchCtx(), (scope) => listCases(scope, filter("2026-00005"))),
    ),
    await timed("search by DUF number", 20, () =>
      inScope(benchCtx(), (scope) => listCases(scope, filter("201017238203"))),
    ),
    await timed("open an assessment", null, () =>
      inScope(benchCtx(), (scope) => assessmentPage(scope, caseId)),
    ),
    await timed("Oversikt", 20, () =>
      inScope(benchCtx(), async (scope) => [
        await dayCounters(scope, "team"),
        await dayLines(scope, "team", "overdue"),
      ]),
    ),
    await timed("targets", 20, () => inScope(benchCtx(), (scope) => indicatorsInYear(scope, 2026))),
    await timed("households of the year", 20, () =>
      inScope(benchCtx(), (scope) => householdsOfYear(scope, 2026)),
    ),
    await timed("the year", 20, () => inScope(benchCtx(), (scope) => theYear(scope, 2026))),
    {
      ...(await timed("the comparison of two years", 25, () =>
        inScope(benchCtx(), (scope) => comparison(scope, periodNamed("to-ar", scope.today))),
      )),
      countsAll: true,
    },
    {
      ...(await timed("guidance of a team's 400 households", 40, () =>
        inScope(benchCtx(), (scope) => guidanceBoard(scope, { days: 30 })),
      )),
      countsAll: true,
    },
    await timed("create a session, audited", 15, () =>
      startSession(benchCtx(), { caseId, idempotencyKey: newId() }),
    ),
    await timed("finish a session, checklist refreshed", 30, () => startAndFinish(caseId)),
  ];
}

async function startAndFinish(caseId: string): Promise<void> {
  const ctx = benchCtx();
  const started = await startSession(ctx, { caseId, idempotencyKey: newId() });
  if (!started.ok) throw new Error(started.error.code);
  const finished = await finishSession(ctx, {
    sessionId: started.value.sessionId,
    version: 1,
    heldOn: ctx.today,
    channel: "home_visit",
    attended: [idOf("person", "5/1")],
    topics: ["lease_rights"],
    interpreterUse: "not_needed",
  });
  if (!finished.ok) throw new Error(JSON.stringify(finished.error));
}
