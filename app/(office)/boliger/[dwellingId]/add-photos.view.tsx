import { getTranslations } from "next-intl/server";
import { refusedWords } from "@/app/_ui/documents/refused-words";
import type { UploadOutcome } from "@/app/_ui/documents/upload-outcome";
import { Messages } from "@/app/_ui/messages";
import type { DwellingDefect } from "@/lib/dwellings/types";
import { newId } from "@/lib/platform/ids";
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
  const [text, t] = await Promise.all([getTranslations(), getTranslations("dwellings.photos")]);
  const errors = Object.fromEntries(
    Object.entries(outcome?.fields ?? {}).map(([field, codes]) => [
      field,
      codes.map((code) => text(code as never)),
    ]),
  );
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
        values={outcome && outcome.added === 0 ? outcome.values : {}}
        errors={errors}
        refused={[...new Set(await refusedWords(outcome?.refused ?? []))]}
        idempotencyKey={newId()}
      />
    </Messages>
  );
}
