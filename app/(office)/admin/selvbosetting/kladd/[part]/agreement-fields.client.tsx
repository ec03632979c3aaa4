"use client";
import { useTranslations } from "next-intl";
import { Checkbox, RadioGroup } from "@/app/_ui/form/choices";
import { Fieldset } from "@/app/_ui/form/fieldset";
import { Select } from "@/app/_ui/form/select";
import { TextInput } from "@/app/_ui/form/text-input";
import { Row } from "@/app/_ui/kit/page";
import { NEXT_HOMES, TIME_UNITS } from "@/lib/policy/rules/content";
import { type FieldsProps, OwnTextFields, useYesNo } from "./own-text-fields.client";

export function LeaseFields({ form, label }: FieldsProps) {
  const t = useTranslations("policy");
  const number = (name: string, help: string) => (
    <TextInput
      {...form.field(`content.${name}`)}
      label={label(name)}
      help={help}
      inputMode="numeric"
      width="short"
    />
  );
  return (
    <>
      <Checkbox {...form.field("content.written")} label={label("written")} />
      {number("minTermMonths", t("form.termHelp"))}
      {number("minTermMonthsOwnHouse", t("form.termOwnHouseHelp"))}
      {number("daysBefore", t("form.daysBeforeHelp"))}
      <OwnTextFields form={form} label={label} name="note" />
    </>
  );
}

export function OfferFields({ form, label }: FieldsProps) {
  const t = useTranslations("policy");
  const yesNo = useYesNo();
  return (
    <>
      {(["guarantee", "deposit"] as const).map((name) => (
        <Fieldset key={name} legend={t(`fields.${name}`)}>
          <RadioGroup
            {...form.field(`content.${name}`)}
            label={label(name)}
            options={yesNo}
            inline
          />
          <TextInput
            {...form.field(`content.${name}Months`)}
            label={label(`${name}Months`)}
            help={t("form.monthsHelp")}
            inputMode="numeric"
            width="short"
          />
        </Fieldset>
      ))}
      <RadioGroup
        {...form.field("content.furniture")}
        label={label("furniture")}
        options={yesNo}
        inline
      />
      <RadioGroup
        {...form.field("content.nextHome")}
        label={label("nextHome")}
        options={NEXT_HOMES.map((one) => ({ value: one, label: t(`nextHomes.${one}`) }))}
      />
      <OwnTextFields form={form} label={label} name="note" />
    </>
  );
}

export function ContactFields({ form, label }: FieldsProps) {
  const t = useTranslations("policy");
  return (
    <>
      <OwnTextFields form={form} label={label} name="howToApply" help={t("form.howToApplyHelp")} />
      <Fieldset legend={t("form.processing")} help={t("form.processingHelp")}>
        <Row gap="md">
          <TextInput
            {...form.field("content.processingCount")}
            label={label("processingCount")}
            inputMode="numeric"
            width="short"
          />
          <Select
            {...form.field("content.processingUnit")}
            label={label("processingUnit")}
            options={TIME_UNITS.map((unit) => ({ value: unit, label: t(`timeUnits.${unit}`) }))}
          />
        </Row>
      </Fieldset>
      {(["unit", "responsible", "phone", "email", "address"] as const).map((name) => (
        <TextInput key={name} {...form.field(`content.${name}`)} label={label(name)} />
      ))}
    </>
  );
}
