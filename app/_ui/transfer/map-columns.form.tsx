"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { Fieldset, HiddenInput } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import { type Option, Select } from "@/app/_ui/form/select";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { Grid } from "@/app/_ui/kit/page";

type Props = {
  action: FormAction;
  hidden: { runId: string; version: number };
  columns: readonly { name: string; label: string; help: string }[];
  fields: readonly Option[];
  /** Where cases go that do not say it themselves; a list of dwellings has none. */
  cases?: { teams: readonly Option[]; types: readonly Option[] };
  values: Record<string, unknown>;
};

const input = () =>
  import("@/lib/transfer/input").then(({ mapColumnsInput }) =>
    mapColumnsInput.pick({ columns: true, teamId: true, settlementType: true }),
  );
const columnsAlone = () =>
  import("@/lib/transfer/input").then(({ mapDwellingColumnsInput }) =>
    mapDwellingColumnsInput.pick({ columns: true }),
  );

export function MapColumnsForm({ action, hidden, columns, fields, cases, values }: Props) {
  const t = useTranslations("transfer.mapping");
  const form = useActionForm(cases ? input : columnsAlone, action, { values });
  return (
    <ActionForm form={form}>
      <HiddenInput name="runId" value={hidden.runId} />
      <HiddenInput name="version" value={hidden.version} />
      <Fieldset legend={t("columnsTitle")}>
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
      </Fieldset>
      {cases && (
        <Fieldset legend={t("casesTitle")}>
          <Grid min="md">
            <Select
              {...form.field("teamId")}
              label={t("team")}
              help={t("teamHelp")}
              options={cases.teams}
              required
            />
            <Select
              {...form.field("settlementType")}
              label={t("settlementType")}
              options={cases.types}
              required
            />
          </Grid>
        </Fieldset>
      )}
      <SubmitButton>{t("check")}</SubmitButton>
    </ActionForm>
  );
}
