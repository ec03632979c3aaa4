"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { RadioGroup } from "@/app/_ui/form/choices";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { DateInput } from "@/app/_ui/form/text-input";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import { OFFER_ANSWERS } from "@/lib/volunteers/rules/agreement";

const offerHelpInput = () =>
  import("@/lib/volunteers/input").then((inputs) => inputs.offerHelpInput.omit({ caseId: true }));

export function OfferHelpForm({
  action,
  today,
  open,
}: {
  action: FormAction;
  today: string;
  open: boolean;
}) {
  const t = useTranslations("volunteers.offers");
  const a = useTranslations("volunteers.answer");
  const form = useActionForm(offerHelpInput, action, { values: { offeredOn: today, answer: "" } });
  return (
    <Disclosure summary={t("new")} open={open}>
      <ActionForm form={form} label={t("new")}>
        <DateInput {...form.field("offeredOn")} label={t("offeredOn")} required />
        <RadioGroup
          {...form.field("answer")}
          label={t("answer")}
          options={[
            { value: "", label: a("none") },
            ...OFFER_ANSWERS.map((value) => ({ value, label: a(value) })),
          ]}
          inline
        />
        <SubmitButton>{t("save")}</SubmitButton>
      </ActionForm>
    </Disclosure>
  );
}
