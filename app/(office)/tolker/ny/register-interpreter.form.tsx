"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { type Draft, FormDraft } from "@/app/_ui/form/form-draft.client";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { InterpreterFields, type InterpreterOptions } from "../interpreter-fields.client";

const registerInterpreterInput = () =>
  import("@/lib/interpreters/input").then((inputs) => inputs.registerInterpreterInput);

export function RegisterInterpreterForm({
  action,
  draft,
  options,
}: {
  action: FormAction;
  draft: Draft;
  options: InterpreterOptions;
}) {
  const t = useTranslations("interpreters.form");
  const form = useActionForm(registerInterpreterInput, action, {
    values: { modes: [], ...draft.kept?.values },
  });
  return (
    <ActionForm form={form}>
      <InterpreterFields form={form} options={options} />
      <FormDraft form={form} draft={draft} />
      <SubmitButton>{t("register")}</SubmitButton>
    </ActionForm>
  );
}
