"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { Checkbox } from "@/app/_ui/form/choices";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";

const input = () =>
  import("@/lib/transfer/input").then(({ startImportInput }) =>
    startImportInput.pick({ leaveOut: true }),
  );

export function StartImportForm({
  action,
  runId,
  version,
  ready,
  left,
}: {
  action: FormAction;
  runId: string;
  version: number;
  ready: number;
  left: number;
}) {
  const t = useTranslations("transfer.preview");
  const form = useActionForm(input, action);
  return (
    <ActionForm form={form}>
      <HiddenInput name="runId" value={runId} />
      <HiddenInput name="version" value={version} />
      {left > 0 && <Checkbox {...form.field("leaveOut")} label={t("leaveOut", { count: left })} />}
      <SubmitButton>{t("start", { count: ready })}</SubmitButton>
    </ActionForm>
  );
}
