import { ChatElipsisIcon } from "@navikt/aksel-icons";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import { Select } from "@/app/_ui/form/select";
import { TextInput } from "@/app/_ui/form/text-input";
import { FilterBar } from "@/app/_ui/kit/filter";
import { Page, Section } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { Pagination } from "@/app/_ui/kit/pagination";
import { EmptyState } from "@/app/_ui/kit/states";
import { caseStaff, openTeams } from "@/lib/cases/queries/staff";
import { boardInput, DEFAULT_DAYS } from "@/lib/guidance/input";
import { guidanceBoard } from "@/lib/guidance/queries/board";
import { caseRoles } from "@/lib/platform/context";
import { isPlainDate } from "@/lib/platform/dates";
import { isId } from "@/lib/platform/ids";
import { GroupTable, Totals } from "./groups.view";
import { HouseholdTable } from "./household-table.view";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("guidance.board");
  return { title: t("title") };
}

/** How far guidance has come in all households that one may open, and who has waited longest. */
export default async function BoardPage({ searchParams }: Props) {
  await requireRole("/veiledning", ...caseRoles);
  const { dager: days, team, veileder: adviser, etter } = boardInput.parse(await searchParams);
  const { board, teams, staff } = await read(async (scope) => {
    const [board, teams, staff] = await Promise.all([
      guidanceBoard(scope, { days, team, adviser, after: keyOf(etter) }),
      openTeams(scope),
      caseStaff(scope),
    ]);
    return { board, teams, staff };
  });
  const t = await getTranslations("guidance.board");
  const address = (after?: string) => {
    const query = new URLSearchParams({ dager: String(days) });
    if (team) query.set("team", team);
    if (adviser) query.set("veileder", adviser);
    if (after) query.set("etter", after);
    return `/veiledning?${query}`;
  };
  const advisers = staff.filter(({ roles }) => roles.includes("housing_adviser"));
  const narrowed = days !== DEFAULT_DAYS || team || adviser;
  return (
    <Page width="wide">
      <PageHeader title={t("title")} lead={t("lead")} />
      <FilterBar
        action="/veiledning"
        label={t("filters")}
        resetHref={narrowed ? "/veiledning" : undefined}
      >
        <TextInput
          id="dager"
          name="dager"
          label={t("days")}
          help={t("daysHelp", { days: DEFAULT_DAYS })}
          defaultValue={String(days)}
          inputMode="numeric"
          width="short"
        />
        <Select
          id="team"
          name="team"
          label={t("team")}
          placeholder={t("all")}
          options={teams.map(({ id, name }) => ({ value: id, label: name }))}
          defaultValue={team ?? ""}
        />
        <Select
          id="veileder"
          name="veileder"
          label={t("adviser")}
          placeholder={t("all")}
          options={advisers.map(({ accountId, name }) => ({ value: accountId, label: name }))}
          defaultValue={adviser ?? ""}
        />
      </FilterBar>
      <Totals total={board.total} days={days} />
      <Section title={t("listTitle", { days })}>
        <HouseholdTable
          households={board.households}
          empty={
            <EmptyState icon={<ChatElipsisIcon aria-hidden />} title={t("empty")} level={3}>
              {t("emptyText")}
            </EmptyState>
          }
        />
        <Pagination
          label={t("pages")}
          previousHref={etter ? address() : undefined}
          nextHref={board.next ? address(board.next) : undefined}
        />
      </Section>
      <Section title={t("byTeam")}>
        <GroupTable groups={board.teams} caption={t("byTeam")} nobody="" days={days} />
      </Section>
      <Section title={t("byAdviser")}>
        <GroupTable
          groups={board.advisers}
          caption={t("byAdviser")}
          nobody={t("nobody")}
          days={days}
        />
      </Section>
    </Page>
  );
}

/** The key of a page, as it stands in the address; anything else is the first page. */
function keyOf(text: string | undefined) {
  const [since = "", caseId = ""] = text?.split("_") ?? [];
  return isPlainDate(since) && isId(caseId) ? { since, caseId } : undefined;
}
