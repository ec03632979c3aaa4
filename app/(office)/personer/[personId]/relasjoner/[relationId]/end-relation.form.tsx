"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { DateInput } from "@/app/_ui/form/text-input";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";

const endRelationInput = () =>
  import("@/lib/people/input").then((inputs) => inputs.endRelationInput);

export function EndRelationForm({
  action,
  values,
}: {
  action: FormAction;
  values: Record<string, unknown>;
}) {
  const t = useTranslations("people.relations");
  const form = useActionForm(endRelationInput, action, { values });
  return (
    <ActionForm form={form} label={t("endTitle")}>
      <DateInput {...form.field("toOn")} label={t("to")} required />
      <SubmitButton>{t("endSave")}</SubmitButton>
    </ActionForm>
  );
}
