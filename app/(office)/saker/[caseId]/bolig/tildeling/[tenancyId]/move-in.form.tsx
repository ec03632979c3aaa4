"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { DateInput } from "@/app/_ui/form/text-input";
import { Textarea } from "@/app/_ui/form/textarea.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import type { Tenancy } from "@/lib/housing/types";
import type { PlainDate } from "@/lib/platform/dates";

const moveInInput = () => import("@/lib/housing/input").then((inputs) => inputs.moveInInput);

export function MoveInForm({
  action,
  tenancy,
  today,
}: {
  action: FormAction;
  tenancy: Tenancy;
  today: PlainDate;
}) {
  const t = useTranslations("housing.form");
  const form = useActionForm(moveInInput, action, {
    values: { tenancyId: tenancy.id, version: tenancy.version, movedInOn: today },
    conflictLabels: { movedInOn: t("movedInOn") },
  });
  return (
    <ActionForm form={form} version={tenancy.version} label={t("moveIn")}>
      <DateInput {...form.field("movedInOn")} label={t("movedInOn")} required />
      <Textarea {...form.field("note")} label={t("note")} rows={2} />
      <SubmitButton>{t("moveInSubmit")}</SubmitButton>
    </ActionForm>
  );
}
