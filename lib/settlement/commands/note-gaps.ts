import "server-only";
import { personFileGap } from "@/db/schema/settlement";
import { keepSettlementRows } from "@/lib/cases/commands/write-settlement-dates";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { settlementRoles } from "../access";
import { noteGapsInput } from "../input";
import { flowForChange } from "../queries/case-flow";

/**
 * Notes what the files of persons lack; what is noted before stays as it is.
 *
 * Errors: `cases.errors.not-a-member`.
 */
export const noteGaps = command({
  name: "settlement.note-gaps",
  input: noteGapsInput,
  roles: settlementRoles,
  async run(scope, { caseId, personIds, items }) {
    const found = await flowForChange(scope, caseId, "settlement.note-gaps");
    if (!found.ok) return found;
    const { members } = found.value;
    if (!personIds.every((id) => members.some(({ personId }) => personId === id))) {
      return fail("cases.errors.not-a-member");
    }
    await keepSettlementRows(scope, caseId, personIds);
    const { municipalityId, today: notedOn } = scope;
    const noted = await scope.tx
      .insert(personFileGap)
      .values(
        personIds.flatMap((personId) =>
          items.map((item) => ({ municipalityId, caseId, personId, item, notedOn })),
        ),
      )
      .onConflictDoNothing()
      .returning({ personId: personFileGap.personId, item: personFileGap.item });
    for (const personId of new Set(noted.map((row) => row.personId))) {
      const after = noted.filter((row) => row.personId === personId).map(({ item }) => item);
      scope.audit({
        action: "settlement.note-gaps",
        objectType: "person_file_gap",
        objectId: personId,
        caseId,
        personId,
        changes: [{ field: "missingInformation", before: null, after }],
      });
    }
    scope.touch(caseId);
    return ok({ caseId, noted: noted.length });
  },
});
