"use client";
import { useTranslations } from "next-intl";
import { RadioGroup } from "@/app/_ui/form/choices";
import { Fieldset } from "@/app/_ui/form/fieldset";
import { type Option, Select } from "@/app/_ui/form/select";
import { DateInput, TextInput } from "@/app/_ui/form/text-input";
import type { ActionForm } from "@/app/_ui/form/use-action-form.client";
import { Grid } from "@/app/_ui/kit/page";
import styles from "../assessment.module.css";

export type LookedUpKind = "inspection" | "right" | "address" | "distance" | "income";

type Check = {
  lookedUp: LookedUpKind | null;
  points: readonly Option[];
  pointAnswers: readonly Option[];
  letsAs: readonly Option[];
  proofs: readonly Option[];
};

/** What is looked at, looked up or counted for a check, entered where it is answered. */
export function LookedUpFields({ form, check }: { form: ActionForm; check: Check }) {
  const t = useTranslations("assessment.form");
  const whole = { inputMode: "numeric", width: "short" } as const;
  switch (check.lookedUp) {
    case "inspection":
      return (
        <Fieldset legend={t("inspectionTitle")}>
          <Grid min="sm">
            <DateInput {...form.field("inspection.inspectedOn")} label={t("inspectedOn")} />
            <TextInput {...form.field("inspection.inspectedBy")} label={t("inspectedBy")} />
          </Grid>
          <div className={styles.points}>
            {check.points.map(({ value, label }) => (
              <RadioGroup
                key={value}
                {...form.field(`inspection.points.${value}`)}
                label={label}
                options={check.pointAnswers}
                inline
              />
            ))}
          </div>
        </Fieldset>
      );
    case "right":
      return (
        <Fieldset legend={t("rightTitle")} help={t("rightHelp")}>
          <RadioGroup
            {...form.field("rightToLet.letsAs")}
            label={t("letsAs")}
            options={check.letsAs}
            inline
          />
          <Select
            {...form.field("rightToLet.shownBy")}
            label={t("rightShownBy")}
            options={check.proofs}
          />
          <div className={styles.whenNotOwner}>
            <Grid>
              <TextInput {...form.field("rightToLet.ownerName")} label={t("ownerName")} />
              <DateInput {...form.field("rightToLet.consentOn")} label={t("ownerConsentOn")} />
            </Grid>
          </div>
        </Fieldset>
      );
    case "address":
      return (
        <Grid min="sm">
          <TextInput {...form.field("registeredPeople")} {...whole} label={t("registeredPeople")} />
          <DateInput {...form.field("registeredPeopleOn")} label={t("registeredPeopleOn")} />
        </Grid>
      );
    case "distance":
      return (
        <Grid min="sm">
          <TextInput
            {...form.field("minutesToSchool")}
            {...whole}
            label={t("minutesToSchool")}
            help={t("minutesHelp")}
          />
          <TextInput
            {...form.field("minutesToWork")}
            {...whole}
            label={t("minutesToWork")}
            help={t("minutesHelp")}
          />
        </Grid>
      );
    case "income":
      return (
        <TextInput
          {...form.field("monthlyIncome")}
          {...whole}
          label={t("monthlyIncome")}
          help={t("monthlyIncomeHelp")}
        />
      );
    case null:
      return null;
  }
}
