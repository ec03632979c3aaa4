import { getTranslations } from "next-intl/server";
import { refusedWords } from "@/app/_ui/documents/refused-words";
import type { UploadOutcome } from "@/app/_ui/documents/upload-outcome";
import { Messages } from "@/app/_ui/messages";
import type { ProtocolKind } from "@/lib/housing/rules/codes";
import { newId } from "@/lib/platform/ids";
import { AddHandoverPhotosForm } from "./add-handover-photos.form";

/** The form that adds photos to a protocol, with what came of the last upload at its field. */
export async function AddHandoverPhotos({
  tenancyId,
  kind,
  outcome,
}: {
  tenancyId: string;
  kind: ProtocolKind;
  outcome: UploadOutcome | null;
}) {
  const text = await getTranslations();
  const errors = Object.fromEntries(
    Object.entries(outcome?.fields ?? {}).map(([field, codes]) => [
      field,
      codes.map((code) => text(code as never)),
    ]),
  );
  return (
    <Messages namespaces={["housing.photos", "documents.upload", "documents.errors"]}>
      <AddHandoverPhotosForm
        action={`/api/dokumenter/overlevering?tildeling=${tenancyId}&protokoll=${kind}`}
        values={outcome && outcome.added === 0 ? outcome.values : {}}
        errors={errors}
        refused={[...new Set(await refusedWords(outcome?.refused ?? []))]}
        idempotencyKey={newId()}
      />
    </Messages>
  );
}
