import "server-only";
import { createHash } from "node:crypto";
import { participantCertificate } from "@/db/schema/completion";
import { caseHeader } from "@/lib/cases/queries/case-header";
import { storeDocument } from "@/lib/documents/commands/store-document";
import { letterSettings, nameOfMunicipality, senderFrom } from "@/lib/letters/queries/settings";
import { canonicalJson } from "@/lib/letters/rules/canonical";
import { command } from "@/lib/platform/command";
import { newId } from "@/lib/platform/ids";
import { officialPdf } from "@/lib/platform/official-pdf";
import { fail, ok } from "@/lib/platform/result";
import { elementNames } from "@/lib/programme/queries/contracts";
import { completionRoles } from "../access";
import { issueCertificateInput } from "../input";
import { programmeForChange } from "../queries/programme-for-change";
import { certificatesOf, endingsOf } from "../queries/records";
import { toldOf } from "../queries/told";
import { certificateDocument } from "../rules/certificate-document";
import { isCompleted } from "../rules/told";
import type { CertificateContent } from "../types";

const act = "completion.issue-certificate";

/**
 * Issues the certificate of a programme that has ended: tagged PDF among the documents, kept with what
 * stood in it and a digest of that. A correction is a new one, and says what it mends.
 *
 * Errors: `completion.errors.not-ended`, those of `storeDocument`, and at `correction`
 */
export const issueCertificate = command({
  name: act,
  input: issueCertificateInput,
  roles: completionRoles,
  async run(scope, { participationId, idempotencyKey: _key, language, correction }) {
    const found = await programmeForChange(scope, participationId, act);
    if (!found.ok) return found;
    const programme = found.value;
    const { caseId, personId, endedOn } = programme;
    if (endedOn === null || programme.startedOn === null)
      return fail("completion.errors.not-ended");
    const [before, endings, told, header, settings, municipality, kinds] = await Promise.all([
      certificatesOf(scope, participationId),
      endingsOf(scope, participationId),
      toldOf(scope, programme),
      caseHeader(scope, caseId),
      letterSettings(scope),
      nameOfMunicipality(scope),
      elementNames(scope, language),
    ]);
    const last = before.at(-1);
    if (last && !correction) {
      return fail("errors.invalid-input", { fields: { correction: ["errors.required"] } });
    }
    const { standing: _plan, ...known } = told;
    const content: CertificateContent = {
      ...known,
      endedOn,
      completed: isCompleted(endings.at(-1) ?? null, programme),
    };
    const made = {
      id: newId(),
      number: (last?.number ?? 0) + 1,
      issuedOn: scope.today,
      content,
      digest: createHash("sha256").update(canonicalJson(content)).digest("hex"),
      correction: last ? correction : null,
      issuedByName: scope.actor.name,
    };
    const set = certificateDocument(made, {
      caseNumber: header.number,
      sender: senderFrom(municipality, settings),
      language,
      kinds,
    });
    const kept = await storeDocument(scope, {
      caseId,
      kind: "participant_certificate",
      subjectType: "participant_certificate",
      subjectId: made.id,
      title: `${set.title}, ${content.name}`,
      bytes: await officialPdf(set),
      mediaType: "application/pdf",
      closedToo: true,
      ...(last && { supersedes: last.documentId }),
    });
    if (!kept.ok) return kept;
    const { documentId } = kept.value;
    await scope.tx.insert(participantCertificate).values({
      municipalityId: scope.municipalityId,
      participationId,
      language,
      documentId,
      issuedBy: scope.actor.accountId,
      ...made,
    });
    scope.audit({
      action: act,
      objectType: "participant_certificate",
      objectId: made.id,
      caseId,
      personId,
      changes: [{ field: "certificateNumber", before: last?.number ?? null, after: made.number }],
    });
    scope.touch(caseId);
    return ok({ participationId, caseId, personId, certificateId: made.id, documentId });
  },
});
