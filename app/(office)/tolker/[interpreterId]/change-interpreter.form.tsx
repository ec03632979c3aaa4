"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { Checkbox } from "@/app/_ui/form/choices";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import type { Interpreter } from "@/lib/interpreters/types";
import { InterpreterFields, type InterpreterOptions } from "../interpreter-fields.client";

const changeInterpreterInput = () =>
  import("@/lib/interpreters/input").then((inputs) => inputs.changeInterpreterInput);

export function ChangeInterpreterForm({
  action,
  interpreter,
  options,
}: {
  action: FormAction;
  interpreter: Interpreter;
  options: InterpreterOptions;
}) {
  const t = useTranslations("interpreters.form");
  const f = useTranslations("interpreters.fields");
  const form = useActionForm(changeInterpreterInput, action, {
    values: { ...interpreter, interpreterId: interpreter.id },
    conflictLabels: {
      name: f("name"),
      category: f("category"),
      phone: f("phone"),
      email: f("email"),
      note: f("note"),
      isRetired: f("isRetired"),
    },
  });
  return (
    <ActionForm form={form} version={interpreter.version}>
      <InterpreterFields form={form} options={options} />
      <Checkbox {...form.field("isRetired")} label={f("isRetired")} help={t("retiredHelp")} />
      <SubmitButton>{t("save")}</SubmitButton>
    </ActionForm>
  );
}
