"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import { type Option, Select } from "@/app/_ui/form/select";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { DateInput, TextInput } from "@/app/_ui/form/text-input";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { Grid } from "@/app/_ui/kit/page";
import { DEFECT_SEVERITIES } from "@/lib/dwellings/rules/codes";

const reportDefectInput = () =>
  import("@/lib/dwellings/input").then((inputs) => inputs.reportDefectInput);

export function ReportDefectForm({
  action,
  dwellingId,
  today,
  rooms,
}: {
  action: FormAction;
  dwellingId: string;
  today: string;
  rooms: readonly Option[];
}) {
  const t = useTranslations("dwellings.defects");
  const blocks = useTranslations("dwellings.blocks");
  const severity = useTranslations("dwellings.severity");
  const form = useActionForm(reportDefectInput, action, {
    values: { dwellingId, reportedOn: today },
  });
  return (
    <ActionForm form={form}>
      <HiddenInput name="dwellingId" value={dwellingId} />
      <TextInput {...form.field("what")} label={t("what")} required />
      <Grid min="sm">
        <Select
          {...form.field("severity")}
          label={t("severity")}
          options={DEFECT_SEVERITIES.map((value) => ({ value, label: severity(value) }))}
          required
        />
        <DateInput {...form.field("reportedOn")} label={t("reportedOn")} required />
        {rooms.length > 0 && (
          <Select
            {...form.field("roomId")}
            label={t("where")}
            options={rooms}
            placeholder={blocks("whole")}
          />
        )}
      </Grid>
      <SubmitButton>{t("save")}</SubmitButton>
    </ActionForm>
  );
}
