"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { TextInput } from "@/app/_ui/form/text-input";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";

const createTeamInput = () => import("@/lib/users/input").then((inputs) => inputs.createTeamInput);

export function CreateTeamForm({ action }: { action: FormAction }) {
  const t = useTranslations("users.team");
  const form = useActionForm(createTeamInput, action);
  return (
    <ActionForm form={form} label={t("newTitle")}>
      <TextInput {...form.field("name")} label={t("name")} width="medium" required />
      <SubmitButton>{t("create")}</SubmitButton>
    </ActionForm>
  );
}
