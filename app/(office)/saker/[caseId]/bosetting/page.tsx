import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read } from "@/app/_server/read";
import { Alert } from "@/app/_ui/kit/alert";
import { AppLink } from "@/app/_ui/kit/app-link";
import { DateText } from "@/app/_ui/kit/date-text";
import { Columns, Page, Section, Stack } from "@/app/_ui/kit/page";
import { ReportedList } from "@/app/_ui/reporting/reported-to";
import { FirstWeeks } from "@/app/_ui/settlement/first-weeks";
import { LackingDates } from "@/app/_ui/settlement/lacking-dates";
import { WhereaboutsCard } from "@/app/_ui/settlement/whereabouts-card";
import { ledDatesOf } from "@/lib/cases/queries/open-application";
import { requireCase } from "@/lib/cases/queries/require-case";
import type { LedDate } from "@/lib/cases/rules/led-dates";
import { hasAllocationDecision, type SettlementType } from "@/lib/cases/rules/settlement-types";
import { caseSettlement } from "@/lib/casework/queries/case-settlement";
import { hasRole } from "@/lib/platform/context";
import { supportContacts } from "@/lib/reporting/queries/support-contacts";
import type { ReportCode } from "@/lib/reporting/rules/reported-fields";
import { settlementRoles } from "@/lib/settlement/access";
import { firstWeeksOf } from "@/lib/settlement/rules/first-weeks";
import type { FlowAct } from "@/lib/settlement/rules/flow-states";
import { whereaboutsOf } from "@/lib/settlement/rules/whereabouts";
import { BeforeArrival } from "./before-arrival.view";

/** What of settlement is reported; a list of IMDi is answered only where IMDi decides. */
const reportedOf = (type: SettlementType): ReportCode[] =>
  hasAllocationDecision(type) ? ["BOS-1", "BOS-2", "FREG-1"] : ["BOS-1", "FREG-1"];

/** The act on someone's way that gives a date which an application leads to. */
const ACTS_OF: Record<LedDate, FlowAct> = {
  acceptedOn: "accept",
  allocationDecidedOn: "record_allocation",
  settledOn: "register_settlement",
};

type Props = { params: Promise<{ caseId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("settlement");
  return { title: t("title") };
}

/** Where each person is on the way to settlement, what comes next, and the first weeks. */
export default async function SettlementPage({ params }: Props) {
  const { caseId } = await params;
  const { head, settlement, contacts, led, actor, today } = await read(async (scope) => {
    const head = await requireCase(scope, caseId, "settlement.view-settlement");
    return {
      head,
      settlement: await caseSettlement(scope, head),
      contacts: await supportContacts(scope),
      led: await ledDatesOf(scope, head),
      actor: scope.actor,
      today: scope.today,
    };
  });
  const { members, record, sheet, deadlines } = settlement;
  const t = await getTranslations("settlement.page");
  const mayAct = head.status === "open";
  const mayAnswer = hasRole(actor, ...settlementRoles);
  const groups = whereaboutsOf(head.settlementType, sheet, members);
  const tasks = firstWeeksOf(
    head.settlementType,
    sheet,
    record,
    deadlines.map(({ computedFrom: { rule, verified }, subjectKey, dueOn }) => ({
      rule,
      verified,
      subjectKey,
      dueOn,
    })),
  );
  const base = `/saker/${caseId}/bosetting`;
  const elsewhere = sheet.persons.filter(
    ({ facts }) => facts["allocation.otherMunicipality"]?.value === true,
  );
  const declinedOn = sheet.caseFacts["distribution.declinedOn"]?.value;
  return (
    <Page>
      <Columns
        main={
          <>
            <LackingDates members={members} caseId={caseId} />
            {mayAct && record.refusal && (
              <Alert tone="warning">
                <p>
                  {t.rich("refused", {
                    date: () => <DateText value={record.refusal?.refusedOn} />,
                  })}
                </p>
                <AppLink href={`${base}/takket-nei`}>{t("refusedLink")}</AppLink>
              </Alert>
            )}
            {mayAct && declinedOn && (
              <Alert tone="warning">
                {t.rich("declined", { date: () => <DateText value={declinedOn} /> })}
              </Alert>
            )}
            {elsewhere.length > 0 && (
              <Alert tone="warning">
                {t("elsewhere", { names: elsewhere.map(({ name }) => name).join(", ") })}
              </Alert>
            )}
            <Section title={groups.length > 1 ? t("where") : t("whereAlone")}>
              <Stack gap="sm">
                {groups.map((group) => (
                  <WhereaboutsCard
                    key={group.people[0]?.personId}
                    group={group}
                    caseId={caseId}
                    named={members.length > 1}
                    mayAct={mayAct}
                    byApplication={[...led].map((date) => ACTS_OF[date])}
                  />
                ))}
              </Stack>
            </Section>
            <FirstWeeks tasks={tasks} caseId={caseId} today={today} mayAct={mayAct} />
          </>
        }
        aside={
          <>
            <BeforeArrival
              type={head.settlementType}
              settlement={settlement}
              caseId={caseId}
              mayAnswer={mayAnswer}
            />
            <Section title={t("other")}>
              <Stack gap="sm">
                <AppLink href={`${base}/datoer`}>{t("dates")}</AppLink>
                {mayAnswer && hasAllocationDecision(head.settlementType) && (
                  <AppLink href={`${base}/takket-nei`}>{t("refusal")}</AppLink>
                )}
                {mayAnswer && <AppLink href={`${base}/flytting`}>{t("moves")}</AppLink>}
              </Stack>
            </Section>
            <ReportedList
              codes={reportedOf(head.settlementType)}
              contacts={contacts}
              caseNumber={head.number}
            />
          </>
        }
      />
    </Page>
  );
}
