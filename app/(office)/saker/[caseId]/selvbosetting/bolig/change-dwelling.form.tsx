"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { Fieldset, HiddenInput } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { DwellingFields, LandlordFields } from "@/app/_ui/self-settlement/home-fields.client";
import type { Dwelling } from "@/lib/dwellings/types";
import type { LandlordChoice } from "@/lib/organisations/types";

const changeDwellingInput = () =>
  import("@/lib/self-settlement/input").then((inputs) => inputs.changeDwellingInput);

export function ChangeDwellingForm({
  action,
  findLandlords,
  applicationId,
  version,
  dwelling,
  landlord,
}: {
  action: FormAction;
  findLandlords: (typed: string) => Promise<LandlordChoice[]>;
  applicationId: string;
  version: number;
  dwelling: Dwelling;
  landlord: Pick<LandlordChoice, "id" | "name"> | null;
}) {
  const t = useTranslations("self-settlement.form");
  const form = useActionForm(changeDwellingInput, action, {
    values: { applicationId, version, dwellingVersion: dwelling.version, dwelling },
    conflictLabels: {
      "dwelling.streetAddress": t("streetAddress"),
      "dwelling.unit": t("unit"),
      "dwelling.postalCode": t("postalCode"),
      "dwelling.postalPlace": t("postalPlace"),
      "dwelling.kind": t("kind"),
      "dwelling.letting": t("letting"),
      "dwelling.rooms": t("rooms"),
      "dwelling.areaM2": t("area"),
    },
  });
  const current = form.state.current as { dwellingVersion?: number } | undefined;
  return (
    <ActionForm form={form} version={version} label={t("changeDwelling")}>
      <HiddenInput name="applicationId" value={applicationId} />
      <HiddenInput name="dwellingVersion" value={current?.dwellingVersion ?? dwelling.version} />
      <Fieldset legend={t("homeTitle")}>
        <DwellingFields form={form} />
      </Fieldset>
      <LandlordFields form={form} findLandlords={findLandlords} landlord={landlord} />
      <SubmitButton>{t("save")}</SubmitButton>
    </ActionForm>
  );
}
