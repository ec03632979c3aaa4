"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { RadioGroup } from "@/app/_ui/form/choices";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { DateInput } from "@/app/_ui/form/text-input";
import { Textarea } from "@/app/_ui/form/textarea.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { HELP_OUTCOMES } from "@/lib/housing/rules/codes";
import type { HousingHelp } from "@/lib/housing/types";

const decideHousingHelpInput = () =>
  import("@/lib/housing/input/needs").then((inputs) => inputs.decideHousingHelpInput);

export function DecideHousingHelpForm({ action, help }: { action: FormAction; help: HousingHelp }) {
  const t = useTranslations("housing.help");
  const form = useActionForm(decideHousingHelpInput, action, {
    values: { ...help, helpId: help.id },
    conflictLabels: { decidedOn: t("decidedOn"), mainContent: t("mainContent") },
  });
  return (
    <ActionForm form={form} version={help.version} label={t("decide")}>
      <DateInput {...form.field("decidedOn")} label={t("decidedOn")} required />
      <RadioGroup
        {...form.field("outcome")}
        label={t("outcome")}
        options={HELP_OUTCOMES.map((value) => ({ value, label: t(`outcomes.${value}`) }))}
        required
      />
      <Textarea
        {...form.field("mainContent")}
        label={t("mainContent")}
        help={t("mainContentHelp")}
        rows={4}
        required
      />
      <Textarea
        {...form.field("grounds")}
        label={t("grounds")}
        help={t("groundsHelp")}
        rows={4}
        required
      />
      <DateInput {...form.field("sentOn")} label={t("sentOn")} />
      <SubmitButton>{t("decideSubmit")}</SubmitButton>
    </ActionForm>
  );
}
