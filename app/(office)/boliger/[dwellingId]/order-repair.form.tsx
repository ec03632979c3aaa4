"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { DateInput, TextInput } from "@/app/_ui/form/text-input";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";

const orderRepairInput = () =>
  import("@/lib/dwellings/input").then(({ orderRepairInput }) =>
    orderRepairInput.pick({ orderedOn: true, orderedFrom: true }),
  );

export function OrderRepairForm({
  action,
  dwellingId,
  defect,
  today,
}: {
  action: FormAction;
  dwellingId: string;
  defect: { id: string; version: number };
  today: string;
}) {
  const t = useTranslations("dwellings.defects");
  const form = useActionForm(orderRepairInput, action, { values: { orderedOn: today } });
  return (
    <ActionForm form={form} version={defect.version}>
      <HiddenInput name="dwellingId" value={dwellingId} />
      <HiddenInput name="partId" value={defect.id} />
      <TextInput {...form.field("orderedFrom")} label={t("orderedFrom")} required />
      <DateInput {...form.field("orderedOn")} label={t("orderedOn")} required />
      <SubmitButton>{t("orderSave")}</SubmitButton>
    </ActionForm>
  );
}
