import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { uploadOutcome } from "@/app/_server/documents/upload-outcome";
import { read } from "@/app/_server/read";
import { SubjectDocuments } from "@/app/_ui/documents/subject-documents";
import { UploadResult } from "@/app/_ui/documents/upload-result";
import { Alert } from "@/app/_ui/kit/alert";
import { AppLink } from "@/app/_ui/kit/app-link";
import { Page, Prose, Section, Stack } from "@/app/_ui/kit/page";
import { Messages } from "@/app/_ui/messages";
import { documentsOfSubject } from "@/lib/documents/queries/documents";
import { hasRole } from "@/lib/platform/context";
import { assessmentPage } from "@/lib/self-settlement/queries/assessment-page";
import { suggestionOf } from "@/lib/self-settlement/rules/check-sums";
import { type CheckCode, isCheckCode, mayBeAnswered } from "@/lib/self-settlement/rules/checks";
import styles from "../assessment.module.css";
import { CheckRow, changedWords } from "../check-row.view";
import { answerCheckAction } from "./answer-check.action";
import { CheckForm } from "./check-form.view";
import { SumView } from "./sum.view";

type Params = Promise<{ caseId: string; code: string }>;
type Props = {
  params: Params;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** The check that rests on a visit to the home. */
const INSPECTION: CheckCode = "AS-C07";

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const { code } = await params;
  const t = await getTranslations("assessment");
  return { title: isCheckCode(code) ? t(`names.${code}`) : t("title") };
}

/** One check: what it asks, the sums that it rests on, and its answer. */
export default async function CheckPage({ params, searchParams }: Props) {
  const { caseId, code } = await params;
  const search = await searchParams;
  const { head, application, assessed, lines, actor, photos, outcome } = await read(
    async (scope) => {
      const page = await assessmentPage(scope, caseId);
      const home = code === INSPECTION ? page.assessed?.dwelling : null;
      const [photos, outcome] = await Promise.all([
        home ? documentsOfSubject(scope, { subjectType: "dwelling", subjectId: home.id }) : [],
        home ? uploadOutcome(scope, search) : null,
      ]);
      return { ...page, photos, outcome, actor: scope.actor };
    },
  );
  const line = lines.find(({ check }) => check.code === code);
  if (!application || !assessed || !line) notFound();
  const [t, place] = await Promise.all([
    getTranslations("assessment"),
    getTranslations("documents.place"),
  ]);
  const { check, changed, sums } = line;
  const isOpen = head.status === "open" && mayBeAnswered(application.state);
  const mayAnswer = isOpen && hasRole(actor, ...check.who);
  const suggestion = suggestionOf(sums);
  return (
    <Page width="narrow">
      {outcome && <UploadResult outcome={outcome} />}
      <AppLink href={`/saker/${caseId}/selvbosetting/vurdering#${code}`}>
        {t("backToAssessment")}
      </AppLink>
      <Section title={t(`names.${check.code}`)}>
        <Prose>
          <p>{t(`help.${check.code}`)}</p>
        </Prose>
        <p className={styles.quiet}>
          {t(check.blocking ? "blocking" : "advisory")} {t("source", { source: check.source })}
        </p>
        {check.subject !== "application" && (
          <p className={styles.quiet}>{t(check.subject === "dwelling" ? "shared" : "ofCase")}</p>
        )}
        {check.code === "AS-C12" && (
          <AppLink href={`/saker/${caseId}/selvbosetting/samtaler`}>{t("toTalks")}</AppLink>
        )}
      </Section>
      {changed.length > 0 && (
        <Alert tone="warning">{t("changed", { what: changedWords(t, changed) })}</Alert>
      )}
      {sums.length > 0 && (
        <Section title={t("sumTitle")}>
          <Stack gap="lg">
            {sums.map((sum) => (
              <SumView key={sum.rule} sum={sum} />
            ))}
          </Stack>
          <p className={styles.state}>{t(`suggests.${suggestion?.state ?? "none"}`)}</p>
        </Section>
      )}
      {mayAnswer ? (
        <Section title={t("answer")}>
          <Messages
            namespaces={[
              "assessment.form",
              "assessment.errors",
              "self-settlement.errors",
              "cases.errors",
            ]}
          >
            <CheckForm
              line={line}
              application={application}
              assessed={assessed}
              action={answerCheckAction}
            />
          </Messages>
        </Section>
      ) : (
        <>
          <p>{t(isOpen ? "notYours" : "decidedNotice")}</p>
          <ul className={styles.checks}>
            <CheckRow line={line} caseId={caseId} mayAnswer={false} />
          </ul>
        </>
      )}
      {code === INSPECTION && assessed.dwelling && (
        <SubjectDocuments
          title={place("inspection")}
          empty={place("inspectionEmpty")}
          documents={photos}
          mayAdd={mayAnswer}
          caseId={caseId}
          back={`/saker/${caseId}/selvbosetting/vurdering/${INSPECTION}`}
          subject={{ subjectType: "dwelling", subjectId: assessed.dwelling.id }}
          kinds={["inspection_photo"]}
          outcome={outcome}
          today={assessed.today}
        />
      )}
    </Page>
  );
}
