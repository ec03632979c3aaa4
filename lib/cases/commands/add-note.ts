import "server-only";
import { and, eq } from "drizzle-orm";
import { caseNote } from "@/db/schema/cases";
import { command } from "@/lib/platform/command";
import { caseRoles } from "@/lib/platform/context";
import { fail, ok } from "@/lib/platform/result";
import { addNoteInput } from "../input";
import { caseForChange } from "../queries/require-case";
import { writeNote } from "./write-note";

/** Writes a note; a correction names the note that it corrects. Error: `cases.errors.no-such-note`. */
export const addNote = command({
  name: "cases.add-note",
  input: addNoteInput,
  roles: caseRoles,
  async run(scope, { caseId, body, correctsId }) {
    const found = await caseForChange(scope, caseId, "cases.add-note", { closedToo: true });
    if (!found.ok) return found;
    if (correctsId) {
      const [corrected] = await scope.tx
        .select({ id: caseNote.id })
        .from(caseNote)
        .where(
          and(
            eq(caseNote.municipalityId, scope.municipalityId),
            eq(caseNote.id, correctsId),
            eq(caseNote.caseId, caseId),
          ),
        );
      if (!corrected) return fail("cases.errors.no-such-note");
    }
    const noteId = await writeNote(scope, caseId, body, correctsId);
    return ok({ caseId, noteId });
  },
});
