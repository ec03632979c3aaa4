"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { Fieldset } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { TextInput } from "@/app/_ui/form/text-input";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { Grid } from "@/app/_ui/kit/page";
import type { ReportedNotes } from "@/app/_ui/reporting/reported-to";
import { dwellingSizes } from "@/lib/steering/rules/places";
import type { WeekCapacity } from "@/lib/steering/types";

const input = () => import("@/lib/steering/input").then((inputs) => inputs.weekCapacityInput);

export function SetWeekCapacityForm({
  action,
  capacity,
  notes,
}: {
  action: FormAction;
  capacity: WeekCapacity;
  notes: ReportedNotes;
}) {
  const t = useTranslations("steering.capacity");
  const form = useActionForm(input, action, {
    values: { ...capacity },
    conflictLabels: {
      ...Object.fromEntries(
        dwellingSizes.map((size) => [`dwellingsFor${size}`, t("dwellingsFor", { size })]),
      ),
      minorPlaces: t("minorPlaces"),
      note: t("note"),
    },
  });
  return (
    <ActionForm form={form} version={capacity.version} label={t("save")}>
      <Fieldset legend={t("dwellings")} help={t("dwellingsHelp")}>
        <Grid min="sm">
          {dwellingSizes.map((size) => (
            <TextInput
              key={size}
              {...form.field(`dwellingsFor${size}`)}
              label={t("dwellingsFor", { size })}
              inputMode="numeric"
              width="short"
            />
          ))}
        </Grid>
        {notes.dwellingsFor1}
      </Fieldset>
      <TextInput
        {...form.field("minorPlaces")}
        label={t("minorPlaces")}
        help={t("minorPlacesHelp")}
        note={notes.minorPlaces}
        inputMode="numeric"
        width="short"
      />
      <TextInput {...form.field("note")} label={t("note")} help={t("noteHelp")} />
      <SubmitButton>{t("save")}</SubmitButton>
    </ActionForm>
  );
}
