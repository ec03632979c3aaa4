import { PlusIcon } from "@navikt/aksel-icons";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import { LinkButton } from "@/app/_ui/kit/button";
import { Page } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { HelperRegister } from "@/app/_ui/people/helper-register";
import { codeOptions } from "@/lib/people/queries/code-lists";
import { volunteerRoles } from "@/lib/volunteers/access";
import { volunteerFilterInput } from "@/lib/volunteers/input";
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
      <HelperRegister
        words="volunteers.list"
        base="/frivillige"
        filter={filter}
        languages={languages}
        by={{
          name: "hjelp",
          label: t("helpWith"),
          value: filter.helpWith,
          options: HELP_TOPICS.map((value) => ({ value, label: help(value) })),
        }}
        next={found.next}
      >
        <VolunteerList
          volunteers={found.rows}
          languages={new Map(languages.map(({ value, label }) => [value, label]))}
          narrowed={narrowed}
          add={add}
        />
      </HelperRegister>
    </Page>
  );
}
