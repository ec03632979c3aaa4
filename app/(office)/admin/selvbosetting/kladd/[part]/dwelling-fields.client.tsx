"use client";
import { useTranslations } from "next-intl";
import { CheckboxGroup } from "@/app/_ui/form/choices";
import { Fieldset } from "@/app/_ui/form/fieldset";
import { TextInput } from "@/app/_ui/form/text-input";
import { HOME_DEMANDS, NORM_SIZES, RENT_BASES } from "@/lib/policy/rules/content";
import styles from "./draft.module.css";
import { type FieldsProps, OwnTextFields } from "./own-text-fields.client";

export function RentFields({ form, label }: FieldsProps) {
  const t = useTranslations("policy");
  return (
    <>
      <p>{t("form.rentLead")}</p>
      {NORM_SIZES.map((size) => (
        <Fieldset key={size} legend={t(`size.${size}`)}>
          <div className={styles.norms}>
            {RENT_BASES.map((basis) => (
              <TextInput
                key={basis}
                {...form.field(`content.norms.${size}.${basis}`)}
                label={
                  <span>
                    <span className="sr-only">{t(`size.${size}`)}, </span>
                    {t(`basis.${basis}`)}
                  </span>
                }
                inputMode="decimal"
                width="short"
              />
            ))}
          </div>
        </Fieldset>
      ))}
      <OwnTextFields form={form} label={label} name="note" />
    </>
  );
}

export function HomeFields({ form, label }: FieldsProps) {
  const t = useTranslations("policy");
  return (
    <>
      <CheckboxGroup
        {...form.field("content.demands")}
        label={label("demands")}
        help={t("form.demandsHelp")}
        options={HOME_DEMANDS.map((demand) => ({ value: demand, label: t(`demands.${demand}`) }))}
      />
      <TextInput
        {...form.field("content.areaPerPerson")}
        label={label("areaPerPerson")}
        help={t("form.areaHelp")}
        inputMode="decimal"
        width="short"
      />
      <TextInput
        {...form.field("content.roomsPerPerson")}
        label={label("roomsPerPerson")}
        help={t("form.roomsHelp")}
        inputMode="decimal"
        width="short"
      />
      {(["minutesToSchool", "minutesToTraining"] as const).map((name) => (
        <TextInput
          key={name}
          {...form.field(`content.${name}`)}
          label={label(name)}
          help={t("form.minutesHelp")}
          inputMode="numeric"
          width="short"
        />
      ))}
      <OwnTextFields form={form} label={label} name="note" />
    </>
  );
}
