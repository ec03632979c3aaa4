"use client";
import { useTranslations } from "next-intl";
import { NAME_ORDERS } from "@/lib/people/rules/person-name";
import { RadioGroup } from "../form/choices";
import { type Option, Select } from "../form/select";
import { TextInput } from "../form/text-input";
import type { ActionForm } from "../form/use-action-form.client";

const SEXES = ["female", "male", "unknown"] as const;

/** Who a person is: name and its order, birth date as far as it is known, sex, citizenship. */
export function IdentityFields({ form, countries }: { form: ActionForm; countries: Option[] }) {
  const t = useTranslations("people.fields");
  const sexes = useTranslations("codes.sex");
  const orders = useTranslations("codes.name_order");
  return (
    <>
      <TextInput
        {...form.field("givenName")}
        label={t("givenName")}
        help={t("givenNameHelp")}
        required
      />
      <TextInput {...form.field("middleName")} label={t("middleName")} />
      <TextInput {...form.field("familyName")} label={t("familyName")} />
      <RadioGroup
        {...form.field("nameOrder")}
        label={t("nameOrder")}
        options={NAME_ORDERS.map((value) => ({ value, label: orders(value) }))}
        inline
      />
      <TextInput
        {...form.field("birthDate")}
        label={t("birthDate")}
        help={t("birthDateHelp")}
        width="medium"
      />
      <RadioGroup
        {...form.field("sex")}
        label={t("sex")}
        options={SEXES.map((value) => ({ value, label: sexes(value) }))}
        inline
      />
      <Select {...form.field("citizenship")} label={t("citizenship")} options={countries} />
    </>
  );
}
