import { HouseIcon } from "@navikt/aksel-icons";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import { Select } from "@/app/_ui/form/select";
import { LinkButton } from "@/app/_ui/kit/button";
import { CounterLink, CounterRow, FilterBar } from "@/app/_ui/kit/filter";
import { Page } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { Pagination } from "@/app/_ui/kit/pagination";
import { EmptyState } from "@/app/_ui/kit/states";
import { yearOf } from "@/lib/platform/dates";
import { applicationRoles } from "@/lib/self-settlement/access";
import { type ApplicationListInput, applicationListInput } from "@/lib/self-settlement/input";
import { countOverrides, listApplications } from "@/lib/self-settlement/queries/application-list";
import { APPLICATION_STATES, WAITING, type WaitingFor } from "@/lib/self-settlement/rules/states";
import { ApplicationTable } from "./application-table.view";

type Search = Promise<Record<string, string | string[] | undefined>>;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("self-settlement.list");
  return { title: t("title") };
}

/** Every application that the reader may open, those that have waited longest first. */
export default async function ApplicationsPage({ searchParams }: { searchParams: Search }) {
  const ctx = await requireRole("/selvbosetting", ...applicationRoles);
  const { tilstand, venter, etter } = await searchParams;
  const filter = applicationListInput.parse({ state: tilstand, waiting: venter, after: etter });
  const { list, overrides } = await read(async (scope) => ({
    list: await listApplications(scope, filter),
    overrides: await countOverrides(scope, yearOf(ctx.today)),
  }));
  const [t, state, waiting] = await Promise.all([
    getTranslations("self-settlement.list"),
    getTranslations("self-settlement.state"),
    getTranslations("self-settlement.waiting"),
  ]);
  const whom = Object.keys(WAITING) as WaitingFor[];
  const count = (one: WaitingFor) =>
    WAITING[one].reduce((sum, each) => sum + (list.counts[each] ?? 0), 0);
  const narrowed = Boolean(filter.state ?? filter.waiting);
  return (
    <Page width="wide">
      <PageHeader
        title={t("title")}
        lead={t("lead")}
        actions={
          <LinkButton href="/utleiere" variant="secondary">
            {t("landlords")}
          </LinkButton>
        }
      />
      <CounterRow label={t("filter")}>
        {whom.map((one) => (
          <CounterLink
            key={one}
            href={hrefOf({ waiting: one })}
            count={count(one)}
            label={waiting(one)}
            current={filter.waiting === one}
          />
        ))}
      </CounterRow>
      <FilterBar
        action="/selvbosetting"
        label={t("stateFilter")}
        {...(narrowed && { resetHref: "/selvbosetting" })}
      >
        <Select
          id="tilstand"
          name="tilstand"
          label={t("stateFilter")}
          defaultValue={filter.state}
          placeholder={t("allStates")}
          options={APPLICATION_STATES.map((value) => ({ value, label: state(value) }))}
          width="medium"
        />
      </FilterBar>
      {list.rows.length === 0 ? (
        <EmptyState
          icon={<HouseIcon aria-hidden />}
          title={narrowed ? t("noneFound") : t("none")}
          action={
            <LinkButton
              href={narrowed ? "/selvbosetting" : "/saker?type=agreed_self_settlement"}
              variant="secondary"
            >
              {narrowed ? t("showAll") : t("cases")}
            </LinkButton>
          }
        >
          {!narrowed && <p>{t("noneBody")}</p>}
        </EmptyState>
      ) : (
        <ApplicationTable rows={list.rows} today={ctx.today} />
      )}
      <Pagination
        {...(filter.after && { previousHref: hrefOf({ ...filter, after: undefined }) })}
        {...(list.next && { nextHref: hrefOf({ ...filter, after: list.next }) })}
      />
      {overrides.approved > 0 && <p>{t("overrides", overrides)}</p>}
    </Page>
  );
}

function hrefOf({ state, waiting, after }: Partial<ApplicationListInput>): string {
  const query = new URLSearchParams();
  if (state) query.set("tilstand", state);
  if (waiting) query.set("venter", waiting);
  if (after) query.set("etter", after);
  return `/selvbosetting${query.size > 0 ? `?${query}` : ""}`;
}
