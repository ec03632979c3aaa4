"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { type Draft, FormDraft } from "@/app/_ui/form/form-draft.client";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { LandlordFields } from "../landlord-fields.client";

const registerLandlordInput = () =>
  import("@/lib/organisations/input").then((inputs) => inputs.registerLandlordInput);

export function RegisterLandlordForm({ action, draft }: { action: FormAction; draft: Draft }) {
  const t = useTranslations("organisations.form");
  const form = useActionForm(registerLandlordInput, action, {
    values: { kind: "person", ...draft.kept?.values },
  });
  return (
    <ActionForm form={form}>
      <LandlordFields form={form} />
      <FormDraft form={form} draft={draft} />
      <SubmitButton>{t("register")}</SubmitButton>
    </ActionForm>
  );
}
