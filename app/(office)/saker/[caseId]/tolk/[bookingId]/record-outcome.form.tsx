"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { RadioGroup } from "@/app/_ui/form/choices";
import type { FormAction } from "@/app/_ui/form/form-state";
import { MoneyInput } from "@/app/_ui/form/money-input";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { TextInput } from "@/app/_ui/form/text-input";
import { Textarea } from "@/app/_ui/form/textarea.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { Grid } from "@/app/_ui/kit/page";
import type { BookingOutcome } from "@/lib/interpreters/rules/booking";
import type { InterpreterCategory } from "@/lib/interpreters/rules/interpreting";
import type { Booking } from "@/lib/interpreters/types";
import { oreToTyped } from "@/lib/platform/money";
import { CategorySelect } from "../category-select.client";
import { DeviationFields } from "../deviation-fields.client";

const recordOutcomeInput = () =>
  import("@/lib/interpreters/input").then((inputs) => inputs.recordOutcomeInput);

export function RecordOutcomeForm({
  action,
  booking,
  outcomes,
}: {
  action: FormAction;
  booking: Booking;
  outcomes: readonly BookingOutcome[];
}) {
  const t = useTranslations("interpreters.result");
  const words = useTranslations("interpreters.outcome");
  const labels = useTranslations("interpreters.booking");
  const form = useActionForm(recordOutcomeInput, action, {
    values: { ...booking, bookingId: booking.id, cost: oreToTyped(booking.cost) },
    conflictLabels: { outcome: t("outcome"), minutes: t("minutes"), feedback: t("feedback") },
  });
  const { source, heldOn } = booking;
  const asked = source === "supplier" || source === "other";
  const category = asked
    ? ((form.watch("category") || null) as InterpreterCategory | null)
    : booking.category;
  const met = source !== "none_yet";
  return (
    <ActionForm form={form} version={booking.version} label={t("title")}>
      <RadioGroup
        {...form.field("outcome")}
        label={t("outcome")}
        options={outcomes.map((value) => ({ value, label: words(value) }))}
        required
      />
      {met && (
        <Grid min="sm">
          <TextInput
            {...form.field("minutes")}
            label={t("minutes")}
            inputMode="numeric"
            width="short"
          />
          <MoneyInput {...form.field("cost")} label={t("cost")} />
        </Grid>
      )}
      {asked && (
        <CategorySelect
          field={form.field("category")}
          label={labels("category")}
          help={t("categoryHelp")}
        />
      )}
      {form.watch("outcome") === "came" && (
        <DeviationFields form={form} source={source} category={category} heldOn={heldOn} />
      )}
      <Textarea
        {...form.field("feedback")}
        label={t("feedback")}
        help={t("feedbackHelp")}
        rows={3}
        warnSensitive
      />
      <SubmitButton>{t("save")}</SubmitButton>
    </ActionForm>
  );
}
