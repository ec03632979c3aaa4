import "server-only";
import { programmeHandover } from "@/db/schema/completion";
import { caseHeader } from "@/lib/cases/queries/case-header";
import { storeDocument } from "@/lib/documents/commands/store-document";
import { letterSettings, nameOfMunicipality, senderFrom } from "@/lib/letters/queries/settings";
import type { LetterLanguage } from "@/lib/letters/rules/kinds";
import { command } from "@/lib/platform/command";
import type { PlainDate } from "@/lib/platform/dates";
import { newId } from "@/lib/platform/ids";
import { officialPdf } from "@/lib/platform/official-pdf";
import { fail, ok, type Result } from "@/lib/platform/result";
import type { Scope } from "@/lib/platform/transaction";
import { elementNames } from "@/lib/programme/queries/contracts";
import type { Participation } from "@/lib/programme/types";
import { completionRoles } from "../access";
import { recordHandoverInput } from "../input";
import { programmeForChange } from "../queries/programme-for-change";
import { educationOf } from "../queries/records";
import { reasonIn, toldOf } from "../queries/told";
import { type HandoverToSet, handoverDocument } from "../rules/handover-document";

const act = "completion.record-handover";

/**
 * Records the meeting in which it was agreed who follows up after the programme. With the
 * participant's consent the receiver's note is made at once: it holds what was consented to, and
 * nothing more.
 *
 * Errors: `completion.errors.not-started`, those of `storeDocument`, and those of the fields
 */
export const recordHandover = command({
  name: act,
  input: recordHandoverInput,
  roles: completionRoles,
  async run(scope, { participationId, idempotencyKey: _key, ...given }) {
    const found = await programmeForChange(scope, participationId, act);
    if (!found.ok) return found;
    const programme = found.value;
    const { caseId, personId, startedOn } = programme;
    if (startedOn === null) return fail("completion.errors.not-started");
    const problems = daysToCome(given, { startedOn, today: scope.today });
    if (problems) return fail("errors.invalid-input", { fields: problems });
    const id = newId();
    const language = given.noteLanguage ?? scope.locale;
    const consentOn = given.consent === "given" ? given.consentOn : null;
    const note = consentOn
      ? await noteOf(scope, programme, language, {
          ...given,
          id,
          issuedOn: scope.today,
          consentOn,
          participantPresent: given.participantPresent === true,
          recordedByName: scope.actor.name,
        })
      : null;
    if (note && !note.ok) return note;
    await scope.tx.insert(programmeHandover).values({
      municipalityId: scope.municipalityId,
      id,
      participationId,
      ...given,
      participantPresent: given.participantPresent === true,
      consentOn,
      noteLanguage: consentOn ? language : null,
      documentId: note?.value.documentId ?? null,
      recordedBy: scope.actor.accountId,
      recordedByName: scope.actor.name,
    });
    scope.audit({
      action: act,
      objectType: "programme_handover",
      objectId: id,
      caseId,
      personId,
      changes: [
        { field: "heldOn", before: null, after: given.heldOn },
        { field: "receivingService", before: null, after: given.receiver },
        { field: "handoverConsent", before: null, after: given.consent },
        { field: "sharedInformation", before: null, after: given.shared },
      ],
    });
    scope.touch(caseId);
    return ok({ participationId, caseId, personId, handoverId: id });
  },
});

function daysToCome(
  { heldOn, consentOn }: { heldOn: PlainDate; consentOn: PlainDate | null },
  { startedOn, today }: { startedOn: PlainDate; today: PlainDate },
): Record<string, string[]> | null {
  const fields: Record<string, string[]> = {};
  if (heldOn > today) fields.heldOn = ["completion.errors.in-future"];
  if (heldOn < startedOn) fields.heldOn = ["completion.errors.before-start"];
  if (consentOn && consentOn > today) fields.consentOn = ["completion.errors.in-future"];
  return Object.keys(fields).length > 0 ? fields : null;
}

async function noteOf(
  scope: Scope,
  programme: Participation,
  language: LetterLanguage,
  made: HandoverToSet,
): Promise<Result<{ documentId: string }>> {
  const { id, caseId, exitReason, endedOn } = programme;
  const [told, education, mainActivity, header, settings, municipality, kinds] = await Promise.all([
    toldOf(scope, programme),
    educationOf(scope, id),
    reasonIn(scope, language, exitReason),
    caseHeader(scope, caseId),
    letterSettings(scope),
    nameOfMunicipality(scope),
    elementNames(scope, language),
  ]);
  const { standing, ...known } = told;
  const set = handoverDocument(
    made,
    {
      ...known,
      endedOn,
      mainActivity,
      subGoals: standing?.subGoals ?? [],
      adaptations: standing?.plan.adaptations ?? [],
      education,
    },
    { caseNumber: header.number, sender: senderFrom(municipality, settings), language, kinds },
  );
  return storeDocument(scope, {
    caseId,
    kind: "handover_note",
    subjectType: "programme_handover",
    subjectId: made.id,
    title: set.title,
    bytes: await officialPdf(set),
    mediaType: "application/pdf",
    closedToo: true,
  });
}
