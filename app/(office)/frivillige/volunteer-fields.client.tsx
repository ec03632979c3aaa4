"use client";
import { useTranslations } from "next-intl";
import { CheckboxGroup, RadioGroup } from "@/app/_ui/form/choices";
import { Fieldset } from "@/app/_ui/form/fieldset";
import { type Option, Select } from "@/app/_ui/form/select";
import { DateInput, TextInput } from "@/app/_ui/form/text-input";
import { Textarea } from "@/app/_ui/form/textarea.client";
import type { ActionForm } from "@/app/_ui/form/use-action-form.client";
import { Grid } from "@/app/_ui/kit/page";
import { HELP_TOPICS, VOLUNTEER_KINDS } from "@/lib/volunteers/rules/agreement";

const LANGUAGES = 4;

/** Who a volunteer is and can help with, when registered and when changed. */
export function VolunteerFields({
  form,
  languages,
}: {
  form: ActionForm;
  languages: readonly Option[];
}) {
  const t = useTranslations("volunteers.fields");
  const kinds = useTranslations("volunteers.kind");
  const help = useTranslations("volunteers.help");
  const field = form.field("languages");
  return (
    <>
      <RadioGroup
        {...form.field("kind")}
        label={t("kind")}
        options={VOLUNTEER_KINDS.map((value) => ({ value, label: kinds(value) }))}
        inline
        required
      />
      <TextInput {...form.field("name")} label={t("name")} required />
      <Grid min="md">
        <TextInput
          {...form.field("organisation")}
          label={t("organisation")}
          help={t("organisationHelp")}
        />
        <TextInput {...form.field("contactName")} label={t("contactName")} />
        <TextInput {...form.field("phone")} label={t("phone")} type="tel" />
        <TextInput {...form.field("email")} label={t("email")} type="email" />
      </Grid>
      <CheckboxGroup
        {...form.field("helpWith")}
        label={t("helpWith")}
        options={HELP_TOPICS.map((value) => ({ value, label: help(value) }))}
        columns={2}
      />
      <Fieldset legend={t("languages")}>
        <Grid min="md">
          {Array.from({ length: LANGUAGES }, (_, index) => `languages.${index}`).map(
            (name, index) => (
              <Select
                key={name}
                {...form.field(name)}
                {...(index === 0 && { id: field.id, errors: field.errors })}
                label={t("language", { n: index + 1 })}
                options={languages}
                placeholder={t("noLanguage")}
              />
            ),
          )}
        </Grid>
      </Fieldset>
      <DateInput {...form.field("signedUpOn")} label={t("signedUpOn")} required />
      <Textarea
        {...form.field("note")}
        label={t("note")}
        help={t("noteHelp")}
        rows={2}
        warnSensitive
      />
    </>
  );
}
