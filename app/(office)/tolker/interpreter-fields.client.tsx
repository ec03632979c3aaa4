"use client";
import { useTranslations } from "next-intl";
import { CheckboxGroup } from "@/app/_ui/form/choices";
import { Fieldset } from "@/app/_ui/form/fieldset";
import { type Option, Select } from "@/app/_ui/form/select";
import { TextInput } from "@/app/_ui/form/text-input";
import { Textarea } from "@/app/_ui/form/textarea.client";
import type { ActionForm } from "@/app/_ui/form/use-action-form.client";
import { Grid } from "@/app/_ui/kit/page";
import { BOOKING_MODES } from "@/lib/interpreters/rules/booking";
import { interpreterCategories } from "@/lib/interpreters/rules/interpreting";

/** Languages asked for; an interpreter with more is rare. */
const ROWS = 4;

export type InterpreterOptions = { languages: readonly Option[]; suppliers: readonly Option[] };

/** What an interpreter is called, speaks and is qualified as, when registered and when changed. */
export function InterpreterFields({
  form,
  options,
}: {
  form: ActionForm;
  options: InterpreterOptions;
}) {
  const f = useTranslations("interpreters.fields");
  const t = useTranslations("interpreters.form");
  const modes = useTranslations("interpreters.mode");
  const categories = useTranslations("codes.interpreter_category");
  const languages = form.field("languages");
  return (
    <>
      <TextInput {...form.field("name")} label={f("name")} required />
      <Fieldset legend={f("languages")}>
        <Grid min="md">
          {Array.from({ length: ROWS }, (_, index) => `languages.${index}`).map((name, index) => (
            <Select
              key={name}
              {...form.field(name)}
              {...(index === 0 && { id: languages.id, errors: languages.errors, required: true })}
              label={f("language", { n: index + 1 })}
              options={options.languages}
              placeholder={f("noLanguage")}
            />
          ))}
        </Grid>
      </Fieldset>
      <Select
        {...form.field("category")}
        label={f("category")}
        help={t("categoryHelp")}
        options={interpreterCategories.map((value) => ({ value, label: categories(value) }))}
        required
      />
      <CheckboxGroup
        {...form.field("modes")}
        label={f("modes")}
        options={BOOKING_MODES.map((value) => ({ value, label: modes(value) }))}
        inline
      />
      <Select
        {...form.field("supplierId")}
        label={f("supplier")}
        options={options.suppliers}
        placeholder={f("noSupplier")}
      />
      <Grid min="md">
        <TextInput {...form.field("phone")} label={f("phone")} type="tel" />
        <TextInput {...form.field("email")} label={f("email")} type="email" />
      </Grid>
      <Textarea
        {...form.field("note")}
        label={f("note")}
        help={t("noteHelp")}
        rows={3}
        warnSensitive
      />
    </>
  );
}
