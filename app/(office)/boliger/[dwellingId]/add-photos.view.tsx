import { getTranslations } from "next-intl/server";
import type { UploadOutcome } from "@/app/_ui/documents/upload-outcome";
import { uploadStart } from "@/app/_ui/documents/upload-start";
import { Messages } from "@/app/_ui/messages";
import type { DwellingDefect } from "@/lib/dwellings/types";
import { AddPhotosForm } from "./add-photos.form";

/** The form that adds photos, with what came of the last upload at its field. */
export async function AddPhotos({
  dwellingId,
  defects,
  outcome,
}: {
  dwellingId: string;
  defects: readonly DwellingDefect[];
  outcome: UploadOutcome | null;
}) {
  const t = await getTranslations("dwellings.photos");
  const unrepaired = defects.filter(({ state }) => state !== "repaired");
  const rest = defects.filter(({ state }) => state === "repaired");
  return (
    <Messages namespaces={["dwellings.photos", "documents.upload", "documents.errors"]}>
      <AddPhotosForm
        action={`/api/dokumenter/boligbilder?bolig=${dwellingId}`}
        defects={[...unrepaired, ...rest].map(({ id, what }) => ({
          value: id,
          label: t("ofDefect", { what }),
        }))}
        start={await uploadStart(outcome)}
      />
    </Messages>
  );
}
