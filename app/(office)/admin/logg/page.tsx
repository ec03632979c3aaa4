import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import { Page, Section } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { Pagination } from "@/app/_ui/kit/pagination";
import { Messages } from "@/app/_ui/messages";
import { logSearchInput } from "@/lib/audit/input";
import { searchLog } from "@/lib/audit/queries/events";
import { logAccounts } from "@/lib/audit/queries/log-subjects";
import { verifyChain } from "@/lib/audit/queries/verify-chain";
import { caseNumbers } from "@/lib/cases/queries/case-numbers";
import { ChainState } from "./chain-state.view";
import { findSubject } from "./find-subject.action";
import { FindSubjectForm } from "./find-subject.form";
import { LogFilters } from "./log-filters.view";
import { LogTable } from "./log-table.view";

type Search = Promise<Record<string, string | string[] | undefined>>;
/** So many of the newest rows are checked each time the page opens. */
const CHECKED_EACH_TIME = 500;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("audit.log");
  return { title: t("title") };
}

/** The auditor's search: who did what, when, with which case and person; never what they hold. */
export default async function LogPage({ searchParams }: { searchParams: Search }) {
  await requireRole("/admin/logg", "auditor");
  const given = await searchParams;
  const search = logSearchInput.parse(given);
  const whole = given.kontroll === "alt";
  const { page, accounts, numbers, chain } = await read(async (scope) => {
    const found = await searchLog(scope, search);
    return {
      page: found,
      accounts: await logAccounts(scope),
      numbers: await caseNumbers(
        scope,
        found.rows.flatMap(({ caseId }) => caseId ?? []).concat(search.case ?? []),
      ),
      chain: await verifyChain(scope, whole ? {} : { newest: CHECKED_EACH_TIME }),
    };
  });
  const t = await getTranslations("audit.log");
  const href = (before?: number) => {
    const { before: _, ...kept } = search;
    const entries = Object.entries({ ...kept, before }).filter(([, value]) => value !== undefined);
    return `/admin/logg?${new URLSearchParams(entries as [string, string][])}`;
  };
  return (
    <Page width="wide">
      <PageHeader title={t("title")} lead={t("lead")} />
      <ChainState chain={chain} whole={whole} />
      <Section title={t("search")}>
        <Messages namespaces={["audit.log", "audit.errors"]}>
          <FindSubjectForm action={findSubject} />
        </Messages>
        <LogFilters search={search} accounts={accounts} numbers={numbers} />
      </Section>
      <LogTable rows={page.rows} numbers={numbers} search={search} />
      <Pagination
        nextHref={page.next ? href(page.next) : undefined}
        previousHref={search.before ? href() : undefined}
      />
    </Page>
  );
}
