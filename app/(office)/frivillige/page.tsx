import { PlusIcon } from "@navikt/aksel-icons";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import { Checkbox } from "@/app/_ui/form/choices";
import { Select } from "@/app/_ui/form/select";
import { LinkButton } from "@/app/_ui/kit/button";
import { FilterBar } from "@/app/_ui/kit/filter";
import { Page } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { Pagination } from "@/app/_ui/kit/pagination";
import { codeOptions } from "@/lib/people/queries/code-lists";
import { volunteerRoles } from "@/lib/volunteers/access";
import { type VolunteerFilter, volunteerFilterInput } from "@/lib/volunteers/input";
import { listVolunteers } from "@/lib/volunteers/queries/volunteers";
import { HELP_TOPICS } from "@/lib/volunteers/rules/agreement";
import { VolunteerList } from "./volunteer-list.view";

type Query = Promise<Record<string, string | string[] | undefined>>;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("volunteers.list");
  return { title: t("title") };
}

/** The register of volunteers, by language and by what they can help with. */
export default async function VolunteersPage({ searchParams }: { searchParams: Query }) {
  await requireRole("/frivillige", ...volunteerRoles);
  const { sprak, hjelp, alle, etter } = await searchParams;
  const filter = volunteerFilterInput.parse({
    language: sprak || undefined,
    helpWith: hjelp || undefined,
    retired: alle ? "with" : undefined,
    after: etter,
  });
  const { found, languages } = await read(async (scope) => {
    const [found, options] = await Promise.all([
      listVolunteers(scope, filter),
      codeOptions(scope, "language"),
    ]);
    return { found, languages: options.language };
  });
  const t = await getTranslations("volunteers.list");
  const help = await getTranslations("volunteers.help");
  const narrowed = Boolean(filter.language || filter.helpWith);
  const add = (
    <LinkButton href="/frivillige/ny" icon={<PlusIcon aria-hidden />}>
      {t("new")}
    </LinkButton>
  );
  return (
    <Page>
      <PageHeader
        title={t("title")}
        lead={t("lead")}
        actions={(found.rows.length > 0 || narrowed) && add}
      />
      <FilterBar action="/frivillige" label={t("narrow")} resetHref="/frivillige">
        <Select
          id="sprak"
          name="sprak"
          label={t("language")}
          options={languages}
          defaultValue={filter.language}
          placeholder={t("all")}
          width="medium"
        />
        <Select
          id="hjelp"
          name="hjelp"
          label={t("helpWith")}
          options={HELP_TOPICS.map((value) => ({ value, label: help(value) }))}
          defaultValue={filter.helpWith}
          placeholder={t("all")}
          width="medium"
        />
        <Checkbox
          id="alle"
          name="alle"
          label={t("retired")}
          defaultValue={filter.retired === "with"}
        />
      </FilterBar>
      <VolunteerList
        volunteers={found.rows}
        languages={new Map(languages.map(({ value, label }) => [value, label]))}
        narrowed={narrowed}
        add={add}
      />
      <Pagination
        label={t("pages")}
        {...(filter.after && { previousHref: address({ ...filter, after: undefined }) })}
        {...(found.next && { nextHref: address({ ...filter, after: found.next }) })}
      />
    </Page>
  );
}

function address({ language, helpWith, retired, after }: VolunteerFilter) {
  const query = new URLSearchParams();
  if (language) query.set("sprak", language);
  if (helpWith) query.set("hjelp", helpWith);
  if (retired) query.set("alle", "on");
  if (after) query.set("etter", after);
  return query.size > 0 ? `/frivillige?${query}` : "/frivillige";
}
