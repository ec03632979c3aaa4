"use client";
import { useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import { ErrorSummary } from "@/app/_ui/form/error-summary.client";
import fieldStyles from "@/app/_ui/form/field.module.css";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import { describedBy, FormField } from "@/app/_ui/form/form-field";
import { type Option, Select } from "@/app/_ui/form/select";
import { TextInput } from "@/app/_ui/form/text-input";
import { Button } from "@/app/_ui/kit/button";
import { Row, Stack } from "@/app/_ui/kit/page";
import { ProgressBar } from "@/app/_ui/kit/progress-bar";
import { LARGEST_DOCUMENT, MOST_AT_ONCE } from "@/lib/documents/rules/kinds";
import styles from "./documents.module.css";
import { useUpload } from "./use-upload.client";

const ACCEPT =
  ".pdf,.jpg,.jpeg,.png,.heic,.heif,application/pdf,image/jpeg,image/png,image/heic,image/heif";

type Errors = Record<string, string[]>;

/**
 * Adds files. A plain form, which posts by itself; with JavaScript it shows how far the files have
 * come, and can be broken off.
 */
export function UploadDocumentsForm({
  action,
  kinds,
  values,
  errors: given,
  refused,
  today,
  idempotencyKey,
}: {
  action: string;
  kinds: readonly Option[];
  values: Record<string, string>;
  errors: Errors;
  /** What is said of the files of the last upload that were not taken in. */
  refused: readonly string[];
  today: string;
  idempotencyKey: string;
}) {
  const t = useTranslations("documents");
  const error = useTranslations("documents.errors");
  const id = useId();
  const [errors, setErrors] = useState<Errors>(given);
  const [attempts, setAttempts] = useState(Object.keys(given).length > 0 ? 1 : 0);
  const upload = useUpload();
  const sending = upload.percent !== null;

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (sending) return;
    const data = new FormData(event.currentTarget);
    const files = data.getAll("files").filter((one) => one instanceof File && one.name !== "");
    const large = (files as File[]).filter(({ size }) => size > LARGEST_DOCUMENT);
    const found: Errors = {
      ...(files.length === 0 && { files: [error("no-file")] }),
      ...(large.length > 0 && {
        files: large.map(({ name }) => t("upload.tooLarge", { name })),
      }),
      ...(!data.get("kind") && { kind: [error("choose-kind")] }),
    };
    setErrors(found);
    if (Object.keys(found).length === 0) upload.send(action, data);
    else setAttempts((count) => count + 1);
  };

  const field = (name: string) => ({
    id: `${id}-${name}`,
    name,
    defaultValue: values[name],
    errors: errors[name],
  });
  const files = field("files");
  const wrong = [...(files.errors ?? []), ...(attempts === 0 ? refused : [])];
  const fileErrors = wrong.length > 0 ? wrong : undefined;
  const summary = Object.entries(errors).map(([name, [text = ""]]) => ({
    id: `${id}-${name}`,
    name,
    text,
  }));
  return (
    <form
      action={action}
      method="post"
      encType="multipart/form-data"
      onSubmit={onSubmit}
      className={`${fieldStyles.form} ${styles.upload}`}
      aria-label={t("upload.title")}
      aria-busy={sending}
      noValidate
    >
      <HiddenInput name="idempotencyKey" value={idempotencyKey} />
      <ErrorSummary entries={summary} general={null} attempts={attempts} />
      <FormField
        id={files.id}
        label={t("upload.files")}
        help={t("upload.filesHelp", { most: MOST_AT_ONCE })}
        errors={fileErrors}
        required
      >
        <input
          id={files.id}
          name="files"
          type="file"
          multiple
          accept={ACCEPT}
          className={`ds-input ${fieldStyles.input} ${styles.file}`}
          aria-invalid={fileErrors ? true : undefined}
          aria-describedby={describedBy(files.id, true, fileErrors)}
        />
      </FormField>
      <Select {...field("kind")} label={t("upload.kind")} options={kinds} required />
      <TextInput
        {...field("title")}
        label={t("upload.documentTitle")}
        help={t("upload.titleHelp")}
        maxLength={150}
      />
      <TextInput
        {...field("receivedOn")}
        type="date"
        max={today}
        width="medium"
        label={t("upload.receivedOn")}
        help={t("upload.receivedHelp")}
      />
      <p className={fieldStyles.help}>{t("upload.privacy")}</p>
      {upload.percent !== null && (
        <ProgressBar
          label={t(upload.percent < 100 ? "upload.sending" : "upload.checking")}
          value={upload.percent}
          max={100}
          valueText={t("upload.progress", { percent: upload.percent })}
        />
      )}
      <Stack gap="sm">
        <Row gap="md">
          <Button type="submit" aria-busy={sending}>
            {t("upload.submit")}
          </Button>
          {sending && (
            <Button variant="secondary" tone="neutral" onClick={upload.cancel}>
              {t("upload.cancel")}
            </Button>
          )}
        </Row>
        <p role="status">{upload.message}</p>
      </Stack>
    </form>
  );
}
