"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { CheckboxGroup, RadioGroup } from "@/app/_ui/form/choices";
import { Fieldset, HiddenInput } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import { type Option, Select } from "@/app/_ui/form/select";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { DateInput, TextInput } from "@/app/_ui/form/text-input";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { INTERPRETER_MODES, INTERPRETER_USES, TRAVEL_MODES } from "@/lib/settlement/rules/codes";
import styles from "../bosetting.module.css";
import { InterpreterFields } from "../interpreter-fields.client";

const planArrivalInput = () =>
  import("@/lib/settlement/input").then((inputs) => inputs.planArrivalInput);

/** When and how they come, who meets them, and who interprets. */
export function PlanArrivalForm({
  action,
  caseId,
  version,
  people,
  values,
  languages,
}: {
  action: FormAction;
  caseId: string;
  version: number;
  people: readonly Option[];
  values: Record<string, string | null | undefined>;
  languages: readonly Option[];
}) {
  const t = useTranslations("settlement.travel");
  const [only] = people;
  const alone = people.length === 1 && only !== undefined;
  const form = useActionForm(planArrivalInput, action, {
    values: { caseId, version, personIds: people.map(({ value }) => value), ...values },
    conflictLabels: {
      plannedOn: t("plannedOn"),
      travelMode: t("travelMode"),
      arrivalPlace: t("arrivalPlace"),
      arrivalTime: t("arrivalTime"),
      metBy: t("metBy"),
      interpreterUse: t("use"),
    },
  });
  return (
    <ActionForm form={form} version={version} label={t("title")}>
      <HiddenInput name="caseId" value={caseId} />
      {alone ? (
        <>
          <HiddenInput name="_array" value="personIds" />
          <HiddenInput name="personIds" value={only.value} />
        </>
      ) : (
        <CheckboxGroup {...form.field("personIds")} label={t("who")} options={people} required />
      )}
      <DateInput {...form.field("plannedOn")} label={t("plannedOn")} required />
      <Fieldset legend={t("journey")}>
        <Select
          {...form.field("travelMode")}
          label={t("travelMode")}
          options={TRAVEL_MODES.map((value) => ({ value, label: t(`modes.${value}`) }))}
        />
        <div className={styles.pair}>
          <TextInput {...form.field("arrivalPlace")} label={t("arrivalPlace")} />
          <TextInput
            {...form.field("arrivalTime")}
            label={t("arrivalTime")}
            type="time"
            width="short"
          />
        </div>
        <TextInput {...form.field("metBy")} label={t("metBy")} />
        <DateInput {...form.field("toldOn")} label={t("toldOn")} />
      </Fieldset>
      <Fieldset legend={t("interpreter")}>
        <InterpreterFields
          form={form}
          label={t("use")}
          uses={INTERPRETER_USES.map((value) => ({ value, label: t(`uses.${value}`) }))}
        >
          <Select
            {...form.field("interpreterLanguage")}
            label={t("language")}
            options={languages}
          />
          <RadioGroup
            {...form.field("interpreterMode")}
            label={t("mode")}
            options={INTERPRETER_MODES.map((value) => ({ value, label: t(`modesOf.${value}`) }))}
            inline
          />
          <div className={styles.pair}>
            <DateInput {...form.field("interpreterBookedOn")} label={t("bookedOn")} />
            <DateInput {...form.field("interpreterConfirmedOn")} label={t("confirmedOn")} />
          </div>
        </InterpreterFields>
      </Fieldset>
      <SubmitButton>{t("save")}</SubmitButton>
    </ActionForm>
  );
}
