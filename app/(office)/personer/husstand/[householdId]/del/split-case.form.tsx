"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { CheckboxGroup } from "@/app/_ui/form/choices";
import type { FormAction } from "@/app/_ui/form/form-state";
import { Select } from "@/app/_ui/form/select";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { DateInput } from "@/app/_ui/form/text-input";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { Alert } from "@/app/_ui/kit/alert";
import type { BirthDate } from "@/lib/people/rules/birth-date";
import { chooseHead, LEAVING_REASONS } from "@/lib/people/rules/household";

const splitHouseholdInput = () =>
  import("@/lib/people/input").then((inputs) => inputs.splitHouseholdInput);

type Member = { personId: string; name: string; birth: BirthDate; isHead: boolean };

export function SplitCaseForm({
  action,
  version,
  members,
  today,
  values,
}: {
  action: FormAction;
  version: number;
  members: Member[];
  today: string;
  values: Record<string, unknown>;
}) {
  const t = useTranslations("people.household");
  const form = useActionForm(splitHouseholdInput, action, {
    values: { ...values, version, personIds: [] },
  });
  const chosen = new Set([form.watch("personIds")].flat().filter(Boolean).map(String));
  return (
    <ActionForm form={form} version={version} label={t("acts.split")}>
      <CheckboxGroup
        {...form.field("personIds")}
        label={t("whoMoves")}
        options={members.map((member) => ({ value: member.personId, label: member.name }))}
        required
      />
      <DateInput {...form.field("onDate")} label={t("newFrom")} help={t("newFromHelp")} required />
      <Select
        {...form.field("reason")}
        label={t("why")}
        options={LEAVING_REASONS.filter((reason) => reason !== "registered_by_mistake").map(
          (value) => ({ value, label: t(`reasons.${value}`) }),
        )}
        width="medium"
        required
      />
      <SplitPreview members={members} chosen={chosen} today={today} />
      <SubmitButton>{t("splitSave")}</SubmitButton>
    </ActionForm>
  );
}

/** Who will stay, who will move, and who stands as head of each. */
function SplitPreview({
  members,
  chosen,
  today,
}: {
  members: Member[];
  chosen: Set<string>;
  today: string;
}) {
  const t = useTranslations("people.household");
  const parts = [
    { key: "stays", people: members.filter((member) => !chosen.has(member.personId)) },
    { key: "moves", people: members.filter((member) => chosen.has(member.personId)) },
  ] as const;
  return (
    <Alert tone="info" title={t("preview")} role="status">
      {chosen.size > 0 && (
        <ul>
          {parts.map(({ key, people }) => {
            const present = people.find((member) => member.isHead)?.personId ?? null;
            const head = chooseHead(people, present, today);
            const name = people.find((member) => member.personId === head)?.name;
            return (
              <li key={key}>
                {people.length === 0
                  ? t(`preview_${key}_none`)
                  : t(`preview_${key}`, {
                      names: people.map((member) => member.name).join(", "),
                      head: name ?? "",
                    })}
              </li>
            );
          })}
        </ul>
      )}
      <p>{t("splitEffect")}</p>
    </Alert>
  );
}
