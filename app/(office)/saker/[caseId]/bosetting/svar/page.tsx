import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import { Alert } from "@/app/_ui/kit/alert";
import { AppLink } from "@/app/_ui/kit/app-link";
import { DateText } from "@/app/_ui/kit/date-text";
import { Page, Row, Section } from "@/app/_ui/kit/page";
import { Messages } from "@/app/_ui/messages";
import { reportedNotes } from "@/app/_ui/reporting/reported-to";
import { stepAddress } from "@/app/_ui/settlement/address";
import { requireCase } from "@/lib/cases/queries/require-case";
import { comersOf } from "@/lib/cases/rules/comers";
import { hasAllocationDecision, isAgreedSelfSettlement } from "@/lib/cases/rules/settlement-types";
import { caseSettlement } from "@/lib/casework/queries/case-settlement";
import { supportContacts } from "@/lib/reporting/queries/support-contacts";
import { settlementRoles } from "@/lib/settlement/access";
import { DECLINE_REASONS, MISSING_IN_LIST, NOTHING_MISSING } from "@/lib/settlement/rules/codes";
import { answerListAction } from "./answer-list.action";
import { AnswerListForm } from "./answer-list.form";
import { readListAction } from "./read-list.action";
import { ReadListForm } from "./read-list.form";

type Props = { params: Promise<{ caseId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("settlement.answer");
  return { title: t("title") };
}

/** The household on the state's list: what was read there, what is missing, and the answer. */
export default async function AnswerListPage({ params }: Props) {
  await requireRole("/saker/[caseId]/bosetting/svar", ...settlementRoles);
  const { caseId } = await params;
  const { head, settlement, contacts, today } = await read(async (scope) => {
    const head = await requireCase(scope, caseId, "settlement.view-list-answer");
    return {
      head,
      settlement: await caseSettlement(scope, head),
      contacts: await supportContacts(scope),
      today: scope.today,
    };
  });
  const { members, record, sheet } = settlement;
  const [t, reason, missing, back] = await Promise.all([
    getTranslations("settlement.answer"),
    getTranslations("codes.decline_reason"),
    getTranslations("codes.missing_information"),
    getTranslations("settlement.record"),
  ]);
  const { settlementType: type } = head;
  const decided = hasAllocationDecision(type);
  const answers = decided && !isAgreedSelfSettlement(type);
  const stands = record.distribution;
  const open = head.status === "open";
  const acceptedOn = members.flatMap((member) => member.acceptedOn ?? []).sort()[0];
  const allAccepted = members.length > 0 && comersOf(members).every((member) => member.acceptedOn);
  const dueOn = sheet.caseFacts["distribution.answerDueOn"]?.value;
  const on = (value: string | null | undefined) => ({ date: () => <DateText value={value} /> });
  const reserved = record.records.some(({ step }) => step === "place_reserved");
  const items = [
    ...MISSING_IN_LIST.filter((item) => item !== "guardian" || type === "unaccompanied_minor"),
  ];
  return (
    <Page width="narrow">
      <div>
        <AppLink href={`/saker/${caseId}/bosetting`}>{back("back")}</AppLink>
      </div>
      {!decided && <Alert tone="info">{t("noList")}</Alert>}
      {decided && (
        <Section title={t("readTitle")}>
          <p>{t("lead")}</p>
          {open && (
            <Messages namespaces={["settlement.answer", "settlement.errors", "cases.errors"]}>
              <ReadListForm
                key={stands?.version ?? 0}
                action={readListAction}
                caseId={caseId}
                stands={stands}
                listed={answers}
                today={today}
                items={[
                  { value: NOTHING_MISSING, label: t("nothing") },
                  ...items.map((value) => ({ value, label: missing(value) })),
                ]}
              />
            </Messages>
          )}
        </Section>
      )}
      {answers && (
        <Section title={t("answerTitle")}>
          {acceptedOn && <Alert tone="success">{t.rich("isAccepted", on(acceptedOn))}</Alert>}
          {!acceptedOn && stands?.declinedOn && (
            <Alert tone="warning">
              {t.rich("isDeclined", {
                ...on(stands.declinedOn),
                reason: reason(stands.declineReason as "other"),
              })}
            </Alert>
          )}
          {open && !allAccepted && (
            <>
              {dueOn && !acceptedOn && <p>{t.rich("dueOn", on(dueOn))}</p>}
              <Row>
                <AppLink href={stepAddress(caseId, "allocation_check")}>{t("check")}</AppLink>
                {type === "unaccompanied_minor" && (
                  <AppLink href={stepAddress(caseId, "place_reserved")}>{t("reserve")}</AppLink>
                )}
              </Row>
              {type === "unaccompanied_minor" && !reserved && (
                <Alert tone="info">{t("childFirst")}</Alert>
              )}
              <Messages namespaces={["settlement.answer", "settlement.errors", "cases.errors"]}>
                <AnswerListForm
                  key={stands?.version ?? 0}
                  action={answerListAction}
                  caseId={caseId}
                  version={stands?.version ?? 0}
                  today={today}
                  notes={reportedNotes("settlement.answer-list", {
                    contacts,
                    caseNumber: head.number,
                  })}
                  reasons={DECLINE_REASONS.filter(
                    (value) => value !== "no_care_for_child" || type === "unaccompanied_minor",
                  ).map((value) => ({ value, label: reason(value) }))}
                />
              </Messages>
            </>
          )}
        </Section>
      )}
    </Page>
  );
}
