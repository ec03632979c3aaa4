"use client";
import { useTranslations } from "next-intl";
import { UploadForm, type UploadStart } from "@/app/_ui/documents/upload.form";
import { type Option, Select } from "@/app/_ui/form/select";
import { TextInput } from "@/app/_ui/form/text-input";
import { MOST_AT_ONCE } from "@/lib/documents/rules/kinds";

/** Without HEIC, so that a phone that takes such pictures sends them as JPEG. */
const ACCEPT = ".jpg,.jpeg,.png,image/jpeg,image/png";

/** Adds photos of a dwelling, several at once. */
export function AddPhotosForm({
  action,
  defects,
  start,
}: {
  action: string;
  defects: readonly Option[];
  start: UploadStart;
}) {
  const t = useTranslations("dwellings.photos");
  return (
    <UploadForm
      action={action}
      label={t("add")}
      files={{
        label: t("files"),
        help: t("filesHelp", { most: MOST_AT_ONCE }),
        accept: ACCEPT,
      }}
      lead={<p>{t("noPeople")}</p>}
      submit={t("submit")}
      start={start}
    >
      {(field) => (
        <>
          <TextInput
            {...field("caption")}
            label={t("caption")}
            help={t("captionHelp")}
            maxLength={200}
          />
          {defects.length > 0 && (
            <Select {...field("defectId")} label={t("shows")} options={defects} />
          )}
        </>
      )}
    </UploadForm>
  );
}
