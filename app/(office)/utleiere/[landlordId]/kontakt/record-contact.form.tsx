"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { CheckboxGroup, RadioGroup } from "@/app/_ui/form/choices";
import { Fieldset, HiddenInput } from "@/app/_ui/form/fieldset";
import { type Draft, FormDraft } from "@/app/_ui/form/form-draft.client";
import type { FormAction } from "@/app/_ui/form/form-state";
import { type Option, Select } from "@/app/_ui/form/select";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { DateInput, TextInput } from "@/app/_ui/form/text-input";
import { Textarea } from "@/app/_ui/form/textarea.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";

const recordContactInput = () =>
  import("@/lib/organisations/input").then((inputs) => inputs.recordContactInput);

export function RecordContactForm({
  action,
  values,
  draft,
  correctsId,
  choices,
}: {
  action: FormAction;
  values: Record<string, unknown>;
  draft: Draft;
  correctsId?: string;
  choices: { channels: Option[]; topics: Option[]; languages: Option[] };
}) {
  const t = useTranslations("organisations.contact");
  const form = useActionForm(recordContactInput, action, {
    values: { ...values, ...draft.kept?.values },
  });
  return (
    <ActionForm form={form}>
      {correctsId && <HiddenInput name="correctsId" value={correctsId} />}
      <DateInput {...form.field("heldOn")} label={t("heldOn")} required />
      <RadioGroup
        {...form.field("channel")}
        label={t("channel")}
        options={choices.channels}
        inline
        required
      />
      <TextInput {...form.field("withWhom")} label={t("withWhom")} help={t("withWhomHelp")} />
      <Textarea
        {...form.field("summary")}
        label={t("summary")}
        help={t("summaryHelp")}
        rows={5}
        warnSensitive
      />
      <Fieldset legend={t("guidance")} help={t("guidanceHelp")}>
        <CheckboxGroup {...form.field("topics")} label={t("topics")} options={choices.topics} />
        <TextInput {...form.field("material")} label={t("material")} help={t("materialHelp")} />
        <Select
          {...form.field("materialLanguage")}
          label={t("materialLanguage")}
          options={choices.languages}
          width="medium"
        />
        <TextInput
          {...form.field("municipalContact")}
          label={t("municipalContact")}
          help={t("municipalContactHelp")}
        />
      </Fieldset>
      <FormDraft form={form} draft={draft} />
      <SubmitButton>{t("save")}</SubmitButton>
    </ActionForm>
  );
}
