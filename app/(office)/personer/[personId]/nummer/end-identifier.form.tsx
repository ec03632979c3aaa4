"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { RadioGroup } from "@/app/_ui/form/choices";
import type { FormAction } from "@/app/_ui/form/form-state";
import type { Option } from "@/app/_ui/form/select";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { ENDING_REASONS } from "@/lib/people/rules/identifiers";

const endIdentifierInput = () =>
  import("@/lib/people/input").then((inputs) => inputs.endIdentifierInput);

export function EndIdentifierForm({
  action,
  personId,
  numbers,
}: {
  action: FormAction;
  personId: string;
  numbers: Option[];
}) {
  const t = useTranslations("people.numbers");
  const form = useActionForm(endIdentifierInput, action, { values: { personId } });
  return (
    <ActionForm form={form} label={t("end")}>
      <RadioGroup {...form.field("identifierId")} label={t("which")} options={numbers} required />
      <RadioGroup
        {...form.field("reason")}
        label={t("why")}
        options={ENDING_REASONS.map((value) => ({
          value,
          label: t(`endings.${value}`),
          help: t(`endings.${value}_help`),
        }))}
        required
      />
      <SubmitButton variant="secondary">{t("endSave")}</SubmitButton>
    </ActionForm>
  );
}
