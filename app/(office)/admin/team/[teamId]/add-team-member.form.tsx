"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import { type Option, Select } from "@/app/_ui/form/select";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";

const teamMemberInput = () => import("@/lib/users/input").then((inputs) => inputs.teamMemberInput);

export function AddTeamMemberForm({
  teamId,
  people,
  action,
}: {
  teamId: string;
  people: readonly Option[];
  action: FormAction;
}) {
  const t = useTranslations("users.team");
  const form = useActionForm(teamMemberInput, action, { values: { teamId } });
  return (
    <ActionForm form={form}>
      <HiddenInput name="teamId" value={teamId} />
      <Select {...form.field("accountId")} label={t("person")} options={people} required />
      <SubmitButton>{t("add")}</SubmitButton>
    </ActionForm>
  );
}
