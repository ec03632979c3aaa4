"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { TextInput } from "@/app/_ui/form/text-input";
import { Textarea } from "@/app/_ui/form/textarea.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";

const recordReceptionInput = () =>
  import("@/lib/settlement/input").then((inputs) => inputs.recordReceptionInput);

/** What the reception centre tells of the household's stay there. */
export function RecordReceptionForm({
  action,
  caseId,
  version,
  values,
  stayed,
}: {
  action: FormAction;
  caseId: string;
  version: number;
  values: Record<string, string | null>;
  /** Whether those of this kind of settlement have lived in a reception centre. */
  stayed: boolean;
}) {
  const t = useTranslations("settlement.mapping");
  const form = useActionForm(recordReceptionInput, action, {
    values: { caseId, version, ...values },
  });
  return (
    <ActionForm form={form} version={version} label={t("reception")}>
      <HiddenInput name="caseId" value={caseId} />
      <TextInput {...form.field("centre")} label={t("centre")} help={t("centreHelp")} />
      {stayed && (
        <>
          <TextInput
            {...form.field("months")}
            label={t("months")}
            inputMode="numeric"
            width="short"
          />
          <Textarea
            {...form.field("training")}
            label={t("training")}
            help={t("trainingHelp")}
            rows={2}
          />
        </>
      )}
      <SubmitButton variant="secondary">{t("saveReception")}</SubmitButton>
    </ActionForm>
  );
}
