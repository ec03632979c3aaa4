"use client";
import { useTranslations } from "next-intl";
import { DateInput, TextInput } from "@/app/_ui/form/text-input";
import type { ActionForm } from "@/app/_ui/form/use-action-form.client";
import { Grid } from "@/app/_ui/kit/page";

/** Day, start and end of a meeting. */
export function MeetingTimes({
  form,
  prefix = "",
  required = false,
}: {
  form: ActionForm;
  prefix?: string;
  required?: boolean;
}) {
  const t = useTranslations("courses.form");
  return (
    <Grid min="sm">
      <DateInput {...form.field(`${prefix}heldOn`)} label={t("heldOn")} required={required} />
      <TextInput
        {...form.field(`${prefix}startsAtTime`)}
        label={t("startsAt")}
        type="time"
        width="medium"
        required={required}
      />
      <TextInput
        {...form.field(`${prefix}endsAtTime`)}
        label={t("endsAt")}
        type="time"
        width="medium"
        required={required}
      />
    </Grid>
  );
}
