import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import { Page, Section } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { Messages } from "@/app/_ui/messages";
import { teams } from "@/lib/users/queries/teams";
import { createTeamAction } from "./create-team.action";
import { CreateTeamForm } from "./create-team.form";
import { TeamTable } from "./team-table.view";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("users.team");
  return { title: t("title") };
}

export default async function TeamsPage() {
  await requireRole("/admin/team", "administrator");
  const rows = await read(teams);
  const t = await getTranslations("users.team");
  return (
    <Page>
      <PageHeader title={t("title")} lead={t("lead")} />
      <TeamTable teams={rows} />
      <Section title={t("newTitle")}>
        <Messages namespaces={["users.team", "users.errors"]}>
          <CreateTeamForm action={createTeamAction} />
        </Messages>
      </Section>
    </Page>
  );
}
