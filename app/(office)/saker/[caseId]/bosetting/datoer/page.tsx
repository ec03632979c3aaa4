import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read } from "@/app/_server/read";
import { Alert } from "@/app/_ui/kit/alert";
import { AppLink } from "@/app/_ui/kit/app-link";
import { DateText } from "@/app/_ui/kit/date-text";
import { Page, Section } from "@/app/_ui/kit/page";
import { type Column, DataTable } from "@/app/_ui/kit/table";
import { Messages } from "@/app/_ui/messages";
import { reportedNotes } from "@/app/_ui/reporting/reported-to";
import { membersOfCase } from "@/lib/cases/queries/case-header";
import { ledDatesOf } from "@/lib/cases/queries/open-application";
import { requireCase } from "@/lib/cases/queries/require-case";
import { hasAllocationDecision, isAgreedSelfSettlement } from "@/lib/cases/rules/settlement-types";
import type { CaseMember } from "@/lib/cases/types";
import { supportContacts } from "@/lib/reporting/queries/support-contacts";
import { setSettlementDatesAction } from "./set-settlement-dates.action";
import { SetSettlementDatesForm } from "./set-settlement-dates.form";

type Params = Promise<{ caseId: string }>;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("cases.dates");
  return { title: t("title") };
}

/** What is asked only where IMDi decides on the municipality. */
const ofDecision = new Set(["acceptedOn", "allocationDecidedOn"]);

/** The municipality's acceptance, IMDi's decision, planned and actual settlement for each person. */
export default async function SettlementDatesPage({ params }: { params: Params }) {
  const { caseId } = await params;
  const { head, members, contacts, led } = await read(async (scope) => {
    const found = await requireCase(scope, caseId, "cases.view-settlement-dates");
    const [people, contacts, led] = await Promise.all([
      membersOfCase(scope, found),
      supportContacts(scope),
      ledDatesOf(scope, found),
    ]);
    return { head: found, members: people, contacts, led };
  });
  const t = await getTranslations("cases.dates");
  const back = await getTranslations("settlement.record");
  const decided = hasAllocationDecision(head.settlementType);
  const unchecked = members.filter((one) => decided && one.settledOn && !one.allocationDecidedOn);
  const columns: Column<CaseMember>[] = [
    { key: "name", header: t("person"), primary: true, cell: (row) => row.name },
    {
      key: "acceptedOn",
      header: t("acceptedOn"),
      cell: (row) => <DateText value={row.acceptedOn} />,
    },
    {
      key: "allocationDecidedOn",
      header: t("allocationDecidedOn"),
      cell: (row) => <DateText value={row.allocationDecidedOn} />,
    },
    {
      key: "plannedOn",
      header: t("plannedOn"),
      cell: (row) => <DateText value={row.plannedOn} />,
    },
    {
      key: "settledOn",
      header: t("settledOn"),
      cell: (row) => <DateText value={row.settledOn} />,
    },
  ];
  return (
    <Page>
      <div>
        <AppLink href={`/saker/${caseId}/bosetting`}>{back("back")}</AppLink>
      </div>
      <Section title={t("title")}>
        <p>{t("lead")}</p>
        {isAgreedSelfSettlement(head.settlementType) && (
          <p>
            {t("fromApplication")}{" "}
            <AppLink href={`/saker/${caseId}/selvbosetting`}>{t("openApplication")}</AppLink>
          </p>
        )}
        <DataTable
          caption={t("title")}
          captionHidden
          columns={decided ? columns : columns.filter(({ key }) => !ofDecision.has(key))}
          rows={members}
          rowKey={(row) => row.personId}
        />
        {unchecked.length > 0 && (
          <Alert tone="warning">
            {t("unchecked", { names: unchecked.map(({ name }) => name).join(", ") })}
          </Alert>
        )}
      </Section>
      {head.status === "open" && (
        <Messages namespaces={["cases.dates", "cases.errors"]}>
          {members.map((member) => (
            <Section key={member.personId} title={member.name} level={3}>
              <SetSettlementDatesForm
                key={member.settlementVersion}
                action={setSettlementDatesAction}
                caseId={caseId}
                member={member}
                decided={decided}
                led={[...led].filter((field) => !member[field])}
                alone={members.length === 1}
                notes={reportedNotes("cases.set-settlement-dates", {
                  contacts,
                  caseNumber: head.number,
                })}
              />
            </Section>
          ))}
        </Messages>
      )}
    </Page>
  );
}
