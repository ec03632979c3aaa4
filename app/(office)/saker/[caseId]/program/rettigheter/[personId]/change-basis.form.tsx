"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { Checkbox } from "@/app/_ui/form/choices";
import { Fieldset } from "@/app/_ui/form/fieldset";
import { type Draft, FormDraft } from "@/app/_ui/form/form-draft.client";
import type { FormAction } from "@/app/_ui/form/form-state";
import { type Option, Select } from "@/app/_ui/form/select";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { DateInput, TextInput } from "@/app/_ui/form/text-input";
import { type ActionForm as Form, useActionForm } from "@/app/_ui/form/use-action-form.client";
import { Grid } from "@/app/_ui/kit/page";
import { BASIS_FIELDS, type BasisField } from "@/lib/programme/rules/basis-fields";

const input = () => import("@/lib/programme/input/basis").then((m) => m.changeBasisFields);

/** What decides the rights and stands nowhere else. An empty field is an answer that is not known. */
export function ChangeBasisForm({
  action,
  values,
  version,
  permits,
  goals,
  draft,
}: {
  action: FormAction;
  values: Record<string, unknown>;
  version: number;
  permits: readonly Option[];
  goals: readonly Option[];
  draft: Draft;
}) {
  const t = useTranslations("law.basis");
  const form = useActionForm(input, action, {
    values: { ...values, ...draft.kept?.values },
    conflictLabels: Object.fromEntries(BASIS_FIELDS.map((field) => [field, t(`field.${field}`)])),
  });
  const lapsed = (["interrupted", "refused"] as const).map((value) => ({
    value,
    label: t(`lapsed.${value}`),
  }));
  const placeholder = t("unknown");
  const choice = (field: BasisField, options: readonly Option[]) => (
    <Select
      {...form.field(field)}
      label={t(`field.${field}`)}
      help={t.has(`help.${field}` as never) ? t(`help.${field}` as never) : undefined}
      options={options}
      placeholder={placeholder}
    />
  );
  return (
    <ActionForm form={form} version={version} label={t("title")}>
      <FormDraft form={form} draft={draft} />
      <Fieldset legend={t("settlement")}>
        <Grid>
          {choice("earlierPermit", permits)}
          <YesNo form={form} field="appliedFromAbroad" />
          <YesNo form={form} field="settledByAgreement" />
          <Day form={form} field="inMunicipalitySince" />
          <Day form={form} field="permitRenewedOn" />
          <YesNo form={form} field="sponsorLabour" />
        </Grid>
      </Fieldset>
      <Fieldset legend={t("work")}>
        <Grid>
          <TextInput
            {...form.field("workHours")}
            label={t("field.workHours")}
            help={t("help.workHours")}
            inputMode="decimal"
            width="short"
          />
          <Day form={form} field="workFrom" />
          <Day form={form} field="workUntil" />
        </Grid>
      </Fieldset>
      <Fieldset legend={t("programme")}>
        <Grid>
          <YesNo form={form} field="upperSecondary" />
          <Day form={form} field="upperSecondaryOn" />
          {choice("endGoal", goals)}
          <Day form={form} field="offeredOn" />
          <YesNo form={form} field="isParent" />
          <Day form={form} field="lapsedOn" />
          {choice("lapsedBecause", lapsed)}
        </Grid>
      </Fieldset>
      <Fieldset legend={t("training")}>
        <Grid>
          <Day form={form} field="norwegianOfferedFrom" />
          <TextInput
            {...form.field("extraNorwegianMonths")}
            label={t("field.extraNorwegianMonths")}
            inputMode="numeric"
            width="short"
          />
        </Grid>
        <Checkbox {...form.field("trainedByCounty")} label={t("field.trainedByCounty")} />
        <Checkbox {...form.field("mustDocumentB2")} label={t("field.mustDocumentB2")} />
      </Fieldset>
      <SubmitButton>{t("save")}</SubmitButton>
    </ActionForm>
  );
}

function YesNo({ form, field }: { form: Form; field: BasisField }) {
  const t = useTranslations("law.basis");
  const options = (["yes", "no"] as const).map((value) => ({ value, label: t(value) }));
  return (
    <Select
      {...form.field(field)}
      label={t(`field.${field}`)}
      help={t.has(`help.${field}` as never) ? t(`help.${field}` as never) : undefined}
      options={options}
      placeholder={t("unknown")}
    />
  );
}

function Day({ form, field }: { form: Form; field: BasisField }) {
  const t = useTranslations("law.basis");
  return (
    <DateInput
      {...form.field(field)}
      label={t(`field.${field}`)}
      help={t.has(`help.${field}` as never) ? t(`help.${field}` as never) : undefined}
    />
  );
}
