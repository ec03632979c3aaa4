"use client";
import { useTranslations } from "next-intl";
import { RadioGroup } from "@/app/_ui/form/choices";
import { Fieldset } from "@/app/_ui/form/fieldset";
import { MoneyInput } from "@/app/_ui/form/money-input";
import { type Option, Select } from "@/app/_ui/form/select";
import { DateInput, TextInput } from "@/app/_ui/form/text-input";
import { Textarea } from "@/app/_ui/form/textarea.client";
import type { ActionForm } from "@/app/_ui/form/use-action-form.client";
import { Grid } from "@/app/_ui/kit/page";
import {
  BOOKING_MODES,
  BOOKING_PURPOSES,
  BOOKING_SOURCES,
  type BookingSource,
} from "@/lib/interpreters/rules/booking";
import type { InterpreterCategory } from "@/lib/interpreters/rules/interpreting";
import type { InterpreterChoice } from "@/lib/interpreters/types";
import { CategorySelect } from "./category-select.client";
import { DeviationFields } from "./deviation-fields.client";

export type BookingOptions = {
  languages: readonly Option[];
  suppliers: readonly Option[];
  interpreters: readonly InterpreterChoice[];
};

/** The meeting and who interprets, when booked and when changed. */
export function BookingFields({ form, options }: { form: ActionForm; options: BookingOptions }) {
  const t = useTranslations("interpreters.booking");
  const purposes = useTranslations("interpreters.purpose");
  const modes = useTranslations("interpreters.mode");
  return (
    <>
      <Fieldset legend={t("meeting")}>
        <Select
          {...form.field("purpose")}
          label={t("purpose")}
          options={BOOKING_PURPOSES.map((value) => ({ value, label: purposes(value) }))}
          required
        />
        <Grid min="sm">
          <DateInput {...form.field("heldOn")} label={t("heldOn")} required />
          <TextInput
            {...form.field("startsAtTime")}
            label={t("startsAtTime")}
            type="time"
            width="short"
          />
          <TextInput
            {...form.field("minutes")}
            label={t("minutes")}
            inputMode="numeric"
            width="short"
          />
        </Grid>
        <Select
          {...form.field("language")}
          label={t("language")}
          options={options.languages}
          required
        />
        <RadioGroup
          {...form.field("mode")}
          label={t("mode")}
          options={BOOKING_MODES.map((value) => ({ value, label: modes(value) }))}
          inline
          required
        />
      </Fieldset>
      <WhoInterprets form={form} options={options} />
      <AtOnce form={form} />
      <Fieldset legend={t("practical")}>
        <Grid min="sm">
          <DateInput {...form.field("confirmedOn")} label={t("confirmedOn")} />
          <DateInput {...form.field("invitedOn")} label={t("invitedOn")} />
          <DateInput {...form.field("feeToldOn")} label={t("feeToldOn")} />
          <MoneyInput {...form.field("cost")} label={t("cost")} />
        </Grid>
      </Fieldset>
    </>
  );
}

function WhoInterprets({ form, options }: { form: ActionForm; options: BookingOptions }) {
  const t = useTranslations("interpreters.booking");
  const sources = useTranslations("interpreters.source");
  const categories = useTranslations("interpreters.category");
  const source = (form.watch("source") ?? null) as BookingSource | null;
  const chosen = options.interpreters.find(({ id }) => id === form.watch("interpreterId"));
  const typed = (form.watch("category") || null) as InterpreterCategory | null;
  const namesOf = (codes: readonly string[]) =>
    options.languages.flatMap(({ value, label }) => (codes.includes(value) ? label : []));
  return (
    <Fieldset legend={t("interpreter")}>
      <RadioGroup
        {...form.field("source")}
        label={t("source")}
        options={BOOKING_SOURCES.map((value) => ({ value, label: sources(value) }))}
        required
      />
      {source === "register" && (
        <Select
          {...form.field("interpreterId")}
          label={t("interpreterId")}
          help={t("interpreterHelp")}
          options={options.interpreters.map(({ id, name, languages, category }) => ({
            value: id,
            label: [name, ...namesOf(languages), categories(category)].join(", "),
          }))}
          required
        />
      )}
      {source === "supplier" && (
        <Select
          {...form.field("supplierId")}
          label={t("supplierId")}
          options={options.suppliers}
          required
        />
      )}
      {(source === "supplier" || source === "other") && (
        <>
          <TextInput
            {...form.field("otherName")}
            label={t("otherName")}
            help={source === "supplier" && t("otherNameHelp")}
            required={source === "other"}
          />
          <CategorySelect
            field={form.field("category")}
            label={t("category")}
            help={source === "supplier" && t("categoryHelp")}
            required={source === "other"}
          />
        </>
      )}
      <DeviationFields
        form={form}
        source={source}
        category={source === "register" ? (chosen?.category ?? null) : typed}
        heldOn={form.watch("heldOn") || null}
      />
    </Fieldset>
  );
}

/** Why two meetings at once are meant; asked for when there are two, and kept where it was given. */
function AtOnce({ form }: { form: ActionForm }) {
  const t = useTranslations("interpreters.booking");
  const field = form.field("overlapReason");
  if (!field.errors?.length && !form.watch("overlapReason")) return null;
  return (
    <Fieldset legend={t("atOnce")}>
      <Textarea
        {...field}
        label={t("overlapReason")}
        help={t("atOnceText")}
        rows={2}
        warnSensitive
      />
    </Fieldset>
  );
}

/** Labels by field, to name them when someone else saved first. */
export function useBookingLabels(): Record<string, string> {
  const t = useTranslations("interpreters.booking");
  return {
    purpose: t("purpose"),
    heldOn: t("heldOn"),
    startsAtTime: t("startsAtTime"),
    minutes: t("minutes"),
    language: t("language"),
    mode: t("mode"),
    source: t("source"),
    otherName: t("otherName"),
    category: t("category"),
    deviationReason: t("deviationReason"),
    confirmedOn: t("confirmedOn"),
    invitedOn: t("invitedOn"),
    feeToldOn: t("feeToldOn"),
    overlapReason: t("overlapReason"),
  };
}
