import { PlusIcon } from "@navikt/aksel-icons";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { opensPage } from "@/app/_server/access-registry";
import { read, requireRole } from "@/app/_server/read";
import { Select } from "@/app/_ui/form/select";
import { TextInput } from "@/app/_ui/form/text-input";
import { AppLink } from "@/app/_ui/kit/app-link";
import { LinkButton } from "@/app/_ui/kit/button";
import { CounterLink, CounterRow, FilterBar } from "@/app/_ui/kit/filter";
import { Page } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { Pagination } from "@/app/_ui/kit/pagination";
import { placementRoles } from "@/lib/placements/access";
import { type EmployerFilter, employerFilterInput } from "@/lib/placements/input/employer";
import { listEmployers, registerSums } from "@/lib/placements/queries/list-employers";
import { industries } from "@/lib/placements/rules/codes";
import { EmployerList } from "./employer-list.view";

type Query = Promise<Record<string, string | string[] | undefined>>;

const base = "/program/arbeidsgivere";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("placements.list");
  return { title: t("title") };
}

function address(filter: Partial<EmployerFilter>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filter)) if (value) query.set(name, value);
  return query.size > 0 ? `${base}?${query}` : base;
}

/** The register of employers: who said yes, maybe and no, and where there is room. */
export default async function EmployersPage({ searchParams }: { searchParams: Query }) {
  const { actor } = await requireRole(base, ...placementRoles);
  const { after, ...kept } = employerFilterInput.parse(await searchParams);
  const { found, sums } = await read(async (scope) => {
    const [found, sums] = await Promise.all([
      listEmployers(scope, { ...kept, after }),
      registerSums(scope),
    ]);
    scope.audit({ action: "placements.view-employers", objectType: "employer" });
    return { found, sums };
  });
  const t = await getTranslations("placements");
  const counters = [
    { words: "all", count: sums.employers, filter: {} },
    { words: "here", count: sums.here, filter: { answer: "has_placement" } },
    { words: "yes", count: sums.yes, filter: { answer: "yes" } },
    { words: "maybe", count: sums.maybe, filter: { answer: "maybe" } },
    { words: "no", count: sums.saidNo, filter: { answer: "no" } },
    { words: "notAsked", count: sums.unasked, filter: { answer: "not_asked" } },
    { words: "due", count: sums.due, filter: { due: "yes" } },
  ] as const;
  const narrowed = Object.values(kept).some(Boolean);
  const add = (
    <LinkButton href={`${base}/ny`} icon={<PlusIcon aria-hidden />}>
      {t("list.new")}
    </LinkButton>
  );
  return (
    <Page width="wide">
      <PageHeader
        breadcrumb={[
          { label: (await getTranslations("attendance.areas"))("title"), href: "/program" },
        ]}
        title={t("list.title")}
        lead={t("list.lead")}
        actions={add}
      />
      {sums.employers > 0 && (
        <CounterRow label={t("list.counters")}>
          {counters.map(({ words, count, filter }) => (
            <CounterLink
              key={words}
              href={address(filter)}
              count={count}
              label={t(`list.${words}`)}
              tone={words === "due" && count > 0 ? "warning" : "neutral"}
              current={address(filter) === address({ answer: kept.answer, due: kept.due })}
            />
          ))}
        </CounterRow>
      )}
      {(sums.employers > 0 || narrowed) && (
        <FilterBar action={base} label={t("list.filter")} {...(narrowed && { resetHref: base })}>
          <TextInput id="q" name="q" label={t("list.search")} defaultValue={kept.q ?? ""} />
          <Select
            id="industry"
            name="industry"
            label={t("field.industry")}
            options={industries.map((value) => ({ value, label: t(`industry.${value}`) }))}
            placeholder={t("list.freeAll")}
            defaultValue={kept.industry ?? ""}
          />
          <Select
            id="free"
            name="free"
            label={t("list.places")}
            options={[{ value: "yes", label: t("list.free") }]}
            placeholder={t("list.freeAll")}
            defaultValue={kept.free ?? ""}
          />
          {kept.answer && <input type="hidden" name="answer" value={kept.answer} />}
          {kept.due && <input type="hidden" name="due" value={kept.due} />}
          {kept.archived && <input type="hidden" name="archived" value={kept.archived} />}
        </FilterBar>
      )}
      <EmployerList employers={found.rows} narrowed={narrowed} add={add} />
      <Pagination
        label={t("list.pages")}
        {...(after && { previousHref: address(kept) })}
        {...(found.next && { nextHref: address({ ...kept, after: found.next }) })}
      />
      <p>
        {!kept.archived && (
          <AppLink href={address({ ...kept, archived: "with" })}>{t("list.withArchived")}</AppLink>
        )}
        {!kept.archived && opensPage("/styring/arbeidsgivere", actor.roles) && " · "}
        {opensPage("/styring/arbeidsgivere", actor.roles) && (
          <AppLink href="/styring/arbeidsgivere">{t("list.figures")}</AppLink>
        )}
      </p>
    </Page>
  );
}
