"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { type Draft, FormDraft } from "@/app/_ui/form/form-draft.client";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { DwellingFields, type DwellingOptions } from "../dwelling-fields.client";

const enterDwellingInput = () =>
  import("@/lib/dwellings/input").then((inputs) => inputs.enterDwellingInput);

export function EnterDwellingForm({
  action,
  draft,
  options,
}: {
  action: FormAction;
  draft: Draft;
  options: DwellingOptions;
}) {
  const t = useTranslations("dwellings.form");
  const form = useActionForm(enterDwellingInput, action, {
    values: { letting: "ordinary", ...draft.kept?.values },
  });
  return (
    <ActionForm form={form}>
      <DwellingFields form={form} options={options} />
      <FormDraft form={form} draft={draft} />
      <SubmitButton>{t("register")}</SubmitButton>
    </ActionForm>
  );
}
