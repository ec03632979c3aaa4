"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { Textarea } from "@/app/_ui/form/textarea.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";

const input = () =>
  import("@/lib/guidance/input").then(({ addToSessionInput }) =>
    addToSessionInput.omit({ idempotencyKey: true }),
  );

/** A correction to a finished session. */
export function AddToSessionForm({ sessionId, action }: { sessionId: string; action: FormAction }) {
  const t = useTranslations("guidance.session");
  const form = useActionForm(input, action, {
    values: { sessionId },
    onSaved: () => {
      form.setValue("text", "");
      form.formRef.current?.reset();
    },
  });
  return (
    <ActionForm form={form} label={t("addition")}>
      <HiddenInput name="sessionId" value={sessionId} />
      <Textarea
        {...form.field("text")}
        label={t("addition")}
        help={t("additionHelp")}
        rows={3}
        warnSensitive
      />
      <SubmitButton variant="secondary">{t("add")}</SubmitButton>
    </ActionForm>
  );
}
