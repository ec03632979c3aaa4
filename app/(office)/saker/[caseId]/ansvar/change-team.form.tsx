"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import { type Option, Select } from "@/app/_ui/form/select";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";

const changeTeamInput = () => import("@/lib/cases/input").then((inputs) => inputs.changeTeamInput);

export function ChangeTeamForm({
  action,
  caseId,
  version,
  present,
  teams,
}: {
  action: FormAction;
  caseId: string;
  version: number;
  present: string;
  teams: readonly Option[];
}) {
  const t = useTranslations("cases.assign");
  const form = useActionForm(changeTeamInput, action, {
    values: { caseId, version, teamId: present },
  });
  return (
    <ActionForm form={form} version={version}>
      <HiddenInput name="caseId" value={caseId} />
      <Select
        {...form.field("teamId")}
        label={t("team")}
        help={t("teamHelp")}
        options={teams}
        placeholder={null}
      />
      <SubmitButton variant="secondary" size="sm">
        {t("saveTeam")}
      </SubmitButton>
    </ActionForm>
  );
}
