import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { draftOf } from "@/app/_server/drafts/draft-of";
import { read, requireRole } from "@/app/_server/read";
import { Page } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { Messages } from "@/app/_ui/messages";
import { reportedNotes } from "@/app/_ui/reporting/reported-to";
import { choosable } from "@/lib/cases/queries/choosable-people";
import { caseStaff, openTeams } from "@/lib/cases/queries/staff";
import { OFFICER_ROLES } from "@/lib/cases/rules/officers";
import { SETTLEMENT_TYPES } from "@/lib/cases/rules/settlement-types";
import { supportContacts } from "@/lib/reporting/queries/support-contacts";
import { unsentForm } from "@/lib/users/queries/form-draft";
import { findPeople } from "./find-people.action";
import { openCaseAction } from "./open-case.action";
import { OpenCaseForm } from "./open-case.form";

type Search = Promise<Record<string, string | string[] | undefined>>;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("cases.newCase");
  return { title: t("title") };
}

/** A case by hand. `?person=` and `?husstand=` come from a person's own page. */
export default async function NewCasePage({ searchParams }: { searchParams: Search }) {
  const ctx = await requireRole("/saker/ny", "settlement_officer", "manager");
  const { person, husstand } = await searchParams;
  const wanted = [person ?? []].flat();
  const formKey = `cases.open-case:${husstand ?? wanted[0] ?? "new"}`;
  const { teams, staff, chosen, draft, contacts } = await read(async (scope) => {
    const kept = await unsentForm(scope, formKey);
    const picked = kept?.values.existing;
    return {
      teams: await openTeams(scope),
      staff: await caseStaff(scope),
      chosen: await choosable(scope, Array.isArray(picked) ? picked.map(String) : wanted),
      draft: kept,
      contacts: await supportContacts(scope),
    };
  });
  const t = await getTranslations("cases.newCase");
  const ownTeam = ctx.actor.teamIds.length === 1 ? ctx.actor.teamIds[0] : undefined;
  return (
    <Page width="narrow">
      <PageHeader
        title={t("title")}
        lead={t("lead")}
        breadcrumb={[{ label: t("list"), href: "/saker" }]}
      />
      <Messages namespaces={["cases.newCase", "cases.errors", "people.errors", "people.warnings"]}>
        <OpenCaseForm
          action={openCaseAction}
          findPeople={findPeople}
          teams={teams.map(({ id, name }) => ({ value: id, label: name }))}
          team={ownTeam}
          staff={staff.map(({ accountId, name, roles }) => ({
            value: accountId,
            label: name,
            roles,
          }))}
          me={ctx.actor.accountId}
          chosen={chosen}
          draft={draftOf(formKey, draft)}
          householdId={typeof husstand === "string" ? husstand : undefined}
          types={await typeOptions()}
          notes={reportedNotes("cases.open-case", { contacts, caseNumber: null })}
          sexes={await sexOptions()}
          roles={await roleLabels()}
        />
      </Messages>
    </Page>
  );
}

async function typeOptions() {
  const t = await getTranslations("codes.settlement_type");
  return SETTLEMENT_TYPES.map((value) => ({ value, label: t(value) }));
}

async function sexOptions() {
  const t = await getTranslations("codes.sex");
  return (["female", "male", "unknown"] as const).map((value) => ({ value, label: t(value) }));
}

async function roleLabels() {
  const t = await getTranslations("frame.roles");
  return OFFICER_ROLES.map((value) => ({ value, label: t(value) }));
}
