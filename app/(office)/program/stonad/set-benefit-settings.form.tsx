"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { Checkbox } from "@/app/_ui/form/choices";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { TextInput } from "@/app/_ui/form/text-input";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import type { BenefitSettings } from "@/lib/benefit/types";

const input = () =>
  import("@/lib/benefit/input/facts").then((inputs) => inputs.benefitSettingsInput);

export function SetBenefitSettingsForm({
  action,
  settings: { fourEyes, payType, version },
}: {
  action: FormAction;
  settings: BenefitSettings;
}) {
  const t = useTranslations("benefit.settings");
  const form = useActionForm(input, action, { values: { fourEyes, payType, version } });
  return (
    <ActionForm form={form} version={version} label={t("title")}>
      <Checkbox {...form.field("fourEyes")} label={t("fourEyes")} />
      <TextInput
        {...form.field("payType")}
        label={t("payType")}
        help={t("payTypeHelp")}
        width="short"
      />
      <SubmitButton variant="secondary">{t("save")}</SubmitButton>
    </ActionForm>
  );
}
