"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { DateInput } from "@/app/_ui/form/text-input";
import { Textarea } from "@/app/_ui/form/textarea.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";

const input = () => import("@/lib/policy/input").then((m) => m.publishPolicyInput);

export function PublishPolicyForm({
  action,
  version,
  earliest,
}: {
  action: FormAction;
  version: number;
  earliest: string;
}) {
  const t = useTranslations("policy.publish");
  const form = useActionForm(input, action, { values: { version, validFrom: earliest } });
  return (
    <ActionForm form={form} version={version}>
      <DateInput
        {...form.field("validFrom")}
        label={t("validFrom")}
        help={t("validFromHelp")}
        min={earliest}
        required
      />
      <Textarea
        {...form.field("note")}
        label={t("note")}
        help={t("noteHelp")}
        rows={2}
        maxLength={500}
      />
      <SubmitButton>{t("button")}</SubmitButton>
    </ActionForm>
  );
}
