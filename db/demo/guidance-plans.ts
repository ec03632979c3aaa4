import { addDays, addMonths, type PlainDate } from "@/lib/platform/dates";
import { officeHour, workday } from "./calendar";
import { seeded } from "./random";
import type { DemoRows } from "./rows";
import { HANDED_OUT, PLANS, SHOWN } from "./texts/plan-texts";

type GuidanceRows = Pick<DemoRows, "sessions" | "topics" | "agreements" | "cases">;
type PlanRows = Pick<DemoRows, "materials" | "guidancePlans" | "housingSearches">;

/** How many households have a plan. */
const PLANNED = 10;

/** How the topics were understood, what was handed out, and the plans of some households. */
export function guidancePlansOf(
  rows: GuidanceRows,
  { today, municipalityId }: { today: PlainDate; municipalityId: string },
): PlanRows {
  const random = seeded(`${municipalityId}/guidance-plans`);
  const finished = rows.sessions.filter(({ status }) => status === "finished");
  const byId = new Map(finished.map((session) => [session.id, session]));
  for (const topic of rows.topics) {
    const session = byId.get(topic.sessionId);
    if (!session) continue;
    topic.shown = random.chance(0.5) ? (SHOWN[topic.topic] ?? null) : null;
    topic.understood = random.weighted([
      ["understood", 72],
      ["partly", 18],
      ["repeat", 4],
      [null, 6],
    ]);
  }
  for (const agreement of rows.agreements) {
    agreement.adviserId = byId.get(agreement.sessionId)?.adviserId ?? null;
  }
  const materials: DemoRows["materials"] = [];
  for (const session of finished) {
    session.curriculumEdition = 0;
    if (session.channel === "home_visit") session.travelMinutes = random.int(1, 6) * 5;
    if ((session.heldOn ?? "") < addDays(today, -180) || !random.chance(0.4)) continue;
    const language = session.interpreterLanguage ?? null;
    const name = random.pick(HANDED_OUT);
    materials.push({ sessionId: session.id, position: 0, name, language });
  }
  return { materials, ...plansOf(rows, finished, today) };
}

/** Plans of the households that have been guided the longest, and the searches some have practised. */
function plansOf(
  { cases }: GuidanceRows,
  finished: DemoRows["sessions"],
  today: PlainDate,
): Omit<PlanRows, "materials"> {
  const open = new Set(cases.filter(({ status }) => status === "open").map(({ id }) => id));
  const first = new Map<string, DemoRows["sessions"][number]>();
  for (const session of finished) {
    const known = first.get(session.caseId);
    if (open.has(session.caseId) && (session.heldOn ?? "") < (known?.heldOn ?? "9")) {
      first.set(session.caseId, session);
    }
  }
  const households = [...first.values()]
    .toSorted((a, b) => (b.heldOn ?? "").localeCompare(a.heldOn ?? ""))
    .slice(0, PLANNED);
  const guidancePlans: DemoRows["guidancePlans"] = [];
  const housingSearches: DemoRows["housingSearches"] = [];
  households.forEach(({ caseId, heldOn, adviserId, adviserName }, index) => {
    const plan = PLANS[index % PLANS.length];
    if (!plan || !heldOn) return;
    guidancePlans.push({
      caseId,
      version: 1,
      mappedOn: heldOn,
      ...plan,
      wanted: [...plan.wanted],
      needed: [...plan.needed],
      goals: [...plan.goals],
      methods: [...plan.methods],
      reviewOn: workday(addMonths(today, 1 + (index % 4))),
      writtenBy: adviserId,
      writtenByName: adviserName,
      writtenOn: heldOn,
      writtenAt: officeHour(heldOn, seeded(`${caseId}/plan`)),
    });
    if (!plan.wanted.some((topic) => topic === "home_search")) return;
    const day = (days: number) => workday(addDays(heldOn, days));
    const done = (on: PlainDate) => (on < today ? on : null);
    housingSearches.push({
      caseId,
      advertOn: done(day(10)),
      viewingOn: done(day(24)),
      referenceOn: done(day(38)),
    });
  });
  return { guidancePlans, housingSearches };
}
