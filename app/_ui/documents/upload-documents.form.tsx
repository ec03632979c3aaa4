"use client";
import { useTranslations } from "next-intl";
import { type Option, Select } from "@/app/_ui/form/select";
import { TextInput } from "@/app/_ui/form/text-input";
import { MOST_AT_ONCE } from "@/lib/documents/rules/kinds";
import { UploadForm, type UploadStart } from "./upload.form";

const ACCEPT =
  ".pdf,.jpg,.jpeg,.png,.heic,.heif,application/pdf,image/jpeg,image/png,image/heic,image/heif";

/** Adds documents, several at once, of one kind. */
export function UploadDocumentsForm({
  action,
  kinds,
  today,
  start,
}: {
  action: string;
  kinds: readonly Option[];
  today: string;
  start: UploadStart;
}) {
  const t = useTranslations("documents.upload");
  const error = useTranslations("documents.errors");
  return (
    <UploadForm
      action={action}
      label={t("title")}
      files={{
        label: t("files"),
        help: t("filesHelp", { most: MOST_AT_ONCE }),
        accept: ACCEPT,
      }}
      needed={{ kind: error("choose-kind") }}
      submit={t("submit")}
      start={start}
    >
      {(field) => (
        <>
          <Select {...field("kind")} label={t("kind")} options={kinds} required />
          <TextInput
            {...field("title")}
            label={t("documentTitle")}
            help={t("titleHelp")}
            maxLength={150}
          />
          <TextInput
            {...field("receivedOn")}
            type="date"
            max={today}
            width="medium"
            label={t("receivedOn")}
            help={t("receivedHelp")}
          />
        </>
      )}
    </UploadForm>
  );
}
