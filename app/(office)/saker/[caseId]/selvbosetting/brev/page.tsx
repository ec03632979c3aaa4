import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import { DateText } from "@/app/_ui/kit/date-text";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import { Page, Section } from "@/app/_ui/kit/page";
import { Messages } from "@/app/_ui/messages";
import { WhereaboutsHidden } from "@/app/_ui/self-settlement/whereabouts-hidden";
import { composeFor } from "@/lib/letters/queries/compose-letter";
import { lettersAbout } from "@/lib/letters/queries/letters";
import { applicationRoles } from "@/lib/self-settlement/access";
import { previewAnswerInput } from "@/lib/self-settlement/input";
import {
  ANSWERED_STATES,
  acceptableFor,
  answerKind,
  answerOrder,
} from "@/lib/self-settlement/queries/answer-order";
import { openApplicationPage } from "@/lib/self-settlement/queries/application-page";
import { previewAnswerAction } from "./preview-answer.action";
import { recordAnswerAction } from "./record-answer.action";
import { RecordAnswerForm } from "./record-answer.form";
import { sendAnswerAction } from "./send-answer.action";
import { SendAnswerForm } from "./send-answer.form";

type Params = Promise<{ caseId: string }>;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("self-settlement.letter");
  return { title: t("title") };
}

/** The letter that tells the household of the decision, or of what is missing. */
export default async function AnswerPage({ params }: { params: Params }) {
  const ctx = await requireRole("/saker/[caseId]/selvbosetting/brev", ...applicationRoles);
  const { caseId } = await params;
  const language = ctx.locale === "en" ? "nb" : ctx.locale;
  const found = await read(async (scope) => {
    const page = await openApplicationPage(scope, caseId, ANSWERED_STATES);
    if (!page) return null;
    const { application, head, hidden } = page;
    const kind = answerKind(application);
    if (!kind) return null;
    const letters = await lettersAbout(scope, caseId, "application", application.id);
    const values = {
      applicationId: application.id,
      language,
      plain: false,
      acceptable: acceptableFor(application, language).join("\n"),
    };
    if (hidden) return { page, letters, values, shown: null };
    const given = previewAnswerInput.parse(values);
    const composed = await composeFor(
      scope,
      head,
      await answerOrder(scope, head, application, kind, given),
    );
    const shown = composed.ok
      ? { letter: composed.value.letter, notices: composed.value.notices }
      : null;
    return { page, letters, values, shown };
  });
  if (!found) redirect(`/saker/${caseId}/selvbosetting`);
  const { page, letters, values, shown } = found;
  const { application } = page;
  const [t, place] = await Promise.all([
    getTranslations("self-settlement.letter"),
    getTranslations("documents.place"),
  ]);
  return (
    <Page width="narrow">
      <Section title={t("title")}>
        <p>{t("lead")}</p>
        {page.hidden ? (
          <WhereaboutsHidden />
        ) : (
          <Messages namespaces={NAMESPACES}>
            <SendAnswerForm
              send={sendAnswerAction}
              preview={previewAnswerAction}
              state={application.state as "approved"}
              values={{ ...values, version: application.version }}
              shown={shown}
            />
          </Messages>
        )}
      </Section>
      {application.state !== "more_information" && (
        <Disclosure summary={t("byHand")}>
          <Messages
            namespaces={["self-settlement.decide", "self-settlement.errors", "cases.errors"]}
          >
            <RecordAnswerForm
              action={recordAnswerAction}
              applicationId={application.id}
              version={application.version}
              answerSentOn={application.answerSentOn ?? ctx.today}
            />
          </Messages>
        </Disclosure>
      )}
      {letters.length > 0 && (
        <Section title={t("issued")}>
          {page.hidden ? (
            <p>{place("lettersHidden")}</p>
          ) : (
            <>
              {page.head.addressProtection !== "none" && <p>{place("lettersKept")}</p>}
              <ul>
                {letters.map((letter) => (
                  <li key={letter.id}>
                    <DateText value={letter.issuedOn} />: {letter.subject}{" "}
                    <a
                      className="ds-link"
                      href={`/api/dokumenter/${letter.documentId}`}
                      target="_blank"
                      rel="noreferrer"
                    >
                      {t("open")}
                    </a>
                  </li>
                ))}
              </ul>
            </>
          )}
        </Section>
      )}
    </Page>
  );
}

const NAMESPACES = [
  "self-settlement.letter",
  "self-settlement.errors",
  "self-settlement.outcome",
  "self-settlement.standing",
  "self-settlement.state",
  "letters.errors",
  "letters.notices",
  "cases.errors",
];
