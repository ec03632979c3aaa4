"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { Dialog } from "@/app/_ui/kit/dialog.client";

const input = () => import("zod").then(({ z }) => z.looseObject({}));

export function CancelImportForm({ action, runId }: { action: FormAction; runId: string }) {
  const t = useTranslations("transfer");
  const form = useActionForm(input, action);
  return (
    <Dialog trigger={t("progress.cancel")} triggerTone="neutral" title={t("cancel.title")}>
      <p>{t("cancel.body")}</p>
      <ActionForm form={form}>
        <HiddenInput name="runId" value={runId} />
        <SubmitButton tone="danger">{t("cancel.confirm")}</SubmitButton>
      </ActionForm>
    </Dialog>
  );
}
