import "server-only";
import { createHash } from "node:crypto";
import { placementAgreement } from "@/db/schema/placements";
import { caseHeader } from "@/lib/cases/queries/case-header";
import { storeDocument } from "@/lib/documents/commands/store-document";
import { letterSettings, nameOfMunicipality, senderFrom } from "@/lib/letters/queries/settings";
import { canonicalJson } from "@/lib/letters/rules/canonical";
import { command } from "@/lib/platform/command";
import { newId } from "@/lib/platform/ids";
import { officialPdf } from "@/lib/platform/official-pdf";
import { fail, ok } from "@/lib/platform/result";
import { placementRoles } from "../access";
import { signAgreementInput } from "../input/placement";
import { placementForChange } from "../queries/placements";
import { agreementDocument } from "../rules/agreement-document";
import { termsOf } from "../rules/agreement-terms";

/**
 * Signs the agreement on a placement, on the screen by the three, or tells of one signed on paper. It is
 * kept with the terms as they stand, a digest of what was signed, and as a PDF among the documents. A
 * change of the terms asks for a new agreement, which stands beside it.
 *
 * Errors: `cases.errors.case-closed`, `errors.changed-meanwhile`, `placements.errors.{ended,no-contact}`,
 * and at `signedOn` for a day ahead
 */
export const signAgreement = command({
  name: "placements.sign-agreement",
  input: signAgreementInput,
  roles: placementRoles,
  async run(scope, { placementId, version, idempotencyKey: _key, method, signedOn, ...given }) {
    const act = "placements.sign-agreement";
    const found = await placementForChange(scope, placementId, act);
    if (!found.ok) return found;
    const whole = found.value;
    const { caseId, personId } = whole;
    if (whole.version !== version) return fail("errors.changed-meanwhile");
    if (whole.endedOn) return fail("placements.errors.ended");
    if (!whole.contact) return fail("placements.errors.no-contact");
    if (signedOn > scope.today) {
      const fields = { signedOn: ["placements.errors.day-in-future"] };
      return fail("errors.invalid-input", { fields });
    }
    const content = {
      id: newId(),
      placementId,
      method,
      signedOn,
      content: {
        terms: termsOf(whole),
        duties: {
          participant: given.participantDuties,
          employer: given.employerDuties,
          municipality: given.municipalityDuties,
        },
      },
      participantSignature: { name: given.participantName, drawing: given.participantDrawing },
      employerSignature: { name: given.employerName, drawing: given.employerDrawing },
      adviserSignature: { name: given.adviserName, drawing: given.adviserDrawing },
    };
    const digest = createHash("sha256").update(canonicalJson(content)).digest("hex");
    const [header, settings, municipality] = await Promise.all([
      caseHeader(scope, caseId),
      letterSettings(scope),
      nameOfMunicipality(scope),
    ]);
    const made = agreementDocument(
      { ...content, digest },
      {
        participant: header.members.find((one) => one.personId === personId)?.name ?? "",
        caseNumber: header.number,
        sender: senderFrom(municipality, settings),
        language: scope.locale,
      },
    );
    const kept = await storeDocument(scope, {
      caseId,
      kind: "placement_agreement",
      subjectType: "placement_agreement",
      subjectId: content.id,
      title: made.title,
      bytes: await officialPdf(made),
      mediaType: "application/pdf",
    });
    if (!kept.ok) return kept;
    const { documentId } = kept.value;
    await scope.tx
      .insert(placementAgreement)
      .values({ municipalityId: scope.municipalityId, ...content, digest, documentId });
    scope.audit({
      action: act,
      objectType: "placement_agreement",
      objectId: content.id,
      caseId,
      personId,
      changes: [{ field: "signedOn", before: null, after: signedOn }],
    });
    scope.touch(caseId);
    return ok({ caseId, personId, placementId, documentId });
  },
});
