"use client";
import { useTranslations } from "next-intl";
import { Checkbox, CheckboxGroup } from "@/app/_ui/form/choices";
import { Fieldset, HiddenInput } from "@/app/_ui/form/fieldset";
import type { Option } from "@/app/_ui/form/select";
import { DateInput, TextInput } from "@/app/_ui/form/text-input";
import type { ActionForm } from "@/app/_ui/form/use-action-form.client";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import { Grid } from "@/app/_ui/kit/page";
import type { WeekTime } from "@/lib/programme/rules/plan-time";
import styles from "./classes.module.css";

const weekdays = [1, 2, 3, 4, 5] as const;

/** What a class is and when it is held, when made and when changed. */
export function ClassFields({ form, kinds }: { form: ActionForm; kinds: readonly Option[] }) {
  const t = useTranslations("attendance.classForm");
  return (
    <>
      <Grid min="md">
        <TextInput {...form.field("name")} label={t("name")} help={t("nameHelp")} required />
        <TextInput
          {...form.field("provider")}
          label={t("provider")}
          help={t("providerHelp")}
          required
        />
      </Grid>
      <Fieldset legend={t("times")} help={t("timesHelp")}>
        {weekdays.map((weekday, at) => (
          <fieldset key={weekday} className={styles.weekday}>
            <legend className={styles.weekdayName}>{t(`day.${weekday}`)}</legend>
            <HiddenInput name={`times.${at}.weekday`} value={weekday} />
            <TextInput
              {...form.field(`times.${at}.from`)}
              label={t("from")}
              type="time"
              width="medium"
            />
            <TextInput
              {...form.field(`times.${at}.to`)}
              label={t("to")}
              type="time"
              width="medium"
            />
          </fieldset>
        ))}
      </Fieldset>
      <Grid min="sm">
        <DateInput {...form.field("fromOn")} label={t("fromOn")} required />
        <DateInput {...form.field("toOn")} label={t("toOn")} />
      </Grid>
      <Checkbox
        {...form.field("followsSchool")}
        label={t("followsSchool")}
        help={t("followsSchoolHelp")}
      />
      <CheckboxGroup
        {...form.field("kinds")}
        label={t("kinds")}
        help={t("kindsHelp")}
        options={kinds}
        columns={2}
        required
      />
      <Disclosure summary={t("contact")}>
        <Grid min="md">
          <TextInput {...form.field("teacherName")} label={t("teacherName")} />
          <TextInput {...form.field("teacherContact")} label={t("teacherContact")} />
          <TextInput {...form.field("place")} label={t("place")} />
        </Grid>
      </Disclosure>
    </>
  );
}

/** Hours of a week as the form has them: a row for each day from Monday to Friday. */
export function timesByDay(times: readonly WeekTime[]) {
  return [1, 2, 3, 4, 5].map((weekday) => {
    const held = times.find((time) => time.weekday === weekday);
    return { weekday, from: held?.from ?? "", to: held?.to ?? "" };
  });
}
