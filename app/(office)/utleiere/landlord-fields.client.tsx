"use client";
import { useTranslations } from "next-intl";
import { RadioGroup } from "@/app/_ui/form/choices";
import { TextInput } from "@/app/_ui/form/text-input";
import { Textarea } from "@/app/_ui/form/textarea.client";
import type { ActionForm } from "@/app/_ui/form/use-action-form.client";
import { Grid } from "@/app/_ui/kit/page";

const KINDS = ["person", "organisation"] as const;

/** What a landlord is called and reached by, when registered and when changed. */
export function LandlordFields({ form }: { form: ActionForm }) {
  const f = useTranslations("organisations.fields");
  const t = useTranslations("organisations.form");
  const kinds = useTranslations("organisations.kind");
  const isOrganisation = form.watch("kind") === "organisation";
  return (
    <>
      <RadioGroup
        {...form.field("kind")}
        label={f("kind")}
        options={KINDS.map((value) => ({ value, label: kinds(value) }))}
        inline
        required
      />
      <TextInput {...form.field("name")} label={f("name")} required />
      <TextInput
        {...form.field("organisationNumber")}
        label={f("organisationNumber")}
        help={t("organisationNumberHelp")}
        inputMode="numeric"
        width="medium"
      />
      {isOrganisation && (
        <TextInput
          {...form.field("contactName")}
          label={f("contactName")}
          help={t("contactNameHelp")}
        />
      )}
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

/** Labels by field, to name them when someone else saved first. */
export function useLandlordLabels(): Record<string, string> {
  const f = useTranslations("organisations.fields");
  return {
    kind: f("kind"),
    name: f("name"),
    organisationNumber: f("organisationNumber"),
    contactName: f("contactName"),
    phone: f("phone"),
    email: f("email"),
    note: f("note"),
  };
}
