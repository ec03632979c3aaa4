"use client";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Checkbox, RadioGroup } from "@/app/_ui/form/choices";
import { type Option, Select } from "@/app/_ui/form/select";
import { TextInput } from "@/app/_ui/form/text-input";
import { interpreterModes } from "@/lib/guidance/rules/session";
import { interpreterCategories, interpreterUses } from "@/lib/interpreters/rules/interpreting";
import type { FieldSource } from "./field-source";
import styles from "./session-fields.module.css";

/** The interpreter; what follows from an answer appears by CSS alone, so it needs no JavaScript. */
export function InterpreterFields({
  form,
  languages,
  bookings,
  book,
}: {
  form: FieldSource;
  languages: readonly Option[];
  bookings: readonly Option[];
  /** The way to a booking; none without coverage. */
  book?: ReactNode;
}) {
  const t = useTranslations("guidance.session");
  const g = useTranslations("guidance");
  return (
    <div className={styles.interpreter}>
      {book}
      {bookings.length > 0 && (
        <Select
          {...form.field("interpreterBookingId")}
          label={t("bookings")}
          help={t("bookingHelp")}
          options={bookings}
          placeholder={t("noBooking")}
        />
      )}
      <div className={styles.byHand}>
        <RadioGroup
          {...form.field("interpreterUse")}
          label={t("interpreterUse")}
          options={interpreterUses.map((code) => ({
            value: code,
            label: g(`interpreterUses.${code}`),
          }))}
        />
        <div className={styles.whenUsed}>
          <Select
            {...form.field("interpreterLanguage")}
            label={t("interpreterLanguage")}
            options={languages}
            placeholder={t("chooseLanguage")}
          />
          <Select
            {...form.field("interpreterCategory")}
            label={t("interpreterCategory")}
            help={t("interpreterCategoryHelp")}
            options={interpreterCategories.map((code) => ({
              value: code,
              label: g(`interpreterCategories.${code}`),
            }))}
            placeholder={t("chooseCategory")}
          />
          <RadioGroup
            {...form.field("interpreterMode")}
            label={t("interpreterMode")}
            options={interpreterModes.map((code) => ({
              value: code,
              label: g(`interpreterModes.${code}`),
            }))}
            inline
          />
        </div>
        <div className={styles.whenNotQualified}>
          <TextInput
            {...form.field("interpreterDeviationReason")}
            label={t("interpreterDeviationReason")}
            maxLength={500}
          />
        </div>
        <div>
          <Checkbox {...form.field("interpreterNoShow")} label={t("interpreterNoShow")} />
          <Checkbox {...form.field("interpretedByMinor")} label={t("interpretedByMinor")} />
        </div>
        <div className={styles.whenMinor}>
          <TextInput
            {...form.field("minorInterpreterReason")}
            label={t("minorInterpreterReason")}
            maxLength={500}
          />
        </div>
      </div>
    </div>
  );
}
