import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { privateTalkReader } from "@/db/schema/self-settlement";
import { caseForChange } from "@/lib/cases/queries/require-case";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { endTalkReaderInput } from "../input/talks";

/** Takes a name off those who read the talks of a case. Error: `talks.errors.no-such-reader`. */
export const endTalkReader = command({
  name: "self-settlement.end-talk-reader",
  input: endTalkReaderInput,
  roles: ["manager"],
  async run(scope, { caseId, readerId }) {
    const found = await caseForChange(scope, caseId, "self-settlement.end-talk-reader", {
      closedToo: true,
    });
    if (!found.ok) return found;
    const [ended] = await scope.tx
      .update(privateTalkReader)
      .set({ endedAt: scope.now })
      .where(
        and(
          eq(privateTalkReader.municipalityId, scope.municipalityId),
          eq(privateTalkReader.id, readerId),
          eq(privateTalkReader.caseId, caseId),
          isNull(privateTalkReader.endedAt),
        ),
      )
      .returning({ id: privateTalkReader.id });
    if (!ended) return fail("talks.errors.no-such-reader");
    scope.audit({
      action: "self-settlement.end-talk-reader",
      objectType: "private_talk_reader",
      objectId: readerId,
      caseId,
      changes: [{ field: "endedAt", before: null, after: scope.now }],
    });
    return ok({ caseId });
  },
});
