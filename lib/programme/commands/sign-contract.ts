import "server-only";
import { createHash } from "node:crypto";
import { integrationContract } from "@/db/schema/integration-plan";
import { caseHeader } from "@/lib/cases/queries/case-header";
import { storeDocument } from "@/lib/documents/commands/store-document";
import { letterSettings, nameOfMunicipality, senderFrom } from "@/lib/letters/queries/settings";
import { canonicalJson } from "@/lib/letters/rules/canonical";
import { command } from "@/lib/platform/command";
import { newId } from "@/lib/platform/ids";
import { officialPdf } from "@/lib/platform/official-pdf";
import { fail, ok } from "@/lib/platform/result";
import { programmeRoles } from "../access";
import { signContractInput } from "../input/contract";
import { contractsOfParticipations, elementNames } from "../queries/contracts";
import { planForChange } from "../queries/plans";
import { contractDocument } from "../rules/contract-document";

/**
 * Signs the contract of the plan in force, on the screen by both, or tells of one signed on paper. It is
 * kept with the plan as it stands, a digest of what was signed, and as a PDF among the documents.
 *
 * Errors: `cases.errors.case-closed`, `programme.errors.{plan-not-in-force,contract-signed}`, and those
 * of the fields
 */
export const signContract = command({
  name: "programme.sign-contract",
  input: signContractInput,
  roles: programmeRoles,
  async run(scope, { planId, idempotencyKey: _key, method, signedOn, ...given }) {
    const act = "programme.sign-contract";
    const found = await planForChange(scope, planId, act);
    if (!found.ok) return found;
    const { caseId, personId, ...whole } = found.value;
    const { participationId, status, inForceFrom } = whole.plan;
    if (status !== "in_force") return fail("programme.errors.plan-not-in-force");
    const signed = await contractsOfParticipations(scope, [participationId]);
    if (signed.some((one) => one.planId === planId))
      return fail("programme.errors.contract-signed");
    if (signedOn > scope.today || (inForceFrom && signedOn < inForceFrom)) {
      const code = signedOn > scope.today ? "day-in-future" : "signed-before-plan";
      return fail("errors.invalid-input", { fields: { signedOn: [`programme.errors.${code}`] } });
    }
    const kind = "contract" as const;
    const { participantDuties, municipalityDuties } = given;
    const content = {
      id: newId(),
      participationId,
      planId,
      kind,
      method,
      signedOn,
      content: { plan: whole, participantDuties, municipalityDuties },
      participantSignature: { name: given.participantName, drawing: given.participantDrawing },
      adviserSignature: { name: given.adviserName, drawing: given.adviserDrawing },
    };
    const digest = createHash("sha256").update(canonicalJson(content)).digest("hex");
    const language = scope.locale;
    const [header, settings, municipality, kinds] = await Promise.all([
      caseHeader(scope, caseId),
      letterSettings(scope),
      nameOfMunicipality(scope),
      elementNames(scope, language),
    ]);
    const made = contractDocument(
      { ...content, digest },
      {
        participant: header.members.find((one) => one.personId === personId)?.name ?? "",
        caseNumber: header.number,
        sender: senderFrom(municipality, settings),
        language,
        kinds,
      },
    );
    const kept = await storeDocument(scope, {
      caseId,
      kind: "integration_contract",
      subjectType: "integration_contract",
      subjectId: content.id,
      title: made.title,
      bytes: await officialPdf(made),
      mediaType: "application/pdf",
    });
    if (!kept.ok) return kept;
    const { documentId } = kept.value;
    await scope.tx
      .insert(integrationContract)
      .values({ municipalityId: scope.municipalityId, ...content, digest, documentId });
    scope.audit({
      action: act,
      objectType: "integration_contract",
      objectId: content.id,
      caseId,
      personId,
      changes: [{ field: "signedOn", before: null, after: signedOn }],
    });
    scope.touch(caseId);
    return ok({ participationId, caseId, contractId: content.id, documentId });
  },
});
