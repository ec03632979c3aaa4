import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read } from "@/app/_server/read";
import { requireCtx } from "@/app/_server/session";
import { Page, Section } from "@/app/_ui/kit/page";
import { Messages } from "@/app/_ui/messages";
import { grantsOfCase, teamOfCase } from "@/lib/cases/queries/case-grants";
import { headerOf } from "@/lib/cases/queries/case-header";
import { requireCase } from "@/lib/cases/queries/require-case";
import { caseStaff } from "@/lib/cases/queries/staff";
import { latestGrantDay } from "@/lib/cases/rules/grants";
import { hasRole } from "@/lib/platform/context";
import { AccessTable } from "./access-table.view";
import { giveAccessAction } from "./give-access.action";
import { GiveAccessForm } from "./give-access.form";

type Params = Promise<{ caseId: string }>;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("cases.access");
  return { title: t("title") };
}

/** Who may open the case now, and why; and the way to let someone in for a time. */
export default async function AccessPage({ params }: { params: Params }) {
  const { caseId } = await params;
  const { actor, now, today } = await requireCtx();
  const { header, team, grants, staff } = await read(async (scope) => {
    const head = await requireCase(scope, caseId, "cases.view-access");
    return {
      header: await headerOf(scope, head),
      team: await teamOfCase(scope, head),
      grants: await grantsOfCase(scope, caseId),
      staff: await caseStaff(scope),
    };
  });
  const t = await getTranslations("cases.access");
  const inside = new Set([
    actor.accountId,
    ...team.map(({ accountId }) => accountId),
    ...header.officers.map(({ accountId }) => accountId),
  ]);
  const mayGive = hasRole(actor, "settlement_officer", "manager");
  return (
    <Page>
      <Messages namespaces={["cases.access", "cases.errors"]}>
        <Section title={t("title")}>
          <AccessTable header={header} team={team} grants={grants} now={now} mayEnd={mayGive} />
        </Section>
        {mayGive && (
          <Section title={t("give")}>
            <p>{t("giveLead")}</p>
            <GiveAccessForm
              key={grants.length}
              action={giveAccessAction}
              caseId={caseId}
              today={today}
              latest={latestGrantDay(today)}
              people={staff
                .filter(({ accountId }) => !inside.has(accountId))
                .map(({ accountId, name, teams }) => ({
                  value: accountId,
                  label: teams ? `${name} – ${teams}` : name,
                }))}
            />
          </Section>
        )}
      </Messages>
    </Page>
  );
}
