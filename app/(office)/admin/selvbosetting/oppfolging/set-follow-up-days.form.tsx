"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { TextInput } from "@/app/_ui/form/text-input";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { Grid } from "@/app/_ui/kit/page";

const setFollowUpDaysInput = () =>
  import("@/lib/self-settlement/input/follow-up").then((inputs) => inputs.setFollowUpDaysInput);

const PLACES = ["first", "second", "third"] as const;

export function SetFollowUpDaysForm({
  action,
  days,
  version,
}: {
  action: FormAction;
  days: readonly number[];
  version: number;
}) {
  const t = useTranslations("self-settlement.followUp");
  const form = useActionForm(setFollowUpDaysInput, action, {
    values: { ...Object.fromEntries(PLACES.map((place, index) => [place, days[index]])), version },
    conflictLabels: Object.fromEntries(PLACES.map((place) => [place, t(`places.${place}`)])),
  });
  return (
    <ActionForm form={form} version={version} label={t("setting")}>
      <Grid min="sm">
        {PLACES.map((place) => (
          <TextInput
            key={place}
            {...form.field(place)}
            label={t(`places.${place}`)}
            inputMode="numeric"
            width="short"
            required
          />
        ))}
      </Grid>
      <SubmitButton>{t("saveDays")}</SubmitButton>
    </ActionForm>
  );
}
