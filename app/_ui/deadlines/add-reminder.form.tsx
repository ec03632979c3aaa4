"use client";
import { useTranslations } from "next-intl";
import type { PlainDate } from "@/lib/platform/dates";
import { ActionForm } from "../form/action-form.client";
import { HiddenInput } from "../form/fieldset";
import type { FormAction } from "../form/form-state";
import { SubmitButton } from "../form/submit-button.client";
import { TextInput } from "../form/text-input";
import { useActionForm } from "../form/use-action-form.client";

const input = () => import("@/lib/casework/input").then((m) => m.addReminderInput);

export function AddReminderForm({
  action,
  caseId,
  today,
  body,
}: {
  action: FormAction;
  caseId?: string | undefined;
  today: PlainDate;
  /** What the text begins as. */
  body?: string;
}) {
  const t = useTranslations("deadlines.reminders");
  const form = useActionForm(input, action, { values: { caseId, remindOn: today, body } });
  return (
    <ActionForm form={form}>
      {caseId && <HiddenInput name="caseId" value={caseId} />}
      <TextInput {...form.field("body")} label={t("body")} maxLength={300} required />
      <TextInput
        {...form.field("remindOn")}
        type="date"
        label={t("remindOn")}
        width="medium"
        required
      />
      <SubmitButton variant="secondary">{t("add")}</SubmitButton>
    </ActionForm>
  );
}
