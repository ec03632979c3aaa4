"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { CheckboxGroup } from "@/app/_ui/form/choices";
import type { FormAction } from "@/app/_ui/form/form-state";
import type { Option } from "@/app/_ui/form/select";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { DateInput } from "@/app/_ui/form/text-input";
import { Textarea } from "@/app/_ui/form/textarea.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import type { Tenancy } from "@/lib/housing/types";
import type { PlainDate } from "@/lib/platform/dates";

const changePlacesInput = () =>
  import("@/lib/housing/input").then((inputs) => inputs.changePlacesInput);

export function ChangePlacesForm({
  action,
  tenancy,
  today,
  places,
  chosen,
}: {
  action: FormAction;
  tenancy: Tenancy;
  today: PlainDate;
  places: readonly Option[];
  chosen: readonly string[];
}) {
  const t = useTranslations("housing.form");
  const form = useActionForm(changePlacesInput, action, {
    values: { tenancyId: tenancy.id, version: tenancy.version, changedOn: today, places: chosen },
  });
  return (
    <ActionForm form={form} version={tenancy.version} label={t("changePlaces")}>
      <DateInput {...form.field("changedOn")} label={t("changedOn")} required />
      <CheckboxGroup
        {...form.field("places")}
        label={t("places")}
        help={t("placesHelp")}
        options={places}
        required
      />
      <Textarea {...form.field("note")} label={t("why")} rows={2} required warnSensitive />
      <SubmitButton>{t("changePlacesSubmit")}</SubmitButton>
    </ActionForm>
  );
}
