"use client";
import { useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import fileStyles from "@/app/_ui/documents/documents.module.css";
import { useUpload } from "@/app/_ui/documents/use-upload.client";
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

/** Without HEIC, so that a phone that takes such pictures sends them as JPEG. */
const ACCEPT = ".jpg,.jpeg,.png,image/jpeg,image/png";

type Errors = Record<string, string[]>;

/** Adds photos, several at once. A plain form; with JavaScript it shows how far they have come. */
export function AddPhotosForm({
  action,
  defects,
  values,
  errors: given,
  refused,
  idempotencyKey,
}: {
  action: string;
  defects: readonly Option[];
  values: Record<string, string>;
  errors: Errors;
  /** What is said of the files of the last upload that were not taken in. */
  refused: readonly string[];
  idempotencyKey: string;
}) {
  const t = useTranslations("dwellings.photos");
  const u = useTranslations("documents.upload");
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
    const wrong =
      files.length === 0 ? [error("no-file")] : large.map(({ name }) => u("tooLarge", { name }));
    setErrors(wrong.length > 0 ? { files: wrong } : {});
    if (wrong.length === 0) upload.send(action, data);
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
      className={`${fieldStyles.form} ${fileStyles.upload}`}
      aria-label={t("add")}
      aria-busy={sending}
      noValidate
    >
      <HiddenInput name="idempotencyKey" value={idempotencyKey} />
      <ErrorSummary entries={summary} general={null} attempts={attempts} />
      <p>{t("noPeople")}</p>
      <FormField
        id={files.id}
        label={t("files")}
        help={t("filesHelp", { most: MOST_AT_ONCE })}
        errors={fileErrors}
        required
      >
        <input
          id={files.id}
          name="files"
          type="file"
          multiple
          accept={ACCEPT}
          className={`ds-input ${fieldStyles.input} ${fileStyles.file}`}
          aria-invalid={fileErrors ? true : undefined}
          aria-describedby={describedBy(files.id, true, fileErrors)}
        />
      </FormField>
      <TextInput
        {...field("caption")}
        label={t("caption")}
        help={t("captionHelp")}
        maxLength={200}
      />
      {defects.length > 0 && <Select {...field("defectId")} label={t("shows")} options={defects} />}
      <p className={fieldStyles.help}>{u("privacy")}</p>
      {upload.percent !== null && (
        <ProgressBar
          label={u(upload.percent < 100 ? "sending" : "checking")}
          value={upload.percent}
          max={100}
          valueText={u("progress", { percent: upload.percent })}
        />
      )}
      <Stack gap="sm">
        <Row gap="md">
          <Button type="submit" aria-busy={sending}>
            {t("submit")}
          </Button>
          {sending && (
            <Button variant="secondary" tone="neutral" onClick={upload.cancel}>
              {u("cancel")}
            </Button>
          )}
        </Row>
        <p role="status">{upload.message}</p>
      </Stack>
    </form>
  );
}
