"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { Textarea } from "@/app/_ui/form/textarea.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";

const input = () => import("@/lib/benefit/input/run").then((inputs) => inputs.recordPaymentsInput);

export function RecordPaymentsForm({
  action,
  benefitRunId,
}: {
  action: FormAction;
  benefitRunId: string;
}) {
  const t = useTranslations("benefit.paid");
  const form = useActionForm(input, action, { values: { benefitRunId } });
  return (
    <ActionForm form={form} label={t("title")}>
      <HiddenInput name="benefitRunId" value={benefitRunId} />
      <Textarea {...form.field("paid")} label={t("lines")} help={t("linesHelp")} required />
      <SubmitButton variant="secondary">{t("compare")}</SubmitButton>
    </ActionForm>
  );
}
