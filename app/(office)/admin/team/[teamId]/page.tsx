import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import { Columns, Page, Section, Stack } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { Messages } from "@/app/_ui/messages";
import { roles } from "@/lib/platform/context";
import { idInput } from "@/lib/platform/ids";
import { staffWithRole } from "@/lib/users/queries/accounts";
import { teamDetails } from "@/lib/users/queries/teams";
import { addTeamMemberAction } from "./add-team-member.action";
import { AddTeamMemberForm } from "./add-team-member.form";
import { MemberTable } from "./member-table.view";
import { TeamSettings } from "./team-settings.view";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("users.team");
  return { title: t("title") };
}

type Params = Promise<{ teamId: string }>;

export default async function TeamPage({ params }: { params: Params }) {
  await requireRole("/admin/team/[teamId]", "administrator");
  const { teamId } = await params;
  if (!idInput.safeParse(teamId).success) notFound();
  const { team, staff } = await read(async (scope) => ({
    team: await teamDetails(scope, teamId),
    staff: await staffWithRole(scope, roles),
  }));
  const inside = new Set(team.people.map(({ accountId }) => accountId));
  const people = staff
    .filter(({ id }) => !inside.has(id))
    .map(({ id, name, title }) => ({ value: id, label: title ? `${name}, ${title}` : name }));
  const t = await getTranslations("users.team");
  return (
    <Page>
      <PageHeader
        title={team.name}
        lead={t("openCases", { count: team.openCases })}
        breadcrumb={[{ label: t("title"), href: "/admin/team" }]}
      />
      <Messages namespaces={["users.team", "users.errors"]}>
        <Columns
          main={
            <Stack gap="lg">
              <Section title={t("peopleTitle")}>
                <MemberTable team={team} />
              </Section>
              {!team.closedOn && (
                <Section title={t("addTitle")}>
                  <AddTeamMemberForm
                    key={team.people.length}
                    teamId={team.id}
                    people={people}
                    action={addTeamMemberAction}
                  />
                </Section>
              )}
            </Stack>
          }
          aside={<TeamSettings team={team} />}
        />
      </Messages>
    </Page>
  );
}
