"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { DateInput } from "@/app/_ui/form/text-input";
import { Textarea } from "@/app/_ui/form/textarea.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";

const finishRepairInput = () =>
  import("@/lib/dwellings/input").then(({ finishRepairInput }) =>
    finishRepairInput.pick({ repairedOn: true, repair: true }),
  );

export function FinishRepairForm({
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
  const form = useActionForm(finishRepairInput, action, { values: { repairedOn: today } });
  return (
    <ActionForm form={form} version={defect.version}>
      <HiddenInput name="dwellingId" value={dwellingId} />
      <HiddenInput name="partId" value={defect.id} />
      <DateInput {...form.field("repairedOn")} label={t("repairedOn")} required />
      <Textarea {...form.field("repair")} label={t("repair")} rows={2} />
      <SubmitButton>{t("finishSave")}</SubmitButton>
    </ActionForm>
  );
}
