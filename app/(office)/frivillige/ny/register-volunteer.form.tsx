"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { type Draft, FormDraft } from "@/app/_ui/form/form-draft.client";
import type { FormAction } from "@/app/_ui/form/form-state";
import type { Option } from "@/app/_ui/form/select";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { VolunteerFields } from "../volunteer-fields.client";

const registerVolunteerInput = () =>
  import("@/lib/volunteers/input").then((inputs) => inputs.registerVolunteerInput);

export function RegisterVolunteerForm({
  action,
  draft,
  languages,
  today,
}: {
  action: FormAction;
  draft: Draft;
  languages: readonly Option[];
  today: string;
}) {
  const t = useTranslations("volunteers.form");
  const form = useActionForm(registerVolunteerInput, action, {
    values: { kind: "person", helpWith: [], signedUpOn: today, ...draft.kept?.values },
  });
  return (
    <ActionForm form={form}>
      <VolunteerFields form={form} languages={languages} />
      <FormDraft form={form} draft={draft} />
      <SubmitButton>{t("register")}</SubmitButton>
    </ActionForm>
  );
}
