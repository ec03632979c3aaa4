"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { DateInput, TextInput } from "@/app/_ui/form/text-input";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { Row } from "@/app/_ui/kit/page";

const input = () => import("@/lib/law/input").then((m) => m.setBasicAmountInput);

export function SetBasicAmountForm({
  action,
  validFrom,
}: {
  action: FormAction;
  validFrom: string;
}) {
  const t = useTranslations("law.admin");
  const form = useActionForm(input, action, {
    values: { validFrom, version: 0 },
    conflictLabels: { kroner: t("kroner"), reference: t("reference") },
  });
  return (
    <ActionForm form={form} version={0} label={t("amounts")}>
      <Row gap="md">
        <DateInput {...form.field("validFrom")} label={t("amountFrom")} required />
        <TextInput
          {...form.field("kroner")}
          label={t("kroner")}
          inputMode="numeric"
          width="medium"
          required
        />
      </Row>
      <TextInput {...form.field("reference")} label={t("reference")} maxLength={300} required />
      <SubmitButton variant="secondary">{t("saveAmount")}</SubmitButton>
    </ActionForm>
  );
}
