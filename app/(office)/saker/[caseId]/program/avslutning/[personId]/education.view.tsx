import { useTranslations } from "next-intl";
import { type CompletionTexts, educationGroups } from "@/app/_ui/completion/completion-groups";
import { Alert } from "@/app/_ui/kit/alert";
import { DateText } from "@/app/_ui/kit/date-text";
import { DefinitionList } from "@/app/_ui/kit/definition-list";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import { Section } from "@/app/_ui/kit/page";
import { GroupsForm } from "@/app/_ui/programme/groups.form";
import type { PersonCompletion } from "@/lib/completion/queries/person-completion";
import { isCalledFor, type StepOn } from "@/lib/completion/rules/steps";
import styles from "./completion.module.css";
import { saveEducationAction } from "./save-education.action";

/** Place, start date and funding of further education. */
export function EducationView({
  shown,
  texts,
  steps,
}: {
  shown: PersonCompletion;
  texts: CompletionTexts;
  steps: readonly StepOn[];
}) {
  const t = useTranslations("completion");
  const { education, programme, mayWrite } = shown;
  const state = steps.find(({ step }) => step === "utdanning")?.state;
  const { version, ...values } = education;
  return (
    <div id="utdanning" className={styles.anchor}>
      <Section title={t("step.utdanning")}>
        <p className={styles.lead}>{t("education.lead")}</p>
        {state === "done" && <Alert tone="success">{t("education.confirmed")}</Alert>}
        {version > 0 && (
          <DefinitionList
            columns={3}
            items={[
              { term: t("field.place"), value: education.place },
              { term: t("field.startsOn"), value: <DateText value={education.startsOn} /> },
              {
                term: t("field.funding"),
                value: education.funding && t(`funding.${education.funding}`),
              },
              { term: t("field.confirmedOn"), value: <DateText value={education.confirmedOn} /> },
            ]}
          />
        )}
        {mayWrite && (
          <Disclosure
            summary={t("education.change")}
            open={version === 0 && isCalledFor(steps, "utdanning")}
          >
            <GroupsForm
              key={version}
              act="save-education"
              action={saveEducationAction}
              label={t("education.change")}
              groups={educationGroups(texts)}
              hidden={{ participationId: programme.id }}
              values={values}
              version={version}
              submit={t("person.save")}
            />
          </Disclosure>
        )}
      </Section>
    </div>
  );
}
