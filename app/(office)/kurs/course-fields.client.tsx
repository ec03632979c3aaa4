"use client";
import { useTranslations } from "next-intl";
import { CheckboxGroup } from "@/app/_ui/form/choices";
import { Fieldset } from "@/app/_ui/form/fieldset";
import { type Option, Select } from "@/app/_ui/form/select";
import { TextInput } from "@/app/_ui/form/text-input";
import { Textarea } from "@/app/_ui/form/textarea.client";
import type { ActionForm } from "@/app/_ui/form/use-action-form.client";
import { Grid } from "@/app/_ui/kit/page";

const LANGUAGES = 4;

export type CourseOptions = {
  topics: readonly Option[];
  languages: readonly Option[];
  staff: readonly Option[];
};

/** What a course is called and about, when planned and when changed. */
export function CourseFields({ form, options }: { form: ActionForm; options: CourseOptions }) {
  const t = useTranslations("courses.form");
  const languages = form.field("languages");
  return (
    <>
      <TextInput {...form.field("title")} label={t("title")} required />
      <Grid min="md">
        <TextInput {...form.field("titleNn")} label={t("titleNn")} help={t("titleHelp")} />
        <TextInput {...form.field("titleEn")} label={t("titleEn")} help={t("titleHelp")} />
      </Grid>
      <CheckboxGroup
        {...form.field("topics")}
        label={t("topics")}
        options={options.topics}
        columns={2}
      />
      <Grid min="md">
        <TextInput {...form.field("place")} label={t("place")} />
        <TextInput
          {...form.field("places")}
          label={t("places")}
          inputMode="numeric"
          width="short"
          required
        />
      </Grid>
      <Fieldset legend={t("languages")}>
        <Grid min="md">
          {Array.from({ length: LANGUAGES }, (_, index) => `languages.${index}`).map(
            (name, index) => (
              <Select
                key={name}
                {...form.field(name)}
                {...(index === 0 && { id: languages.id, errors: languages.errors })}
                label={t("language", { n: index + 1 })}
                options={options.languages}
                placeholder={t("noLanguage")}
              />
            ),
          )}
        </Grid>
      </Fieldset>
      <Select
        {...form.field("responsibleId")}
        label={t("responsible")}
        help={t("responsibleHelp")}
        options={options.staff}
        placeholder={null}
        required
      />
      <Textarea {...form.field("note")} label={t("note")} help={t("noteHelp")} rows={2} />
    </>
  );
}
