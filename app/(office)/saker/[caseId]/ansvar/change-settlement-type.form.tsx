"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import { type Option, Select } from "@/app/_ui/form/select";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { Textarea } from "@/app/_ui/form/textarea.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import type { ReportedNotes } from "@/app/_ui/reporting/reported-to";

const changeSettlementTypeInput = () =>
  import("@/lib/cases/input").then((inputs) => inputs.changeSettlementTypeInput);

export function ChangeSettlementTypeForm({
  action,
  caseId,
  version,
  present,
  types,
  notes,
}: {
  action: FormAction;
  caseId: string;
  version: number;
  present: string;
  types: readonly Option[];
  notes: ReportedNotes;
}) {
  const t = useTranslations("cases.assign");
  const form = useActionForm(changeSettlementTypeInput, action, {
    values: { caseId, version, settlementType: present },
    conflictLabels: { settlementType: t("type") },
  });
  return (
    <ActionForm form={form} version={version}>
      <HiddenInput name="caseId" value={caseId} />
      <Select
        {...form.field("settlementType")}
        label={t("type")}
        help={t("typeHelp")}
        options={types}
        note={notes.settlementType}
        placeholder={null}
      />
      <Textarea {...form.field("reason")} label={t("reason")} rows={2} required />
      <SubmitButton variant="secondary" size="sm">
        {t("saveType")}
      </SubmitButton>
    </ActionForm>
  );
}
