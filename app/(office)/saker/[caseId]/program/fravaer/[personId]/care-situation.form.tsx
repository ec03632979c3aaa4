"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { Checkbox } from "@/app/_ui/form/choices";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { DateInput } from "@/app/_ui/form/text-input";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import type { CareSituation } from "@/lib/attendance/types";

const setCareSituationInput = () =>
  import("@/lib/attendance/input/absence").then((inputs) => inputs.setCareSituationInput);

/** What decides the days at a child's illness; no diagnosis. */
export function CareSituationForm({
  action,
  participationId,
  situation,
}: {
  action: FormAction;
  participationId: string;
  situation: CareSituation;
}) {
  const t = useTranslations("attendance.care");
  const form = useActionForm(setCareSituationInput, action, {
    values: { participationId, ...situation },
    conflictLabels: {
      overTwoChildren: t("overTwoChildren"),
      soleCarer: t("soleCarer"),
      extendedRight: t("extendedRight"),
    },
  });
  return (
    <Disclosure summary={t("title")}>
      <ActionForm form={form} version={situation.version} label={t("title")}>
        <HiddenInput name="participationId" value={participationId} />
        <Checkbox {...form.field("overTwoChildren")} label={t("overTwoChildren")} />
        <Checkbox {...form.field("soleCarer")} label={t("soleCarer")} />
        <Checkbox
          {...form.field("extendedRight")}
          label={t("extendedRight")}
          help={t("extendedHelp")}
        />
        <DateInput {...form.field("documentSeenOn")} label={t("documentSeenOn")} />
        <SubmitButton variant="secondary">{t("save")}</SubmitButton>
      </ActionForm>
    </Disclosure>
  );
}
