"use client";
import { useTranslations } from "next-intl";
import { UploadForm, type UploadStart } from "@/app/_ui/documents/upload.form";
import { Select } from "@/app/_ui/form/select";
import { TextInput } from "@/app/_ui/form/text-input";
import { shrinkPhoto } from "@/app/_ui/offline/photo";
import { MOST_AT_ONCE } from "@/lib/documents/rules/kinds";
import { PHOTO_SUBJECTS } from "@/lib/housing/rules/codes";

/** Without HEIC, so that a phone that takes such pictures sends them as JPEG. */
const ACCEPT = ".jpg,.jpeg,.png,image/jpeg,image/png";

/**
 * Adds photos that are taken on the spot or chosen. With JavaScript they are made smaller here, so that
 * neither position nor anything else of the camera leaves the phone.
 */
export function AddHandoverPhotosForm({ action, start }: { action: string; start: UploadStart }) {
  const t = useTranslations("housing.photos");
  return (
    <UploadForm
      action={action}
      label={t("add")}
      files={{
        label: t("files"),
        help: t("filesHelp", { most: MOST_AT_ONCE }),
        accept: ACCEPT,
      }}
      prepare={{ file: madeSmaller, text: t("shrinking") }}
      submit={t("submit")}
      start={start}
    >
      {(field) => (
        <>
          <Select
            {...field("shows")}
            label={t("shows")}
            options={PHOTO_SUBJECTS.map((value) => ({ value, label: t(`subject.${value}`) }))}
            placeholder={null}
            required
          />
          <TextInput
            {...field("caption")}
            label={t("caption")}
            help={t("captionHelp")}
            maxLength={200}
          />
        </>
      )}
    </UploadForm>
  );
}

/** The photo as a smaller JPEG; what the browser cannot read is sent as it is, and judged there. */
async function madeSmaller(file: File): Promise<File> {
  try {
    const name = file.name.replace(/\.[^.]*$/, "");
    return new File([await shrinkPhoto(file)], `${name}.jpg`, { type: "image/jpeg" });
  } catch {
    return file;
  }
}
