import "server-only";
import { and, eq } from "drizzle-orm";
import { participantCertificate } from "@/db/schema/completion";
import { command } from "@/lib/platform/command";
import { notFound } from "@/lib/platform/errors";
import { fail, ok } from "@/lib/platform/result";
import { participationForChange } from "@/lib/programme/queries/participations";
import { completionRoles } from "../access";
import { giveCertificateInput } from "../input";

const act = "completion.give-certificate";

/** Puts down when the participant got the certificate. Errors: at `givenOn`. */
export const giveCertificate = command({
  name: act,
  input: giveCertificateInput,
  roles: completionRoles,
  async run(scope, { certificateId, givenOn }) {
    const own = and(
      eq(participantCertificate.municipalityId, scope.municipalityId),
      eq(participantCertificate.id, certificateId),
    );
    const [before] = await scope.tx
      .select({
        participationId: participantCertificate.participationId,
        issuedOn: participantCertificate.issuedOn,
        givenOn: participantCertificate.givenOn,
      })
      .from(participantCertificate)
      .where(own);
    if (!before) {
      throw notFound({
        action: act,
        objectType: "participant_certificate",
        objectId: certificateId,
      });
    }
    const found = await participationForChange(scope, before.participationId, act);
    if (!found.ok) return found;
    const code =
      givenOn > scope.today ? "in-future" : givenOn < before.issuedOn ? "before-issued" : null;
    if (code) {
      return fail("errors.invalid-input", { fields: { givenOn: [`completion.errors.${code}`] } });
    }
    await scope.tx.update(participantCertificate).set({ givenOn }).where(own);
    const { caseId, personId } = found.value;
    scope.audit({
      action: act,
      objectType: "participant_certificate",
      objectId: certificateId,
      caseId,
      personId,
      changes: [{ field: "givenOn", before: before.givenOn, after: givenOn }],
    });
    scope.touch(caseId);
    return ok({ participationId: before.participationId, caseId, personId });
  },
});
