"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { Fieldset } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import { MoneyInput } from "@/app/_ui/form/money-input";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { DateInput, TextInput } from "@/app/_ui/form/text-input";
import { Textarea } from "@/app/_ui/form/textarea.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import type { Guideline } from "@/lib/interpreters/types";
import { oreToTyped } from "@/lib/platform/money";

const input = () => import("@/lib/interpreters/input").then((inputs) => inputs.saveGuidelineInput);

export function SaveGuidelineForm({
  action,
  rules,
}: {
  action: FormAction;
  rules: Guideline | null;
}) {
  const t = useTranslations("interpreters.guideline");
  const labels = {
    adoptedOn: t("adoptedOn"),
    text: t("content"),
    link: t("link"),
    noShowFee: t("fee"),
    noShowFeeFrom: t("feeFrom"),
  };
  const form = useActionForm(input, action, {
    values: { ...rules, version: rules?.version ?? 0, noShowFee: oreToTyped(rules?.noShowFee) },
    conflictLabels: labels,
  });
  return (
    <ActionForm form={form} version={rules?.version ?? 0} label={t("title")}>
      <DateInput {...form.field("adoptedOn")} label={labels.adoptedOn} required />
      <Textarea {...form.field("text")} label={labels.text} help={t("contentHelp")} rows={8} />
      <TextInput {...form.field("link")} label={labels.link} type="url" />
      <Fieldset legend={t("feeTitle")}>
        <p>{t("feeHelp")}</p>
        <MoneyInput {...form.field("noShowFee")} label={labels.noShowFee} />
        <DateInput {...form.field("noShowFeeFrom")} label={labels.noShowFeeFrom} />
      </Fieldset>
      <SubmitButton>{t("save")}</SubmitButton>
    </ActionForm>
  );
}
