"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { type Draft, FormDraft } from "@/app/_ui/form/form-draft.client";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { BookingFields, type BookingOptions } from "../booking-fields.client";

const bookInterpreterInput = () =>
  import("@/lib/interpreters/input").then((inputs) => inputs.bookInterpreterInput);

export function BookInterpreterForm({
  action,
  caseId,
  draft,
  options,
  language,
}: {
  action: FormAction;
  caseId: string;
  draft: Draft;
  options: BookingOptions;
  language: string | undefined;
}) {
  const t = useTranslations("interpreters.booking");
  const form = useActionForm(bookInterpreterInput, action, {
    values: { caseId, language, ...draft.kept?.values },
  });
  return (
    <ActionForm form={form}>
      <BookingFields form={form} options={options} />
      <FormDraft form={form} draft={draft} />
      <SubmitButton>{t("book")}</SubmitButton>
    </ActionForm>
  );
}
