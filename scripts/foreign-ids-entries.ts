import { expectOk } from "@/lib/cases/fixtures";
import { writeAssessment } from "@/lib/norwegian/commands/write-assessment";
import { writeDecision } from "@/lib/norwegian/commands/write-decision";
import { writeExemption } from "@/lib/norwegian/commands/write-exemption";
import { writeHours } from "@/lib/norwegian/commands/write-hours";
import { writeLeave } from "@/lib/norwegian/commands/write-leave";
import { writeTest } from "@/lib/norwegian/commands/write-test";
import type { Ctx } from "@/lib/platform/context";
import { entryContents as content } from "./foreign-ids-norwegian";

/** One entry of each kind about someone's Norwegian; their ids. */
export async function entriesOf(ctx: Ctx, who: { caseId: string; personId: string }) {
  const id = (result: Awaited<ReturnType<typeof writeLeave>>) => expectOk(result).entryId;
  return {
    level: id(await writeAssessment(ctx, { ...who, ...content.level })),
    test: id(await writeTest(ctx, { ...who, ...content.test })),
    exemption: id(await writeExemption(ctx, { ...who, ...content.exemption })),
    decision: id(await writeDecision(ctx, { ...who, ...content.decision })),
    leave: id(await writeLeave(ctx, { ...who, ...content.leave })),
    hours: id(await writeHours(ctx, { ...who, ...content.hours })),
  };
}
