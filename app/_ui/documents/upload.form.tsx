"use client";
import { useTranslations } from "next-intl";
import { type FormEvent, type ReactNode, useId, useState } from "react";
import { ErrorSummary } from "@/app/_ui/form/error-summary.client";
import fieldStyles from "@/app/_ui/form/field.module.css";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import { describedBy, FormField } from "@/app/_ui/form/form-field";
import { Button } from "@/app/_ui/kit/button";
import { Row, Stack } from "@/app/_ui/kit/page";
import { ProgressBar } from "@/app/_ui/kit/progress-bar";
import { LARGEST_DOCUMENT } from "@/lib/documents/rules/kinds";
import styles from "./documents.module.css";
import { useUpload } from "./use-upload.client";

type Errors = Record<string, string[]>;
type Field = { id: string; name: string; defaultValue?: string; errors?: string[] };

/** What came of the last upload, for the form that sends the next. */
export type UploadStart = {
  values: Record<string, string>;
  errors: Errors;
  /** What is said of the files of the last upload that were not taken in. */
  refused: readonly string[];
  idempotencyKey: string;
};

/**
 * Adds files, with what is said of them. A plain form, which posts by itself; with JavaScript it
 * shows how far the files have come, and can be broken off.
 */
export function UploadForm({
  action,
  label,
  files: { accept, ...about },
  needed = {},
  submit,
  lead,
  prepare,
  start,
  children,
}: {
  action: string;
  label: string;
  files: { label: string; help: string; accept: string };
  /** Fields that must be chosen, with what is said when they are not. */
  needed?: Readonly<Record<string, string>>;
  submit: string;
  lead?: ReactNode;
  /** What is done to each file before it is sent, and what is said meanwhile. */
  prepare?: { file: (file: File) => Promise<File>; text: string };
  start: UploadStart;
  /** What is said of the files, given what a field is called and holds. */
  children: (field: (name: string) => Field) => ReactNode;
}) {
  const t = useTranslations("documents.upload");
  const error = useTranslations("documents.errors");
  const id = useId();
  const [errors, setErrors] = useState<Errors>(start.errors);
  const [attempts, setAttempts] = useState(Object.keys(start.errors).length > 0 ? 1 : 0);
  const upload = useUpload();
  const [preparing, setPreparing] = useState(false);
  const sending = preparing || upload.percent !== null;

  const onSubmit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (sending) return;
    const data = new FormData(event.currentTarget);
    const chosen = data.getAll("files").filter(isChosen);
    setPreparing(prepare !== undefined);
    const files = prepare ? await Promise.all(chosen.map(prepare.file)) : chosen;
    setPreparing(false);
    if (prepare) replaceFiles(data, files);
    const large = files.filter(({ size }) => size > LARGEST_DOCUMENT);
    const found: Errors = {
      ...(files.length === 0 && { files: [error("no-file")] }),
      ...(large.length > 0 && { files: large.map(({ name }) => t("tooLarge", { name })) }),
      ...Object.fromEntries(
        Object.entries(needed).flatMap(([name, text]) => (data.get(name) ? [] : [[name, [text]]])),
      ),
    };
    setErrors(found);
    if (Object.keys(found).length === 0) upload.send(action, data);
    else setAttempts((count) => count + 1);
  };

  const field = (name: string): Field => ({
    id: `${id}-${name}`,
    name,
    defaultValue: start.values[name],
    errors: errors[name],
  });
  const files = field("files");
  const wrong = [...(files.errors ?? []), ...(attempts === 0 ? start.refused : [])];
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
      aria-label={label}
      aria-busy={sending}
      noValidate
    >
      <HiddenInput name="idempotencyKey" value={start.idempotencyKey} />
      <ErrorSummary entries={summary} general={null} attempts={attempts} />
      {lead}
      <FormField id={files.id} {...about} errors={fileErrors} required>
        <input
          id={files.id}
          name="files"
          type="file"
          multiple
          accept={accept}
          className={`ds-input ${fieldStyles.input}`}
          aria-invalid={fileErrors ? true : undefined}
          aria-describedby={describedBy(files.id, true, fileErrors)}
        />
      </FormField>
      {children(field)}
      {!prepare && <p className={fieldStyles.help}>{t("privacy")}</p>}
      {upload.percent !== null && (
        <ProgressBar
          label={t(upload.percent < 100 ? "sending" : "checking")}
          value={upload.percent}
          max={100}
          valueText={t("progress", { percent: upload.percent })}
        />
      )}
      <Stack gap="sm">
        <Row gap="md">
          <Button type="submit" aria-busy={sending}>
            {submit}
          </Button>
          {upload.percent !== null && (
            <Button variant="secondary" tone="neutral" onClick={upload.cancel}>
              {t("cancel")}
            </Button>
          )}
        </Row>
        <p role="status">{preparing ? prepare?.text : upload.message}</p>
      </Stack>
    </form>
  );
}

const isChosen = (one: FormDataEntryValue): one is File => one instanceof File && one.name !== "";

function replaceFiles(data: FormData, files: readonly File[]): void {
  data.delete("files");
  for (const file of files) data.append("files", file);
}
