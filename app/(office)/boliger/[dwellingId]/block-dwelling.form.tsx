"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import { type Option, Select } from "@/app/_ui/form/select";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { DateInput } from "@/app/_ui/form/text-input";
import { Textarea } from "@/app/_ui/form/textarea.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { Grid } from "@/app/_ui/kit/page";
import { BLOCK_REASONS } from "@/lib/dwellings/rules/codes";

const blockDwellingInput = () =>
  import("@/lib/dwellings/input").then((inputs) => inputs.blockDwellingInput);

export function BlockDwellingForm({
  action,
  dwellingId,
  today,
  rooms,
}: {
  action: FormAction;
  dwellingId: string;
  today: string;
  rooms: readonly Option[];
}) {
  const t = useTranslations("dwellings.blocks");
  const reasons = useTranslations("dwellings.block_reason");
  const form = useActionForm(blockDwellingInput, action, {
    values: { dwellingId, startsOn: today },
  });
  return (
    <ActionForm form={form}>
      <HiddenInput name="dwellingId" value={dwellingId} />
      <Grid min="sm">
        {rooms.length > 0 && (
          <Select
            {...form.field("roomId")}
            label={t("room")}
            options={rooms}
            placeholder={t("whole")}
          />
        )}
        <Select
          {...form.field("reason")}
          label={t("reason")}
          options={BLOCK_REASONS.map((value) => ({ value, label: reasons(value) }))}
          required
        />
        <DateInput {...form.field("startsOn")} label={t("startsOn")} required />
        <DateInput {...form.field("endsOn")} label={t("endsOn")} help={t("endsOnHelp")} />
      </Grid>
      <Textarea {...form.field("note")} label={t("note")} rows={2} warnSensitive />
      <SubmitButton>{t("save")}</SubmitButton>
    </ActionForm>
  );
}
