"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { TextInput } from "@/app/_ui/form/text-input";
import { Textarea } from "@/app/_ui/form/textarea.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";

const input = () => import("@/lib/deadlines/input").then((m) => m.proposeEndingInput);

export function ProposeEndingForm({ action, ruleKey }: { action: FormAction; ruleKey: string }) {
  const t = useTranslations("deadlines.rule");
  const form = useActionForm(input, action, { values: { ruleKey } });
  return (
    <ActionForm form={form}>
      <HiddenInput name="ruleKey" value={ruleKey} />
      <TextInput
        {...form.field("lastDay")}
        type="date"
        label={t("lastDay")}
        width="medium"
        required
      />
      <Textarea {...form.field("reason")} label={t("reason")} rows={2} maxLength={500} required />
      <SubmitButton variant="secondary">{t("preview")}</SubmitButton>
    </ActionForm>
  );
}
