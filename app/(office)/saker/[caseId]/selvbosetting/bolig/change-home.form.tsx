"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { HomeFields } from "@/app/_ui/self-settlement/home-fields.client";
import type { LandlordChoice } from "@/lib/organisations/types";

const changeHomeInput = () =>
  import("@/lib/self-settlement/input").then((inputs) => inputs.changeHomeInput);

export function ChangeHomeForm({
  action,
  findLandlords,
  applicationId,
  version,
}: {
  action: FormAction;
  findLandlords: (typed: string) => Promise<LandlordChoice[]>;
  applicationId: string;
  version: number;
}) {
  const t = useTranslations("self-settlement.form");
  const form = useActionForm(changeHomeInput, action, { values: { applicationId, version } });
  return (
    <ActionForm form={form} version={version} label={t("changeHome")}>
      <HiddenInput name="applicationId" value={applicationId} />
      <HomeFields form={form} findLandlords={findLandlords} />
      <SubmitButton>{t("save")}</SubmitButton>
    </ActionForm>
  );
}
