"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import { type Draft, FormDraft } from "@/app/_ui/form/form-draft.client";
import type { FormAction } from "@/app/_ui/form/form-state";
import type { Option } from "@/app/_ui/form/select";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { Section } from "@/app/_ui/kit/page";
import type { Prepared } from "@/app/_ui/mapping/mapping-values";
import { AREAS } from "@/lib/mapping/rules/content";
import { AreaFields } from "./area-fields.client";
import styles from "./mapping.module.css";
import { PreparedAnswers } from "./prepared.client";
import { TalkFields } from "./talk-fields.client";

const writeMappingInput = () =>
  import("@/lib/mapping/input").then((inputs) => inputs.writeMappingInput);

export type Lists = {
  languages: readonly Option[];
  countries: readonly Option[];
  levels: readonly Option[];
  bookings: readonly Option[];
};

/** The mapping, area by area, with what the person wrote beforehand beside it, and the talk. */
export function MappingForm({
  action,
  about,
  version,
  isReviewed,
  values,
  draft,
  prepared,
  lists,
  needsInterpreter,
}: {
  action: FormAction;
  about: { caseId: string; personId: string };
  version: number;
  isReviewed: boolean;
  values: Record<string, unknown>;
  draft: Draft;
  prepared: readonly Prepared[];
  lists: Lists;
  needsInterpreter: boolean;
}) {
  const t = useTranslations("mapping");
  const act = isReviewed ? "change" : "draft";
  const form = useActionForm(writeMappingInput, action, {
    values: { act, ...values, ...draft.kept?.values, ...about, version },
  });
  return (
    <ActionForm form={form} label={t("form.label")} version={version}>
      <HiddenInput name="caseId" value={about.caseId} />
      <HiddenInput name="personId" value={about.personId} />
      {isReviewed && <HiddenInput name="act" value="change" />}
      <div className={styles.sheet}>
        {AREAS.map((area) => (
          <Section key={area} title={t(`area.${area}`)} level={3} id={area}>
            <div className={styles.area}>
              <div className={styles.own}>
                <AreaFields form={form} area={area} lists={lists} />
              </div>
              <PreparedAnswers form={form} area={area} answers={prepared} />
            </div>
          </Section>
        ))}
        <Section title={t("form.talk")} level={3} id="samtalen">
          <TalkFields
            form={form}
            about={about}
            isReviewed={isReviewed}
            lists={lists}
            needsInterpreter={needsInterpreter}
            wish={prepared.find(({ code }) => code === "interpreter")?.text ?? null}
            erases={prepared.length > 0}
          />
        </Section>
      </div>
      <FormDraft form={form} draft={draft} />
      <div>
        <SubmitButton>{t(isReviewed ? "form.saveVersion" : "form.save")}</SubmitButton>
      </div>
    </ActionForm>
  );
}
