"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "../form/action-form.client";
import { HiddenInput } from "../form/fieldset";
import type { FormAction } from "../form/form-state";
import { SubmitButton } from "../form/submit-button.client";
import { useActionForm } from "../form/use-action-form.client";

/** One press; the button names what it is done with for those who do not see the line. */
export function CompleteReminderForm({
  action,
  reminderId,
  body,
}: {
  action: FormAction;
  reminderId: string;
  body: string;
}) {
  const t = useTranslations("deadlines.reminders");
  const form = useActionForm(null, action);
  return (
    <ActionForm form={form}>
      <HiddenInput name="reminderId" value={reminderId} />
      <SubmitButton variant="tertiary" size="sm">
        <span aria-hidden="true">{t("done")}</span>
        <span className="sr-only">{t("doneWith", { body })}</span>
      </SubmitButton>
    </ActionForm>
  );
}
