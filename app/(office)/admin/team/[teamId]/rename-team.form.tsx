"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { TextInput } from "@/app/_ui/form/text-input";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";

const renameTeamInput = () => import("@/lib/users/input").then((inputs) => inputs.renameTeamInput);

type Team = { id: string; version: number; name: string };

export function RenameTeamForm({ team, action }: { team: Team; action: FormAction }) {
  const t = useTranslations("users.team");
  const { id, version, name } = team;
  const form = useActionForm(renameTeamInput, action, {
    values: { teamId: id, version, name },
    conflictLabels: { name: t("name") },
  });
  return (
    <ActionForm form={form} version={version}>
      <HiddenInput name="teamId" value={id} />
      <TextInput {...form.field("name")} label={t("name")} required />
      <SubmitButton variant="secondary">{t("rename")}</SubmitButton>
    </ActionForm>
  );
}
