import type { UploadOutcome } from "@/app/_ui/documents/upload-outcome";
import { uploadStart } from "@/app/_ui/documents/upload-start";
import { Messages } from "@/app/_ui/messages";
import type { ProtocolKind } from "@/lib/housing/rules/codes";
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
  return (
    <Messages namespaces={["housing.photos", "documents.upload", "documents.errors"]}>
      <AddHandoverPhotosForm
        action={`/api/dokumenter/overlevering?tildeling=${tenancyId}&protokoll=${kind}`}
        start={await uploadStart(outcome, { shows: "meters" })}
      />
    </Messages>
  );
}
