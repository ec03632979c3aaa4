"use client";
import { useTranslations } from "next-intl";
import { RadioGroup } from "@/app/_ui/form/choices";
import type { Option } from "@/app/_ui/form/select";
import { DateInput, TextInput } from "@/app/_ui/form/text-input";
import { Textarea } from "@/app/_ui/form/textarea.client";
import type { ActionForm } from "@/app/_ui/form/use-action-form.client";
import type { ReportedNotes } from "@/app/_ui/reporting/reported-to";

/** Which parts a step asks for, in words. */
export type StepParts = {
  hasDay: boolean;
  answers: readonly Option[];
  note: "none" | "optional" | "required" | "forAnswer";
  form: "number" | "lines" | "text";
};

/** The parts of a step in a form: the day, the answer and the words. */
export function StepFields({
  form,
  parts,
  notes,
}: {
  form: ActionForm;
  parts: StepParts;
  notes: ReportedNotes;
}) {
  const t = useTranslations("settlement.record");
  const { hasDay, answers, note } = parts;
  return (
    <>
      {hasDay && (
        <DateInput {...form.field("doneOn")} label={t("day")} note={notes.doneOn} required />
      )}
      {answers.length > 0 && (
        <RadioGroup {...form.field("answer")} label={t("answer")} options={answers} required />
      )}
      {note !== "none" &&
        (parts.form === "number" ? (
          <TextInput {...form.field("note")} label={t("words")} inputMode="numeric" width="short" />
        ) : (
          <Textarea
            {...form.field("note")}
            label={note === "required" ? t("words") : t("note")}
            help={t("noteHelp")}
            rows={3}
            required={note === "required"}
            warnSensitive
          />
        ))}
    </>
  );
}
