"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import { type Option, Select } from "@/app/_ui/form/select";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { DateInput, TextInput } from "@/app/_ui/form/text-input";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import { Grid } from "@/app/_ui/kit/page";

const correctDayInput = () =>
  import("@/lib/attendance/input/week").then((inputs) => inputs.correctDayInput);

/** What was found later of a day in a closed month. */
export function CorrectDayForm({
  action,
  participationId,
  sources,
}: {
  action: FormAction;
  participationId: string;
  /** Classes, and lines of the plan. */
  sources: readonly Option[];
}) {
  const t = useTranslations("attendance.correction");
  const form = useActionForm(correctDayInput, action, {
    values: { participationId, sourceId: sources[0]?.value },
  });
  return (
    <Disclosure summary={t("add")}>
      <ActionForm form={form} label={t("add")}>
        <HiddenInput name="participationId" value={participationId} />
        <Select
          {...form.field("sourceId")}
          label={t("source")}
          options={sources}
          placeholder={null}
          required
        />
        <Grid min="sm">
          <DateInput {...form.field("day")} label={t("day")} required />
          <TextInput
            {...form.field("typed")}
            label={t("typed")}
            help={t("typedHelp")}
            width="short"
            required
          />
        </Grid>
        <TextInput {...form.field("reason")} label={t("reason")} required />
        <SubmitButton variant="secondary">{t("save")}</SubmitButton>
      </ActionForm>
    </Disclosure>
  );
}
