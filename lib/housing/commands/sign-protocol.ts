import "server-only";
import { createHash } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { handoverProtocol } from "@/db/schema/housing";
import { storeDocument } from "@/lib/documents/commands/store-document";
import { requireDwelling } from "@/lib/dwellings/queries/dwellings";
import { letterSettings, nameOfMunicipality, senderFrom } from "@/lib/letters/queries/settings";
import { canonicalJson } from "@/lib/letters/rules/canonical";
import { command } from "@/lib/platform/command";
import { wholeFile } from "@/lib/platform/file-store";
import { officialPdf } from "@/lib/platform/official-pdf";
import { fail, ok, type Result } from "@/lib/platform/result";
import type { Scope } from "@/lib/platform/transaction";
import { housingRoles } from "../access";
import { signProtocolInput } from "../input/protocol";
import { photosOfTenancy } from "../queries/handover-photos";
import { protocolForChange } from "../queries/protocols";
import { printedPhotos } from "../rules/photos";
import { protocolDocument } from "../rules/protocol-document";
import type { StoredHandoverPhoto } from "../types";
import { writeTenancyAct } from "./tenancy-act";

/**
 * Signs a protocol on the screen, by the household and by the adviser. From then on it never changes:
 * it is kept with a digest of what was signed, photos with it, and as a PDF among the case's documents. Signing that of
 * a handover hands the home over.
 *
 * Errors: those of `saveProtocol`, `housing.errors.no-protocol`, `documents.errors.file-*` of a photo.
 */
export const signProtocol = command({
  name: "housing.sign-protocol",
  input: signProtocolInput,
  roles: housingRoles,
  async run(scope, { tenancyId, version, kind, ...signed }) {
    const act = "housing.sign-protocol";
    const opened = await protocolForChange(scope, { tenancyId, kind, version }, act);
    if (!opened.ok) return opened;
    const { tenancy, stands, head } = opened.value;
    if (!stands) return fail("housing.errors.no-protocol");
    const householdSignature = { name: signed.householdName, drawing: signed.householdDrawing };
    const adviserSignature = {
      name: signed.adviserName,
      drawing: signed.adviserDrawing,
      accountId: scope.actor.accountId,
    };
    const protocol = { ...stands, householdSignature, adviserSignature, signedAt: scope.now };
    const photos = (await photosOfTenancy(scope, tenancyId)).filter((one) => one.kind === kind);
    // A protocol without photos has the digest that it always had.
    const frozen = photos.length > 0 ? { ...protocol, photos: photos.map(frozenPhoto) } : protocol;
    const digest = createHash("sha256").update(canonicalJson(frozen)).digest("hex");
    const bytesOf = await filesOf(scope, printedPhotos(photos));
    if (!bytesOf.ok) return bytesOf;
    const [home, settings, municipality] = await Promise.all([
      requireDwelling(scope, tenancy.dwellingId, act),
      letterSettings(scope),
      nameOfMunicipality(scope),
    ]);
    const made = protocolDocument(
      { ...protocol, digest },
      {
        photos: photos.map((one) => ({ ...one, bytes: bytesOf.value.get(one.id) ?? null })),
        home,
        household: head.householdName,
        caseNumber: head.number,
        sender: senderFrom(municipality, settings),
        language: scope.locale === "nn" ? "nn" : "nb",
        signedOn: scope.today,
      },
    );
    const kept = await storeDocument(scope, {
      caseId: tenancy.caseId,
      kind: "handover_protocol",
      subjectType: "tenancy",
      subjectId: tenancyId,
      title: made.title,
      bytes: await officialPdf(made),
      mediaType: "application/pdf",
    });
    if (!kept.ok) return kept;
    await scope.tx
      .update(handoverProtocol)
      .set({
        householdSignature,
        adviserSignature,
        signedAt: scope.now,
        digest,
        version: version + 1,
      })
      .where(
        and(
          eq(handoverProtocol.municipalityId, scope.municipalityId),
          eq(handoverProtocol.id, stands.id),
        ),
      );
    scope.audit({
      action: act,
      objectType: "tenancy",
      objectId: tenancyId,
      caseId: tenancy.caseId,
    });
    scope.touch(tenancy.caseId);
    if (kind === "return" || tenancy.status !== "accepted") {
      return ok({ tenancyId, caseId: tenancy.caseId });
    }
    return writeTenancyAct(scope, act, "hand_over", tenancy, {
      happenedOn: stands.heldOn,
      set: { handedOverOn: stands.heldOn },
    });
  },
});

/** What is signed of a photo: what it is said to show, and its content by its digest. */
const frozenPhoto = ({ id, shows, caption, sha256 }: StoredHandoverPhoto) => ({
  id,
  shows,
  caption,
  sha256,
});

async function filesOf(
  { municipalityId }: Scope,
  photos: readonly StoredHandoverPhoto[],
): Promise<Result<Map<string, Buffer>>> {
  const found = new Map<string, Buffer>();
  for (const photo of photos) {
    const file = await wholeFile({ municipalityId, storageKey: photo.storageKey }, photo);
    if (typeof file !== "object") return fail(`documents.errors.file-${file}`);
    const parts: Buffer[] = [];
    for await (const part of file.read()) parts.push(part);
    found.set(photo.id, Buffer.concat(parts));
  }
  return ok(found);
}
