"use client";
import type { ComponentProps } from "react";
import type { FormAction } from "@/app/_ui/form/form-state";
import type { ActionForm } from "@/app/_ui/form/use-action-form.client";
import { PreviewedLetter } from "@/app/_ui/letters/previewed-letter.client";
import { GroupsForm } from "@/app/_ui/programme/groups.form";
import type { LegalLengths } from "@/lib/programme/rules/beyond-law";
import { LengthNote } from "./length-note.client";

/** A decision: what the law gives stands at the length, and the letter can be read before it is made. */
export function RecordDecisionForm({
  lengths,
  before,
  rights,
  preview,
  ...form
}: {
  lengths: LegalLengths;
  /** Months that have been added by decisions before. */
  before: number;
  /** Where the facts stand that the length follows from. */
  rights: string;
  preview: FormAction;
} & Omit<ComponentProps<typeof GroupsForm>, "act" | "notes" | "beneath">) {
  const note = (field: "months" | "extensionMonths") => (of: ActionForm) => (
    <LengthNote form={of} field={field} lengths={lengths} before={before} rights={rights} />
  );
  return (
    <GroupsForm
      {...form}
      act="record-decision"
      notes={{ months: note("months"), extensionMonths: note("extensionMonths") }}
      beneath={(of) => <PreviewedLetter form={of} preview={preview} />}
    />
  );
}
