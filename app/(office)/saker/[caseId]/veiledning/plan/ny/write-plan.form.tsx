"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { CheckboxGroup } from "@/app/_ui/form/choices";
import { Fieldset, HiddenInput } from "@/app/_ui/form/fieldset";
import { type Draft, FormDraft } from "@/app/_ui/form/form-draft.client";
import type { FormAction } from "@/app/_ui/form/form-state";
import type { Option } from "@/app/_ui/form/select";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { DateInput } from "@/app/_ui/form/text-input";
import { Textarea } from "@/app/_ui/form/textarea.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { LinkButton } from "@/app/_ui/kit/button";
import { Row } from "@/app/_ui/kit/page";
import { methods } from "@/lib/guidance/rules/plan";
import type { Plan } from "@/lib/guidance/types";

const input = () => import("@/lib/guidance/input").then((m) => m.writePlanInput);

const FIELDS = [
  "mappedOn",
  "manages",
  "wishes",
  "goals",
  "methodsReason",
  "householdDoes",
  "adviserDoes",
  "othersDo",
  "reviewOn",
] as const;

/** The plan for the guidance of a household, from the first talk on. */
export function WritePlanForm({
  action,
  caseId,
  plan,
  today,
  topics,
  draft,
}: {
  action: FormAction;
  caseId: string;
  plan: Plan | null;
  today: string;
  topics: readonly Option[];
  draft: Draft;
}) {
  const t = useTranslations("guidance.plan");
  const version = plan?.version ?? 0;
  const goals = plan?.goals.join("\n") ?? "";
  const form = useActionForm(input, action, {
    values: {
      mappedOn: today,
      wanted: [],
      needed: [],
      methods: [],
      ...plan,
      goals,
      caseId,
      version,
      ...draft.kept?.values,
    },
    conflictLabels: Object.fromEntries(FIELDS.map((name) => [name, t(`field.${name}`)])),
  });
  const field = (name: (typeof FIELDS)[number]) => ({
    ...form.field(name),
    label: t(`field.${name}`),
  });
  return (
    <ActionForm form={form} version={version} label={t("title")}>
      <FormDraft form={form} draft={draft} />
      <HiddenInput name="caseId" value={caseId} />
      <Fieldset legend={t("group.talk")}>
        <DateInput {...field("mappedOn")} required />
        <Textarea {...field("manages")} rows={3} warnSensitive />
        <Textarea {...field("wishes")} help={t("help.wishes")} rows={3} warnSensitive />
      </Fieldset>
      <Fieldset legend={t("group.topics")}>
        <CheckboxGroup
          {...form.field("wanted")}
          label={t("field.wanted")}
          options={topics.map(({ value, label }) => ({ value, label }))}
          columns={2}
        />
        <CheckboxGroup
          {...form.field("needed")}
          label={t("field.needed")}
          help={t("help.needed")}
          options={topics}
          columns={2}
        />
      </Fieldset>
      <Fieldset legend={t("group.how")}>
        <Textarea {...field("goals")} help={t("help.goals")} rows={3} warnSensitive />
        <CheckboxGroup
          {...form.field("methods")}
          label={t("field.methods")}
          help={t("help.methods")}
          options={methods.map((value) => ({ value, label: t(`method.${value}`) }))}
        />
        <Textarea {...field("methodsReason")} rows={2} warnSensitive />
      </Fieldset>
      <Fieldset legend={t("group.who")}>
        <Textarea {...field("householdDoes")} rows={2} warnSensitive />
        <Textarea {...field("adviserDoes")} rows={2} warnSensitive />
        <Textarea {...field("othersDo")} rows={2} warnSensitive />
        <DateInput {...field("reviewOn")} help={t("help.reviewOn")} />
      </Fieldset>
      <Row>
        <SubmitButton>{t("save")}</SubmitButton>
        <LinkButton href={`/saker/${caseId}/veiledning/plan`} variant="tertiary">
          {t("cancel")}
        </LinkButton>
      </Row>
    </ActionForm>
  );
}
