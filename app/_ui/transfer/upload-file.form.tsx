"use client";
import { useTranslations } from "next-intl";
import { type FormEvent, type ReactNode, useEffect, useId, useState } from "react";
import field from "@/app/_ui/form/field.module.css";
import { describedBy, FormField } from "@/app/_ui/form/form-field";
import { Button } from "@/app/_ui/kit/button";
import { Stack } from "@/app/_ui/kit/page";
import { LARGEST_FILE } from "@/lib/transfer/rules/file-content";

/** Sends a file to be read; a plain form, which a file that is too large never leaves. */
export function UploadFileForm({
  action,
  label,
  children,
}: {
  action: string;
  label: string;
  /** Fields that say what the file is of. */
  children?: ReactNode;
}) {
  const t = useTranslations("transfer");
  const id = useId();
  const [error, setError] = useState<string | null>(null);
  const [sending, setSending] = useState(false);
  useEffect(() => {
    // Back from the next page the form may still say that it is sending.
    const shown = () => setSending(false);
    window.addEventListener("pageshow", shown);
    return () => window.removeEventListener("pageshow", shown);
  }, []);

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    const file = new FormData(event.currentTarget).get("file");
    const size = file instanceof File ? file.size : 0;
    const name = file instanceof File ? file.name : "";
    const fault = !name ? t("file.missing") : size > LARGEST_FILE ? t("file.too-large") : null;
    setError(fault);
    if (fault || sending) event.preventDefault();
    else setSending(true);
  };

  const errors = error ? [error] : [];
  return (
    <form action={action} method="post" encType="multipart/form-data" onSubmit={onSubmit}>
      <Stack>
        {children}
        <FormField id={id} label={label} help={t("list.fileHelp")} errors={errors}>
          <input
            id={id}
            name="file"
            type="file"
            accept=".xlsx,.csv,.txt,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            className={`ds-input ${field.input}`}
            aria-invalid={error ? true : undefined}
            aria-describedby={describedBy(id, true, errors)}
            onChange={() => setError(null)}
          />
        </FormField>
        <div>
          <Button type="submit" aria-busy={sending}>
            {t("list.send")}
          </Button>
        </div>
        <p role="status">{sending ? t("list.sending") : ""}</p>
      </Stack>
    </form>
  );
}
