import { PersonSuitIcon } from "@navikt/aksel-icons";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import { LinkButton } from "@/app/_ui/kit/button";
import { CounterLink, CounterRow } from "@/app/_ui/kit/filter";
import { Page, Section } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { Pagination } from "@/app/_ui/kit/pagination";
import { EmptyState } from "@/app/_ui/kit/states";
import { caseRoles, hasRole } from "@/lib/platform/context";
import { isPlainDate } from "@/lib/platform/dates";
import { isId } from "@/lib/platform/ids";
import { settlementRoles } from "@/lib/settlement/access";
import { waitingCounts, waitingHouseholds } from "@/lib/settlement/queries/distribution-list";
import { WAITING_GROUPS, type WaitingGroup } from "@/lib/settlement/rules/waiting";
import { WaitingTable } from "./waiting-table.view";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** The words of the address for each group. */
const WORDS: Record<WaitingGroup, string> = {
  answer: "svar",
  decision: "vedtak",
  file: "mappe",
  date: "dato",
  arrival: "ankomst",
  incomplete: "mangler",
};
const TONES = { answer: "warning", incomplete: "warning" } as const;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("settlement.list");
  return { title: t("title") };
}

/** The households on their way here, by what they wait for; each counter is a filter of the list. */
export default async function DistributionListPage({ searchParams }: Props) {
  const { actor, today } = await requireRole("/saker/fordeling", ...caseRoles);
  const { vis, etter } = await searchParams;
  const asked = WAITING_GROUPS.find((group) => WORDS[group] === vis);
  const after = keyOf(etter);
  const { counts, chosen, page } = await read(async (scope) => {
    scope.audit({ action: "settlement.view-list", objectType: "case_list" });
    const counts = await waitingCounts(scope);
    const chosen = asked ?? WAITING_GROUPS.find((group) => counts[group] > 0) ?? "answer";
    return { counts, chosen, page: await waitingHouseholds(scope, chosen, after) };
  });
  const t = await getTranslations("settlement.list");
  const href = (group: WaitingGroup) => `/saker/fordeling?vis=${WORDS[group]}`;
  const mayAct = hasRole(actor, ...settlementRoles);
  return (
    <Page>
      <PageHeader
        title={t("title")}
        lead={t("lead")}
        breadcrumb={[{ label: t("toCases"), href: "/saker" }]}
        actions={mayAct && <LinkButton href="/saker/ny">{t("new")}</LinkButton>}
      />
      <CounterRow label={t("whose")}>
        {WAITING_GROUPS.map((group) => (
          <CounterLink
            key={group}
            href={href(group)}
            count={counts[group]}
            label={t(`groups.${group}`)}
            tone={TONES[group as keyof typeof TONES] ?? "neutral"}
            current={group === chosen}
          />
        ))}
      </CounterRow>
      <Section title={t(`groups.${chosen}`)}>
        {chosen === "answer" && page.rows.length > 0 && <p>{t("notVerified")}</p>}
        <WaitingTable
          group={chosen}
          rows={page.rows}
          today={today}
          mayAct={mayAct}
          empty={
            <EmptyState
              icon={<PersonSuitIcon aria-hidden />}
              title={t(`empty.${chosen}`)}
              level={3}
            >
              <p>{t(`empty.${chosen}Text`)}</p>
            </EmptyState>
          }
        />
        <Pagination
          label={t("title")}
          previousHref={after ? href(chosen) : undefined}
          nextHref={
            page.next ? `${href(chosen)}&etter=${page.next.since}_${page.next.caseId}` : undefined
          }
        />
      </Section>
    </Page>
  );
}

/** The key of a page, as it stands in the address; anything else is the first page. */
function keyOf(text: string | string[] | undefined) {
  const [since = "", caseId = ""] = typeof text === "string" ? text.split("_") : [];
  return isPlainDate(since) && isId(caseId) ? { since, caseId } : undefined;
}
