import { FileTextIcon } from "@navikt/aksel-icons";
import type { Metadata } from "next";
import { getFormatter, getLocale, getTranslations } from "next-intl/server";
import { draftOf } from "@/app/_server/drafts/draft-of";
import { read } from "@/app/_server/read";
import { Section, Stack } from "@/app/_ui/kit/page";
import { EmptyState } from "@/app/_ui/kit/states";
import { Messages } from "@/app/_ui/messages";
import { decisionGroups } from "@/app/_ui/programme/decision-groups";
import { ProgrammeHead } from "@/app/_ui/programme/programme-head";
import { lawOf } from "@/lib/law/queries/law";
import { lettersOfCases } from "@/lib/letters/queries/letters";
import { factsOfPerson } from "@/lib/programme/queries/basis";
import { decisionGrounds } from "@/lib/programme/queries/decisions";
import { programmePage } from "@/lib/programme/queries/programme-page";
import { daysLate } from "@/lib/programme/rules/decision";
import { legalLengths } from "@/lib/programme/rules/decision-length";
import { programmeStartDueOn } from "@/lib/rules/rules/limits";
import { unsentForm } from "@/lib/users/queries/form-draft";
import { DecisionView } from "./decision.view";
import { previewDecisionAction } from "./preview-decision.action";
import { recordDecisionAction } from "./record-decision.action";
import { RecordDecisionForm } from "./record-decision.form";

type Props = { params: Promise<{ caseId: string; participationId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("programme.decision");
  return { title: t("title") };
}

/** Every decision in one person's programme with its letter, and the next one to make. */
export default async function DecisionsPage({ params }: Props) {
  const { caseId, participationId } = await params;
  const found = await read(async (scope) => {
    const page = await programmePage(
      scope,
      { caseId, participationId },
      "programme.view-decisions",
    );
    const formKey = `programme.record-decision:${participationId}`;
    const [grounds, letters, draft, person, law] = await Promise.all([
      decisionGrounds(scope),
      lettersOfCases(scope, [caseId]),
      unsentForm(scope, formKey),
      factsOfPerson(scope, caseId, page.programme.personId),
      lawOf(scope),
    ]);
    const { today, locale } = scope;
    const lengths = legalLengths(law, person.facts, today);
    return { page, grounds, letters, formKey, draft, lengths, today, locale };
  });
  const { page, grounds, letters, today } = found;
  const [t, locale, format] = await Promise.all([
    getTranslations("programme"),
    getLocale(),
    getFormatter(),
  ]);
  const { decisions, programme, name, mayWrite } = page;
  const first = decisions.find(({ kind }) => kind === "granted" || kind === "refused");
  const dueOn = programme.rightArisesOn && programmeStartDueOn(programme.rightArisesOn);
  const late = daysLate(programme.rightArisesOn, first?.decidedOn ?? today);
  return (
    <Stack gap="lg">
      <ProgrammeHead current="decision" {...{ caseId, participationId, name }} />
      <Section title={t("decision.title")}>
        {decisions.length === 0 ? (
          <EmptyState icon={<FileTextIcon aria-hidden />} title={t("decision.empty")} level={3}>
            {t("decision.emptyText")}
          </EmptyState>
        ) : (
          decisions
            .toReversed()
            .map((decision) => (
              <DecisionView
                key={decision.id}
                decision={decision}
                late={decision === first ? late : null}
                grounds={grounds}
                locale={locale}
                letter={letters.find(({ subjectId }) => subjectId === decision.id)}
              />
            ))
        )}
      </Section>
      {mayWrite && (
        <Section title={t("decision.record")}>
          <p>{t("decision.lead")}</p>
          <Messages
            namespaces={[
              "programme.form",
              "programme.errors",
              "programme.length",
              "cases.errors",
              "letters.errors",
              "letters.before",
              "letters.notices",
            ]}
          >
            <RecordDecisionForm
              key={decisions.length}
              action={recordDecisionAction}
              preview={previewDecisionAction}
              lengths={found.lengths}
              before={decisions.reduce((sum, one) => sum + (one.extensionMonths ?? 0), 0)}
              rights={`/saker/${caseId}/program/rettigheter/${programme.personId}`}
              label={t("decision.record")}
              groups={decisionGroups(t, {
                grounds,
                locale,
                isFirst: !first,
                overdueSince:
                  !first && late !== null && dueOn
                    ? format.dateTime(new Date(`${dueOn}T12:00:00Z`), {
                        dateStyle: "long",
                        timeZone: "UTC",
                      })
                    : null,
              })}
              hidden={{ participationId }}
              values={{
                kind: first ? "changed" : "granted",
                decidedOn: today,
                startsOn: programme.startedOn,
                language: found.locale,
              }}
              draft={draftOf(found.formKey, found.draft)}
              submit={t("decision.submit")}
            />
          </Messages>
        </Section>
      )}
    </Stack>
  );
}
