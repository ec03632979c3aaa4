"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { Fieldset, HiddenInput } from "@/app/_ui/form/fieldset";
import { type Draft, FormDraft } from "@/app/_ui/form/form-draft.client";
import type { FormAction } from "@/app/_ui/form/form-state";
import { type Option, Select } from "@/app/_ui/form/select";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { Textarea } from "@/app/_ui/form/textarea.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { Button } from "@/app/_ui/kit/button";
import type { ReportedNotes } from "@/app/_ui/reporting/reported-to";
import type { OfficerRole } from "@/lib/cases/rules/officers";
import type { ChoosablePerson } from "@/lib/cases/types";
import { DuplicateWarning } from "./duplicate-warning.client";
import { ExistingPeople } from "./existing-people.client";
import { MemberFields } from "./member-fields.client";

const openCaseInput = () => import("@/lib/cases/input").then((inputs) => inputs.openCaseInput);

type Staff = Option & { roles: readonly string[] };

/** A new case on one page: who, what kind, which team, and who works with it. */
export function OpenCaseForm({
  action,
  findPeople,
  teams,
  team,
  staff,
  me,
  chosen,
  draft,
  householdId,
  types,
  sexes,
  roles,
  notes,
}: {
  action: FormAction;
  findPeople: (text: string) => Promise<ChoosablePerson[]>;
  teams: readonly Option[];
  team: string | undefined;
  staff: readonly Staff[];
  me: string;
  chosen: readonly ChoosablePerson[];
  draft: Draft;
  householdId: string | undefined;
  types: readonly Option[];
  sexes: readonly Option[];
  roles: readonly { value: OfficerRole; label: string }[];
  notes: ReportedNotes;
}) {
  const t = useTranslations("cases.newCase");
  const mine = roles.filter(({ value }) =>
    staff.some((person) => person.value === me && person.roles.includes(value)),
  );
  // Whether others were seen to be alike is asked anew.
  const { duplicatesSeen: _, ...typed } = draft.kept?.values ?? {};
  const form = useActionForm(openCaseInput, action, {
    values: {
      teamId: team,
      officers: Object.fromEntries(mine.map(({ value }) => [value, me])),
      ...typed,
      householdId,
      existing: chosen.map(({ personId }) => personId),
    },
  });
  const posted = (form.values.members as unknown[] | undefined)?.length ?? 0;
  const [rows, setRows] = useState(chosen.length > 0 || householdId ? 0 : 1);
  const shown = Math.max(rows, posted);
  return (
    <ActionForm form={form}>
      <FormDraft form={form} draft={draft} />
      {householdId ? (
        <HiddenInput name="householdId" value={householdId} />
      ) : (
        <>
          <DuplicateWarning form={form} />
          {Array.from({ length: shown }, (_, index) => `members.${index}`).map((name, index) => (
            <MemberFields
              key={name}
              form={form}
              name={name}
              number={index + 1}
              sexes={sexes}
              dufNote={notes.duf}
            />
          ))}
          <div>
            <Button variant="secondary" onClick={() => setRows(shown + 1)}>
              {shown === 0 ? t("addFirst") : t("addMember")}
            </Button>
          </div>
          <ExistingPeople
            find={findPeople}
            chosen={chosen}
            onChoose={(ids) => form.setValue("existing", ids)}
          />
        </>
      )}
      <Fieldset legend={t("caseTitle")}>
        <Select
          {...form.field("settlementType")}
          label={t("type")}
          options={types}
          note={notes.settlementType}
          required
        />
        <Select
          {...form.field("teamId")}
          label={t("team")}
          help={t("teamHelp")}
          options={teams}
          required
        />
      </Fieldset>
      <Fieldset legend={t("officersTitle")} help={t("officersHelp")}>
        {roles.map(({ value, label }) => (
          <Select
            key={value}
            {...form.field(`officers.${value}`)}
            label={label}
            options={staff.filter((person) => person.roles.includes(value))}
            placeholder={t("nobody")}
          />
        ))}
      </Fieldset>
      <Textarea {...form.field("note")} label={t("note")} help={t("noteHelp")} warnSensitive />
      <SubmitButton>{t("submit")}</SubmitButton>
    </ActionForm>
  );
}
