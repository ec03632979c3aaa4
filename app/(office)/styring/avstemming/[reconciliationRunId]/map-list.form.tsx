"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import { type Option, Select } from "@/app/_ui/form/select";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { Grid } from "@/app/_ui/kit/page";

const input = () =>
  import("@/lib/reconciliation/input").then(({ mapListInput }) =>
    mapListInput.pick({ columns: true }),
  );

export function MapListForm({
  action,
  reconciliationRunId,
  version,
  columns,
  fields,
  values,
}: {
  action: FormAction;
  reconciliationRunId: string;
  version: number;
  columns: readonly { name: string; label: string; help: string }[];
  fields: readonly Option[];
  values: Record<string, string>;
}) {
  const t = useTranslations("reconciliation.mapping");
  const form = useActionForm(input, action, { values: { columns: values } });
  return (
    <ActionForm form={form} label={t("title")}>
      <HiddenInput name="reconciliationRunId" value={reconciliationRunId} />
      <HiddenInput name="version" value={version} />
      <Grid min="md">
        {columns.map(({ name, label, help }) => (
          <Select
            key={name}
            {...form.field(name)}
            label={label}
            help={help}
            options={fields}
            placeholder={t("notRead")}
          />
        ))}
      </Grid>
      <SubmitButton>{t("compare")}</SubmitButton>
    </ActionForm>
  );
}
