"use client";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Fieldset } from "@/app/_ui/form/fieldset";
import { type Option, Select } from "@/app/_ui/form/select";
import { TextInput } from "@/app/_ui/form/text-input";
import type { ActionForm } from "@/app/_ui/form/use-action-form.client";
import { Grid } from "@/app/_ui/kit/page";

/** One person who is new to the municipality; a row left empty is nobody. */
export function MemberFields({
  form,
  name,
  number,
  sexes,
  dufNote,
}: {
  form: ActionForm;
  name: string;
  number: number;
  sexes: readonly Option[];
  /** Where the number is reported; said once, with the head of the household. */
  dufNote: ReactNode;
}) {
  const t = useTranslations("cases.newCase.member");
  const field = (part: string) => form.field(`${name}.${part}`);
  return (
    <Fieldset
      legend={number === 1 ? t("head") : t("legend", { number })}
      help={number === 1 ? t("headHelp") : undefined}
    >
      <Grid min="md">
        <TextInput {...field("givenName")} label={t("givenName")} required />
        <TextInput {...field("middleName")} label={t("middleName")} />
        <TextInput {...field("familyName")} label={t("familyName")} />
        <TextInput
          {...field("birthDate")}
          label={t("birthDate")}
          help={t("birthDateHelp")}
          inputMode="numeric"
        />
        <Select {...field("sex")} label={t("sex")} options={sexes} />
        <TextInput
          {...field("duf")}
          label={t("duf")}
          help={t("dufHelp")}
          inputMode="numeric"
          note={number === 1 ? dufNote : undefined}
        />
        <TextInput
          {...field("identityNumber")}
          label={t("identityNumber")}
          help={t("identityNumberHelp")}
          inputMode="numeric"
        />
      </Grid>
    </Fieldset>
  );
}
