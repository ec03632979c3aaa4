"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import { type Draft, FormDraft } from "@/app/_ui/form/form-draft.client";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { LinkButton } from "@/app/_ui/kit/button";
import { Row } from "@/app/_ui/kit/page";
import type { PolicyPart } from "@/lib/policy/rules/content";
import { ContactFields, LeaseFields, OfferFields } from "./agreement-fields.client";
import { HomeFields, RentFields } from "./dwelling-fields.client";
import { usePartLabels } from "./part-labels.client";
import { GroupsFields, ParticipationFields, PeriodsFields } from "./scheme-fields.client";

const input = () => import("@/lib/policy/input").then((m) => m.changePolicyInput);

const FIELDS = {
  participation: ParticipationFields,
  groups: GroupsFields,
  periods: PeriodsFields,
  rent: RentFields,
  home: HomeFields,
  lease: LeaseFields,
  offer: OfferFields,
  contact: ContactFields,
} as const;

/** One part of the draft. What was typed against an older version is put beside what stands now. */
export function ChangePolicyForm({
  action,
  part,
  version,
  content,
  draft,
}: {
  action: FormAction;
  part: PolicyPart;
  version: number;
  content: Record<string, unknown>;
  draft: Draft;
}) {
  const t = useTranslations("policy.write");
  const labels = usePartLabels(part);
  const kept = draft.kept?.values;
  const opened = Number(kept?.version ?? version);
  const form = useActionForm(input, action, {
    values: { part, version: opened, content: kept?.content ?? content },
    conflictLabels: labels,
  });
  const Fields = FIELDS[part];
  return (
    <ActionForm form={form} version={opened}>
      <HiddenInput name="part" value={part} />
      <Fields form={form} label={(name) => labels[`content.${name}`] ?? name} />
      <FormDraft form={form} draft={draft} />
      <Row>
        <SubmitButton>{t("save")}</SubmitButton>
        <LinkButton href="/admin/selvbosetting/kladd" variant="tertiary">
          {t("cancel")}
        </LinkButton>
      </Row>
    </ActionForm>
  );
}
