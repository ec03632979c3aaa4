import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import { Select } from "@/app/_ui/form/select";
import { TextInput } from "@/app/_ui/form/text-input";
import { LinkButton } from "@/app/_ui/kit/button";
import { FilterBar } from "@/app/_ui/kit/filter";
import { Page, Section } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { type Role, roles } from "@/lib/platform/context";
import { accounts, openAccessRequests } from "@/lib/users/queries/accounts";
import { AccessRequests } from "./access-requests.view";
import { AccountTable } from "./account-table.view";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("users.people");
  return { title: t("title") };
}

type Search = Promise<{ q?: string; rolle?: string; tilstand?: string }>;

const states = { aktiv: "active", sperret: "disabled" } as const;

export default async function PeoplePage({ searchParams }: { searchParams: Search }) {
  await requireRole("/admin/brukere", "administrator");
  const { q, rolle, tilstand } = await searchParams;
  const role = roles.find((one: Role) => one === rolle);
  const state = tilstand === "aktiv" || tilstand === "sperret" ? states[tilstand] : undefined;
  const { people, requests } = await read(async (scope) => ({
    people: await accounts(scope, { search: q, role, state }),
    requests: await openAccessRequests(scope),
  }));
  const t = await getTranslations("users.people");
  const r = await getTranslations("frame.roles");
  return (
    <Page width="wide">
      <PageHeader
        title={t("title")}
        lead={t("lead")}
        actions={
          <>
            <LinkButton href="/admin/brukere/ny">{t("new")}</LinkButton>
            <LinkButton href="/admin/brukere/krets" variant="secondary">
              {t("circle")}
            </LinkButton>
          </>
        }
      />
      {requests.length > 0 && <AccessRequests requests={requests} />}
      <Section title={t("count", { count: people.length })}>
        <FilterBar
          action="/admin/brukere"
          label={t("filter")}
          resetHref={q || role || state ? "/admin/brukere" : undefined}
        >
          <TextInput id="q" name="q" label={t("search")} defaultValue={q} />
          <Select
            id="rolle"
            name="rolle"
            label={t("role")}
            defaultValue={role}
            placeholder={t("anyRole")}
            options={roles.map((value) => ({ value, label: r(value) }))}
          />
          <Select
            id="tilstand"
            name="tilstand"
            label={t("state")}
            defaultValue={tilstand}
            placeholder={t("anyState")}
            options={[
              { value: "aktiv", label: t("active") },
              { value: "sperret", label: t("disabled") },
            ]}
          />
        </FilterBar>
        <AccountTable people={people} />
      </Section>
    </Page>
  );
}
