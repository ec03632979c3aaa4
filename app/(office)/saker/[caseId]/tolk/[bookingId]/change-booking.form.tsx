"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import type { Booking } from "@/lib/interpreters/types";
import { oreToTyped } from "@/lib/platform/money";
import { BookingFields, type BookingOptions, useBookingLabels } from "../booking-fields.client";

const changeBookingInput = () =>
  import("@/lib/interpreters/input").then((inputs) => inputs.changeBookingInput);

export function ChangeBookingForm({
  action,
  booking,
  options,
}: {
  action: FormAction;
  booking: Booking;
  options: BookingOptions;
}) {
  const t = useTranslations("interpreters.booking");
  const form = useActionForm(changeBookingInput, action, {
    values: { ...booking, bookingId: booking.id, cost: oreToTyped(booking.cost) },
    conflictLabels: useBookingLabels(),
  });
  return (
    <ActionForm form={form} version={booking.version} label={t("change")}>
      <BookingFields form={form} options={options} />
      <SubmitButton>{t("save")}</SubmitButton>
    </ActionForm>
  );
}
