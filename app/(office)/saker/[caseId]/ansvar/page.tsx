import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read } from "@/app/_server/read";
import { requireCtx } from "@/app/_server/session";
import { Alert } from "@/app/_ui/kit/alert";
import { Page, Section } from "@/app/_ui/kit/page";
import { Messages } from "@/app/_ui/messages";
import { reportedNotes } from "@/app/_ui/reporting/reported-to";
import { headerOf } from "@/lib/cases/queries/case-header";
import { requireCase } from "@/lib/cases/queries/require-case";
import { caseStaff, openTeams } from "@/lib/cases/queries/staff";
import { OFFICER_ROLES } from "@/lib/cases/rules/officers";
import { SETTLEMENT_TYPES } from "@/lib/cases/rules/settlement-types";
import { hasRole } from "@/lib/platform/context";
import { supportContacts } from "@/lib/reporting/queries/support-contacts";
import { assignOfficerAction } from "./assign-officer.action";
import { AssignOfficerForm } from "./assign-officer.form";
import { changeSettlementTypeAction } from "./change-settlement-type.action";
import { ChangeSettlementTypeForm } from "./change-settlement-type.form";
import { changeTeamAction } from "./change-team.action";
import { ChangeTeamForm } from "./change-team.form";

type Params = Promise<{ caseId: string }>;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("cases.assign");
  return { title: t("title") };
}

/** Who works with the case, in which team, and which kind of settlement it is. */
export default async function OfficersPage({ params }: { params: Params }) {
  const { caseId } = await params;
  const { actor } = await requireCtx();
  const { header, staff, teams, contacts } = await read(async (scope) => ({
    header: await headerOf(scope, await requireCase(scope, caseId, "cases.view-officers")),
    staff: await caseStaff(scope),
    teams: await openTeams(scope),
    contacts: await supportContacts(scope),
  }));
  const [t, role, type, reason] = await Promise.all([
    getTranslations("cases.assign"),
    getTranslations("frame.roles"),
    getTranslations("codes.settlement_type"),
    getTranslations("cases.errors"),
  ]);
  if (header.status === "closed") {
    return (
      <Page width="narrow">
        <Alert tone="info">{reason("case-closed")}</Alert>
      </Page>
    );
  }
  const present = (wanted: string) => header.officers.find((one) => one.role === wanted);
  return (
    <Page width="narrow">
      <Messages namespaces={["cases.assign", "cases.errors"]}>
        <Section title={t("officers")}>
          {OFFICER_ROLES.map((value) => (
            <AssignOfficerForm
              key={`${value}-${present(value)?.accountId}`}
              action={assignOfficerAction}
              caseId={caseId}
              role={value}
              label={role(value)}
              present={present(value)?.accountId}
              people={staff
                .filter((one) => one.roles.includes(value))
                .map(({ accountId, name, teams: of }) => ({
                  value: accountId,
                  label: of ? `${name} – ${of}` : name,
                }))}
            />
          ))}
        </Section>
        {hasRole(actor, "settlement_officer", "manager") && (
          <>
            <Section title={t("team")}>
              <ChangeTeamForm
                action={changeTeamAction}
                caseId={caseId}
                version={header.version}
                present={header.teamId}
                teams={teams.map(({ id, name }) => ({ value: id, label: name }))}
              />
            </Section>
            <Section title={t("type")}>
              <ChangeSettlementTypeForm
                action={changeSettlementTypeAction}
                caseId={caseId}
                version={header.version}
                present={header.settlementType}
                notes={reportedNotes("cases.change-settlement-type", {
                  contacts,
                  caseNumber: header.number,
                })}
                types={SETTLEMENT_TYPES.map((value) => ({ value, label: type(value) }))}
              />
            </Section>
          </>
        )}
      </Messages>
    </Page>
  );
}
