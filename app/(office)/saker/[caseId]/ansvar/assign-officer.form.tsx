"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import { type Option, Select } from "@/app/_ui/form/select";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import type { OfficerRole } from "@/lib/cases/rules/officers";

const assignOfficerInput = () =>
  import("@/lib/cases/input").then((inputs) => inputs.assignOfficerInput);

export function AssignOfficerForm({
  action,
  caseId,
  role,
  label,
  present,
  people,
}: {
  action: FormAction;
  caseId: string;
  role: OfficerRole;
  label: string;
  present: string | undefined;
  people: readonly Option[];
}) {
  const t = useTranslations("cases.assign");
  const values = { caseId, role, accountId: present };
  const form = useActionForm(assignOfficerInput, action, { values });
  return (
    <ActionForm form={form} label={label}>
      <HiddenInput name="caseId" value={caseId} />
      <HiddenInput name="role" value={role} />
      <Select
        {...form.field("accountId")}
        label={label}
        options={people}
        placeholder={t("nobody")}
      />
      <SubmitButton variant="secondary" size="sm">
        {t("save", { role: label.toLocaleLowerCase() })}
      </SubmitButton>
    </ActionForm>
  );
}
