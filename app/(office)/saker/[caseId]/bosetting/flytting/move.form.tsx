"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { Checkbox, RadioGroup } from "@/app/_ui/form/choices";
import { Fieldset, HiddenInput } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import { type Option, Select } from "@/app/_ui/form/select";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { DateInput, TextInput } from "@/app/_ui/form/text-input";
import { Textarea } from "@/app/_ui/form/textarea.client";
import { type ActionForm as Form, useActionForm } from "@/app/_ui/form/use-action-form.client";
import type { ReportedNotes } from "@/app/_ui/reporting/reported-to";
import { MOVE_ANSWERS, MOVE_DIRECTIONS } from "@/lib/settlement/rules/codes";
import type { MunicipalityMove } from "@/lib/settlement/types";
import styles from "../bosetting.module.css";

const recordMoveInput = () =>
  import("@/lib/settlement/input").then((inputs) => inputs.recordMoveInput);
const changeMoveInput = () =>
  import("@/lib/settlement/input").then((inputs) => inputs.changeMoveInput);

/** A move: where to or from, when, and what each municipality has answered. */
export function MoveForm({
  action,
  caseId,
  stands,
  municipalities,
  notes,
}: {
  action: FormAction;
  caseId: string;
  /** The move to change; without one a new one is recorded. */
  stands?: MunicipalityMove;
  municipalities: readonly Option[];
  notes: ReportedNotes;
}) {
  const t = useTranslations("settlement.move");
  const form = useActionForm(stands ? changeMoveInput : recordMoveInput, action, {
    values: stands
      ? { moveId: stands.id, ...stands }
      : { caseId, direction: "out", ownAnswer: "not_asked", otherAnswer: "not_asked" },
    conflictLabels: {
      otherMunicipality: t("other"),
      movedOn: t("movedOn"),
      ownAnswer: t("own"),
      otherAnswer: t("their"),
    },
  });
  return (
    <ActionForm form={form} {...(stands && { version: stands.version })} label={t("title")}>
      {stands ? (
        <HiddenInput name="moveId" value={stands.id} />
      ) : (
        <HiddenInput name="caseId" value={caseId} />
      )}
      <RadioGroup
        {...form.field("direction")}
        label={t("direction")}
        options={MOVE_DIRECTIONS.map((value) => ({ value, label: t(`directions.${value}`) }))}
        inline
        required
      />
      <Select
        {...form.field("otherMunicipality")}
        label={t("other")}
        options={municipalities}
        required
      />
      <DateInput
        {...form.field("movedOn")}
        label={t("movedOn")}
        help={t("movedHelp")}
        note={notes.movedOn}
      />
      <Party form={form} who="own" />
      <Party form={form} who="other" />
      <Textarea {...form.field("note")} label={t("note")} rows={3} warnSensitive />
      <Checkbox {...form.field("closeCase")} label={t("close")} help={t("closeHelp")} />
      <SubmitButton>{stands ? t("save") : t("submit")}</SubmitButton>
    </ActionForm>
  );
}

/** One municipality's answer, when, and who gave it. */
function Party({ form, who }: { form: Form; who: "own" | "other" }) {
  const t = useTranslations("settlement.move");
  return (
    <Fieldset legend={who === "own" ? t("own") : t("their")}>
      <div className={styles.party}>
        <RadioGroup
          {...form.field(`${who}Answer`)}
          label={t("agrees")}
          options={MOVE_ANSWERS.map((value) => ({ value, label: t(`answers.${value}`) }))}
          inline
        />
        <div className={styles.whenAnswered}>
          <div className={styles.pair}>
            <DateInput {...form.field(`${who}AnsweredOn`)} label={t("answeredOn")} />
            <TextInput {...form.field(`${who}AnsweredBy`)} label={t("answeredBy")} />
          </div>
        </div>
      </div>
    </Fieldset>
  );
}
