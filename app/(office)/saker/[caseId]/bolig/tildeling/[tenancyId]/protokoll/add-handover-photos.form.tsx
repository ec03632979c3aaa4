"use client";
import { useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import fileStyles from "@/app/_ui/documents/documents.module.css";
import { useUpload } from "@/app/_ui/documents/use-upload.client";
import { ErrorSummary } from "@/app/_ui/form/error-summary.client";
import fieldStyles from "@/app/_ui/form/field.module.css";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import { describedBy, FormField } from "@/app/_ui/form/form-field";
import { Select } from "@/app/_ui/form/select";
import { TextInput } from "@/app/_ui/form/text-input";
import { Button } from "@/app/_ui/kit/button";
import { Row, Stack } from "@/app/_ui/kit/page";
import { ProgressBar } from "@/app/_ui/kit/progress-bar";
import { shrinkPhoto } from "@/app/_ui/offline/photo";
import { LARGEST_DOCUMENT, MOST_AT_ONCE } from "@/lib/documents/rules/kinds";
import { PHOTO_SUBJECTS } from "@/lib/housing/rules/codes";

/** Without HEIC, so that a phone that takes such pictures sends them as JPEG. */
const ACCEPT = ".jpg,.jpeg,.png,image/jpeg,image/png";

type Errors = Record<string, string[]>;

/**
 * Adds photos that are taken on the spot or chosen. A plain form; with JavaScript they are made smaller
 * here, so that neither position nor anything else of the camera leaves the phone.
 */
export function AddHandoverPhotosForm({
  action,
  values,
  errors: given,
  refused,
  idempotencyKey,
}: {
  action: string;
  values: Record<string, string>;
  errors: Errors;
  /** What is said of the files of the last upload that were not taken in. */
  refused: readonly string[];
  idempotencyKey: string;
}) {
  const t = useTranslations("housing.photos");
  const u = useTranslations("documents.upload");
  const error = useTranslations("documents.errors");
  const id = useId();
  const [errors, setErrors] = useState<Errors>(given);
  const [attempts, setAttempts] = useState(Object.keys(given).length > 0 ? 1 : 0);
  const [shrinking, setShrinking] = useState(false);
  const upload = useUpload();
  const sending = shrinking || upload.percent !== null;

  const onSubmit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (sending) return;
    const data = new FormData(event.currentTarget);
    const files = data.getAll("files").filter(isChosen);
    if (files.length === 0) {
      setErrors({ files: [error("no-file")] });
      setAttempts((count) => count + 1);
      return;
    }
    setShrinking(true);
    const smaller = await Promise.all(files.map(madeSmaller));
    setShrinking(false);
    const large = smaller.filter(({ size }) => size > LARGEST_DOCUMENT);
    setErrors(large.length > 0 ? { files: large.map(({ name }) => u("tooLarge", { name })) } : {});
    if (large.length > 0) {
      setAttempts((count) => count + 1);
      return;
    }
    data.delete("files");
    for (const file of smaller) data.append("files", file);
    upload.send(action, data);
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
      <Select
        {...field("shows")}
        defaultValue={values.shows ?? "meters"}
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
          {upload.percent !== null && (
            <Button variant="secondary" tone="neutral" onClick={upload.cancel}>
              {u("cancel")}
            </Button>
          )}
        </Row>
        <p role="status">{shrinking ? t("shrinking") : upload.message}</p>
      </Stack>
    </form>
  );
}

const isChosen = (one: FormDataEntryValue): one is File => one instanceof File && one.name !== "";

/** The photo as a smaller JPEG; what the browser cannot read is sent as it is, and judged there. */
async function madeSmaller(file: File): Promise<File> {
  try {
    const name = file.name.replace(/\.[^.]*$/, "");
    return new File([await shrinkPhoto(file)], `${name}.jpg`, { type: "image/jpeg" });
  } catch {
    return file;
  }
}
