"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { Checkbox } from "@/app/_ui/form/choices";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { Textarea } from "@/app/_ui/form/textarea.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";

const reviewEmergencyAccessInput = () =>
  import("@/lib/cases/input").then((inputs) => inputs.reviewEmergencyAccessInput);

export function ReviewEmergencyAccessForm({
  action,
  grantId,
  running,
}: {
  action: FormAction;
  grantId: string;
  running: boolean;
}) {
  const t = useTranslations("cases.review");
  const form = useActionForm(reviewEmergencyAccessInput, action, { values: { grantId } });
  return (
    <ActionForm form={form}>
      <HiddenInput name="grantId" value={grantId} />
      <Textarea {...form.field("note")} label={t("note")} help={t("noteHelp")} rows={2} required />
      {running && <Checkbox {...form.field("end")} label={t("end")} />}
      <SubmitButton variant="secondary">{t("submit")}</SubmitButton>
    </ActionForm>
  );
}
