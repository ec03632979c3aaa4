"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { TextInput } from "@/app/_ui/form/text-input";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";

const endWatchInput = () => import("@/lib/watch/input").then((inputs) => inputs.endWatchInput);

export function EndWatchForm({ action }: { action: FormAction }) {
  const t = useTranslations("watch.setup");
  const form = useActionForm(endWatchInput, action);
  return (
    <ActionForm form={form} label={t("end")}>
      <TextInput {...form.field("reason")} label={t("endReason")} required />
      <SubmitButton tone="danger">{t("end")}</SubmitButton>
    </ActionForm>
  );
}
