"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import type { FormAction } from "@/app/_ui/form/form-state";
import { Select } from "@/app/_ui/form/select";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { DateInput, TextInput } from "@/app/_ui/form/text-input";
import { Textarea } from "@/app/_ui/form/textarea.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { MOVE_OUT_REASONS, MOVED_TO } from "@/lib/housing/rules/codes";
import type { Tenancy } from "@/lib/housing/types";
import type { PlainDate } from "@/lib/platform/dates";

const moveOutInput = () => import("@/lib/housing/input").then((inputs) => inputs.moveOutInput);

export function MoveOutForm({
  action,
  tenancy,
  today,
}: {
  action: FormAction;
  tenancy: Tenancy;
  today: PlainDate;
}) {
  const t = useTranslations("housing.form");
  const reasons = useTranslations("housing.moveOutReason");
  const places = useTranslations("housing.movedTo");
  const form = useActionForm(moveOutInput, action, {
    values: { tenancyId: tenancy.id, version: tenancy.version, movedOutOn: today },
    conflictLabels: { movedOutOn: t("movedOutOn") },
  });
  return (
    <ActionForm form={form} version={tenancy.version} label={t("moveOut")}>
      <DateInput {...form.field("movedOutOn")} label={t("movedOutOn")} required />
      <Select
        {...form.field("movedOutTo")}
        label={t("movedOutTo")}
        options={MOVED_TO.map((value) => ({ value, label: places(value) }))}
        required
      />
      <TextInput {...form.field("movedOutAddress")} label={t("movedOutAddress")} />
      <Select
        {...form.field("movedOutReason")}
        label={t("movedOutReason")}
        options={MOVE_OUT_REASONS.map((value) => ({ value, label: reasons(value) }))}
        required
      />
      <Textarea {...form.field("movedOutNote")} label={t("movedOutNote")} rows={3} warnSensitive />
      <SubmitButton>{t("moveOutSubmit")}</SubmitButton>
    </ActionForm>
  );
}
