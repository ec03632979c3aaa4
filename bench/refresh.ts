import { sql } from "drizzle-orm";
import { moveStage } from "@/lib/cases/commands/move-stage";
import { openCase } from "@/lib/cases/commands/open-case";
import { caseHeader } from "@/lib/cases/queries/case-header";
import type { StageAct } from "@/lib/cases/rules/stages";
import type { Ctx } from "@/lib/platform/context";
import { inScope } from "@/lib/platform/transaction";
import { type Figure, median } from "./figures";

const RUNS = 60;
const ENTRIES = 200;
const BORN = ["1985-02-11", "1988-06-30", "2008-03-04", "2012-05-17", "2016-09-01", "2021-01-20"];
const ACTS: readonly StageAct[] = [
  "accept_request",
  "begin_settlement",
  "start_guidance",
  "start_programme",
];

/** Times the refresh of one case before commit: a household of six with 200 checklist entries. */
export async function timeRefresh(ctx: Ctx): Promise<Figure> {
  const caseId = await aLargeCase(ctx);
  const value = await median(RUNS, () => inScope(ctx, async (scope) => scope.touch(caseId)));
  return { name: `refresh a case of six, ${ENTRIES} entries`, value, unit: "ms", limit: 30 };
}

async function aLargeCase(ctx: Ctx): Promise<string> {
  const opened = await openCase(ctx, {
    settlementType: "from_reception",
    teamId: ctx.actor.teamIds[0],
    members: BORN.map((birthDate, index) => ({
      givenName: `Medlem ${index + 1}`,
      familyName: "Målesen",
      birthDate,
    })),
    duplicatesSeen: true,
  });
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  const { caseId } = opened.value;
  for (const act of ACTS) {
    const { version } = await inScope(ctx, (scope) => caseHeader(scope, caseId));
    const moved = await moveStage(ctx, { caseId, act, version, overrideReason: "Måling" });
    if (!moved.ok) throw new Error(JSON.stringify(moved.error));
  }
  // Rounds done by hand, which a refresh reads and leaves, fill up to the number.
  await inScope(ctx, (scope) =>
    scope.tx.execute(sql`insert into checklist_entry (municipality_id, id, case_id, item_key,
        subject_key, round, stage, audience, state, note, decided_at, appeared_on)
      select ${ctx.municipalityId}, gen_random_uuid(), ${caseId}, 'GUI-00', 'case', round,
        'housing_guidance', 'housing_adviser', 'done_by_hand', 'Måling', now(), current_date
      from generate_series(1, greatest(0, ${ENTRIES} - (select count(*)::int from checklist_entry
        where municipality_id = ${ctx.municipalityId} and case_id = ${caseId}))) round`),
  );
  return caseId;
}
