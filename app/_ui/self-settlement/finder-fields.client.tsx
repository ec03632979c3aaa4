"use client";
import { useTranslations } from "next-intl";
import { Checkbox } from "@/app/_ui/form/choices";
import { Fieldset } from "@/app/_ui/form/fieldset";
import { Select } from "@/app/_ui/form/select";
import { TextInput } from "@/app/_ui/form/text-input";
import type { ActionForm } from "@/app/_ui/form/use-action-form.client";
import { Grid } from "@/app/_ui/kit/page";
import { FOUND_BY, HELPER_RELATIONS } from "@/lib/self-settlement/rules/codes";

/** Who found the home and who helped: by role and contact, never by where they come from. */
export function FinderFields({ form }: { form: ActionForm }) {
  const t = useTranslations("self-settlement.form");
  const found = useTranslations("self-settlement.found_by");
  const relation = useTranslations("self-settlement.helper_relation");
  return (
    <Fieldset legend={t("finderTitle")} help={t("finderHelp")}>
      <Select
        {...form.field("foundBy")}
        label={t("foundBy")}
        options={FOUND_BY.map((value) => ({ value, label: found(value) }))}
      />
      <Grid min="md">
        <TextInput {...form.field("helperName")} label={t("helperName")} />
        <Select
          {...form.field("helperRelation")}
          label={t("helperRelation")}
          options={HELPER_RELATIONS.map((value) => ({ value, label: relation(value) }))}
        />
        <TextInput {...form.field("helperPhone")} label={t("helperPhone")} inputMode="tel" />
        <TextInput {...form.field("helperEmail")} label={t("helperEmail")} inputMode="email" />
      </Grid>
      <Checkbox {...form.field("helperIsLandlord")} label={t("helperIsLandlord")} />
    </Fieldset>
  );
}
